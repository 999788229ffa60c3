import { overlaps, widened } from '../../base/interval.ts';
import { acrossOf, downOf } from '../box-sides.ts';
import type { Box, Label, Mark } from '../scene.ts';
import { metrics } from './metrics.ts';

/** Letters reach so far below the box of a title that stands on a bar. */
const tailPx = 3;

/**
 * A mark that wears a ring, with the titles that this would run through. Its own is one of them where it stands on the bar;
 * beside it, it has room.
 */
export function withTitlesInRing(mark: Mark, labels: readonly Label[], isOnBar: boolean): Mark {
  if (!(mark.selected || mark.linked || mark.hovered || mark.focused)) return mark;
  const across = widened(acrossOf(mark.box), metrics.ringReach);
  const down = widened(downOf(mark.box), metrics.ringReach);
  const isNear = (box: Box): boolean => overlaps(acrossOf(box), across) && overlaps(downOf(box), down);
  const inRing = labels
    .filter(({ id, plate }) => !plate && (id !== mark.id || isOnBar))
    .map(({ box }) => ({ ...box, height: box.height + tailPx }))
    .filter(isNear);
  return inRing.length === 0 ? mark : { ...mark, inRing };
}
