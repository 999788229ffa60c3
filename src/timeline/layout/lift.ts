import { widened } from '../../base/interval.ts';
import { type EventIndex, isInView } from '../index/event-index.ts';
import type { View } from '../view.ts';
import type { OwnMark } from './own-marks.ts';
import type { LaneContext } from './lane-context.ts';
import { placeForm } from './mark-form.ts';
import { metrics } from './metrics.ts';
import { placeAround } from './occupied.ts';
import type { Plan } from './plan.ts';

const apart = 4;
const rowHeight = 18;

/** Events of the rest that must be seen all the same: selected, hovered or focused, and on screen. */
export function findLifted(index: EventIndex, view: View, plan: Plan): readonly number[] {
  const wanted = [view.selected, view.focused, view.hovered].map((id) => index.indexOf(id));
  const distinct = new Set(wanted.filter((i) => i !== undefined));
  return [...distinct].filter(
    (i) => !plan.isOwn(i) && !plan.lone.includes(i) && isInView(index, i, view.viewport.span),
  );
}

/**
 * A place for the mark in the lowest lane that is free there, else over the lowest: a bar where bars there are, below
 * their titles. Nothing else moves.
 */
export function placeLifted({ index, view, plan, lanes, taken }: LaneContext, i: number): OwnMark {
  const place = placeForm(index, i, view.viewport);
  const extent = widened(place.extent, apart);
  const rows = Array.from({ length: plan.laneCount }, (_, lane) =>
    placeAround(extent, lanes.gridY(lane), rowHeight),
  );
  const drop = place.form.type === 'dot' ? 0 : metrics.barDrop;
  const room = rows.find((row) => taken.isFree(row)) ?? placeAround(extent, lanes.gridY(0) + drop, rowHeight);
  taken.take(room);
  return { i, y: (room.down.start + room.down.end) / 2, pitch: plan.gridPitch, label: 'none', place };
}
