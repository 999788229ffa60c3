import type { TextLine } from '../../src/timeline/scene.ts';
import { measureText } from './view.ts';

/** From the left edge of a line of text to its right one. */
export function reach({ text, x, sizePx, weight, anchor, direction }: TextLine): readonly [number, number] {
  const width = measureText(text, sizePx, weight);
  if (anchor === 'middle') return [x - width / 2, x + width / 2];
  const isLeft = (anchor === 'start') === (direction === 'ltr');
  return isLeft ? [x, x + width] : [x - width, x];
}
