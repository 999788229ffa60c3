import type { PictureRequest } from './request.ts';
import { leastSidePx, type SizePx, sizePx } from './sizes.ts';

/** A size in px, and so many pixels a px. */
interface ScaledSize extends SizePx {
  readonly scale: number;
}

/** Letters are as large in px at any size: above this one they are small in the picture as a whole. */
const longSidePx = 2000;
/** About that of a slide. */
const usualSidePx = 1300;
const scales = [2, 3, 4];

/** The size and the scale that make the letters of a large PNG larger; undefined where they need not or cannot be. */
export function largerLetters({ format, size, scale }: PictureRequest): ScaledSize | undefined {
  const px = sizePx(size);
  if (format !== 'png' || px === undefined) return undefined;
  const longest = Math.max(px.widthPx, px.heightPx);
  const larger = scales.filter((each) => each > scale);
  const found = larger.find((each) => (longest * scale) / each <= usualSidePx) ?? larger.at(-1);
  if (longest <= longSidePx || found === undefined) return undefined;
  const [widthPx = 0, heightPx = 0] = [px.widthPx, px.heightPx].map((side) =>
    Math.round((side * scale) / found),
  );
  return Math.min(widthPx, heightPx) < leastSidePx ? undefined : { widthPx, heightPx, scale: found };
}
