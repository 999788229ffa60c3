import type { EventIndex } from '../index/event-index.ts';
import type { Scene } from '../scene.ts';
import type { View } from '../view.ts';
import { layoutEmpty } from './empty.ts';
import { sceneHead } from './scene-head.ts';

/** Whether nothing of a timeline, filtered or not, has a date. */
export function isTimeless(index: EventIndex): boolean {
  const { count } = index.around ?? index.whole ?? index;
  return count === 0;
}

/** The words stand above the middle, where the page says that no event passes its filters. */
const wordsShare = 0.35;

/** Words and no axis: nobody named a date that it could show. */
export function layoutTimeless(index: EventIndex, view: View): Scene {
  const { widthPx, heightPx } = view.viewport;
  const plot = { x: 0, y: 0, width: widthPx, height: heightPx };
  const above = { ...plot, height: 2 * wordsShare * heightPx };
  const flat: View = { ...view, viewport: { ...view.viewport, axis: 'horizontal' } };
  return {
    ...sceneHead(index, view),
    isTimeless: true,
    plot,
    bands: [],
    ticks: [],
    breaks: [],
    links: [],
    clusters: [],
    marks: [],
    labels: [],
    empty: layoutEmpty(index, flat, above),
  };
}
