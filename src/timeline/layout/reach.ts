import { yearMs } from '../../time/calendar.ts';
import { shapeFlag } from '../index/columns.ts';
import type { BarForm, Edge, Stretch } from '../scene.ts';
import { scaleOf } from '../viewport.ts';
import { overhang } from './along.ts';
import { pictureEdges } from './edges.ts';
import type { LaneContext } from './lane-context.ts';
import { metrics } from './metrics.ts';
import { placeAround } from './occupied.ts';
import { isOnScreen, type OwnMark } from './own-marks.ts';

/** Between the head of an arrow and what stands before it in the lane. */
const apart = 8;

/**
 * The open ends of a mark drawn out over a year, as far as its lane is free: a plan keeps room for a few px only, and
 * close by these would look like hours.
 */
export function reachOut({ index, view, taken }: LaneContext, mark: OwnMark): OwnMark {
  const flags = index.flags[mark.i] ?? 0;
  const { form, extent } = mark.place;
  const wanted = yearMs * scaleOf(view.viewport) - metrics.openFade;
  if (form.type === 'dot' || wanted <= 0 || !isOnScreen(mark, view)) return mark;
  const { down } = placeAround(extent, mark.y, form.thickness);
  const edges = pictureEdges(view.viewport) ?? { start: -overhang, end: view.viewport.widthPx + overhang };
  const room = {
    earlier: extent.start - Math.max(taken.lastBefore(extent.start, down) + apart, edges.start),
    later: Math.min(taken.firstAfter(extent.end, down) - apart, edges.end) - extent.end,
  };
  const before = flags & shapeFlag.openStart ? Math.max(Math.min(wanted, room.earlier), 0) : 0;
  const after = flags & shapeFlag.openEnd ? Math.max(Math.min(wanted, room.later), 0) : 0;
  const [left, right] = view.viewport.direction === 'ltr' ? [before, after] : [after, before];
  const reach = { start: extent.start - before, end: extent.end + after };
  return { ...mark, reach, place: { ...mark.place, form: grown(form, left, right) } };
}

function grown(form: BarForm, left: number, right: number): BarForm {
  return { ...form, stretches: form.stretches.map((stretch) => grownStretch(stretch, left, right)) };
}

function grownStretch(stretch: Stretch, left: number, right: number): Stretch {
  const more = { left: isOpen(stretch.left) ? left : 0, right: isOpen(stretch.right) ? right : 0 };
  return {
    ...stretch,
    x: stretch.x - more.left,
    width: stretch.width + more.left + more.right,
    left: longer(stretch.left, more.left),
    right: longer(stretch.right, more.right),
  };
}

function isOpen(edge: Edge): boolean {
  return edge.type === 'fade' && edge.open === true;
}

function longer(edge: Edge, px: number): Edge {
  return edge.type === 'fade' ? { ...edge, px: edge.px + px } : edge;
}
