import type { EventIndex } from '../index/event-index.ts';
import { scaleOf, type Viewport } from '../viewport.ts';
import { hasRoomFor, type LabelSide, type LabelSizer } from './choose.ts';
import { pictureEdges } from './edges.ts';
import { markExtent, padded } from './extent.ts';
import { metrics } from './metrics.ts';
import type { PlanSettings } from './plan.ts';

/**
 * On which sides of their marks the labels of a picture may stand so that its ends cut none: before the last marks of it,
 * and after a bar of which it shows less than a label. On screen, where a hand brings in the rest, the plan is free.
 */
export function labelSides(
  index: EventIndex,
  viewport: Viewport,
  sizeLabel: LabelSizer,
): Pick<PlanSettings, 'sidesOf'> {
  const edges = pictureEdges(viewport);
  if (edges === undefined) return {};
  const sidesOf = (i: number): readonly (LabelSide | undefined)[] => {
    const { from, to } = padded(markExtent(index, i, scaleOf(viewport), viewport.span.start));
    const labelPx = sizeLabel(i);
    const seenPx = Math.min(to, edges.to) - Math.max(from, edges.from);
    if (hasRoomFor(labelPx, to - from) && (seenPx < 0 || hasRoomFor(labelPx, seenPx))) return [undefined];
    const sides: LabelSide[] = [];
    if (to > edges.from && to + metrics.markGap + labelPx <= edges.to) sides.push('beside');
    if (from < edges.to && from - metrics.markGap - labelPx >= edges.from) sides.push('before');
    return sides.length === 0 ? [undefined] : sides;
  };
  return { sidesOf };
}
