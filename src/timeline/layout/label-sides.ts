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
    const { start, end } = padded(markExtent(index, i, scaleOf(viewport), viewport.span.start));
    const labelPx = sizeLabel(i);
    const seenPx = Math.min(end, edges.end) - Math.max(start, edges.start);
    if (hasRoomFor(labelPx, end - start) && (seenPx < 0 || hasRoomFor(labelPx, seenPx))) return [undefined];
    const sides: LabelSide[] = [];
    if (end > edges.start && end + metrics.markGap + labelPx <= edges.end) sides.push('beside');
    if (start < edges.end && start - metrics.markGap - labelPx >= edges.start) sides.push('before');
    return sides.length === 0 ? [undefined] : sides;
  };
  return { sidesOf };
}
