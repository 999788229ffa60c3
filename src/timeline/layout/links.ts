import type { Link, Mark } from '../scene.ts';

/** From the selected mark to those of its linked events. */
export function linksOf(selected: Mark | undefined, marks: readonly Mark[]): readonly Link[] {
  if (selected === undefined) return [];
  return marks
    .filter((mark) => mark.linked && mark !== selected)
    .map((mark) => ({ key: mark.id, x1: selected.x, y1: selected.y, x2: mark.x, y2: mark.y }));
}
