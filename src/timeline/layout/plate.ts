import { overlaps, widened } from '../../base/interval.ts';
import { acrossOf, downOf } from '../box-sides.ts';
import { eventAt } from '../index/event-index.ts';
import type { Label } from '../scene.ts';
import type { LayoutContext } from './layout-context.ts';
import { metrics } from './metrics.ts';
import type { OwnMark } from './own-marks.ts';
import { labelWidth, placeLabel } from './place-label.ts';

const plateWidth = 320;
const mostLines = 8;
const edgeRoom = 8;
/** Around a mark that wears a ring, so that the plate stays clear of it. */
const ringRoom = 6;

/** Whether a title stands clear of plates: a part of it that looks out from under one is worse than none. */
export function isClearOf({ box }: Label, plates: readonly Label[]): boolean {
  return !plates.some(
    (plate) =>
      overlaps(acrossOf(box), widened(acrossOf(plate.box), metrics.platePad)) &&
      overlaps(downOf(box), widened(downOf(plate.box), metrics.platePad / 2)),
  );
}

/** The whole title of a mark, over everything else: beside it where the screen has room, moved inside it where not. */
export function placePlate({ index, view, planning }: LayoutContext, mark: OwnMark): Label {
  const { widthPx } = view.viewport;
  const broken = planning.breakLabel(mark.i, mostLines, Math.min(plateWidth, widthPx - 64));
  const width = labelWidth(broken);
  const { extent } = mark.place;
  const id = eventAt(index, mark.i).id;
  const isRinged = id === view.focused || id === view.selected;
  const apart = metrics.markGap + (isRinged ? ringRoom : 0);
  const beside = extent.end + apart;
  const before = extent.start - apart - width;
  const last = widthPx - edgeRoom - width;
  const sides = [beside, before].filter((start) => start >= edgeRoom && start <= last);
  const start = sides[0] ?? Math.max(edgeRoom, Math.min(Math.max(extent.start, edgeRoom), last));
  const half = (broken.lines.length * metrics.lineHeight) / 2;
  const isOverMark = sides.length === 0;
  const middleY = isOverMark ? mark.y - half - 12 : mark.y;
  return placeLabel(index, view, {
    i: mark.i,
    broken,
    from: start,
    middleY: Math.max(middleY, half + 4),
    plate: true,
  });
}
