import { type Interval, length, moved } from '../base/interval.ts';
import { eventAt, type EventIndex } from './index/event-index.ts';
import { byRank } from './index/heaviest.ts';
import { findTouching } from './index/lookup.ts';
import { endAt, startAt } from './index/times.ts';
import { alongOf } from './layout/along.ts';
import { cellMsAt } from './layout/cells.ts';
import { glyphRoom, labelTextWidth, metrics, overscanPx, widestLabelText } from './layout/metrics.ts';
import { isOwnAt, planningOf } from './layout/planner-of.ts';
import type { Plan } from './layout/plan.ts';
import type { Cluster } from './scene.ts';
import type { View } from './view.ts';
import { headerHeight } from './layout/vertical/columns.ts';
import { axisLength, clamp, fitTo, isVertical, scaleOf, type ViewportLimits } from './viewport.ts';

const sidePx = 36;
/** Between the label of the last event and the edge of the screen. */
const edgeRoom = 16;
/** Of a narrow screen: there its labels are shortened, or stand before their marks. */
const mostRoom = 0.42;
const stepIn = Math.SQRT2;
/** An event that is shown spans no more of the screen than this: a day is seen in its week, among its neighbours. */
const mostOfScreen = 1 / 7;

/** The span that shows all events, with room for the labels of the last ones. */
export function spanOfAll(index: EventIndex, view: View): Interval {
  const { before, after } = roomAround(view);
  return fitTo(index.extent, axisLength(view.viewport), before, after);
}

/** Px before the first and after the last of the events that are to be seen whole. */
export function roomAround(view: View): { readonly before: number; readonly after: number } {
  return isVertical(view.viewport)
    ? { before: headerHeight + sidePx, after: sidePx }
    : { before: sidePx, after: laterRoom(view) };
}

function laterRoom(view: View): number {
  return Math.min(
    Math.min(labelTextWidth(view.viewport), widestLabelText) + glyphRoom + edgeRoom,
    view.viewport.widthPx * mostRoom,
  );
}

/** The span nearest to the present one in which an event is well in view; the same span when it already is. */
export function spanWith(index: EventIndex, view: View, i: number): Interval {
  const { viewport } = view;
  const from = alongOf(viewport, startAt(index, i));
  const to = alongOf(viewport, endAt(index, i));
  const { lengthPx, first, last } = isVertical(viewport) ? seenDown(view) : seenOf(view);
  const isIn = Math.min(to, last) >= first && Math.max(from, first) <= last;
  if (isIn) return viewport.span;
  const goal = Math.max(lengthPx * 0.4, first);
  const near = to < first ? to : from;
  const ms = (near - goal) / scaleOf(viewport);
  return moved(viewport.span, ms);
}

/** How much of the axis is seen, and from where to where an event is well in view, in px. */
interface Seen {
  readonly lengthPx: number;
  readonly first: number;
  readonly last: number;
}

function seenOf(view: View): Seen {
  const lengthPx = axisLength(view.viewport);
  return { lengthPx, first: sidePx, last: lengthPx - Math.min(laterRoom(view) * 0.7, lengthPx / 3) };
}

function seenDown({ viewport, sightPx = Infinity }: View): Seen {
  const lengthPx = Math.min(axisLength(viewport), sightPx);
  const side = Math.max(Math.min(sidePx, (lengthPx - headerHeight) / 3), 0);
  const first = headerHeight + side;
  return { lengthPx, first, last: Math.max(lengthPx - side, first) };
}

/**
 * As `spanWith`, zoomed in about the event for as long as it has no mark of its own and still stands among others; the
 * selected one is lifted out of its cluster all the same.
 */
export function spanWithOwn(index: EventIndex, view: View, limits: ViewportLimits, i: number): Interval {
  let span = spanWith(index, view, i);
  const [start, end] = [startAt(index, i), endAt(index, i)];
  const middle = Math.min(Math.max((start + end) / 2, span.start), span.end);
  const leastMs = Math.max(limits.minDurationMs, (end - start) / mostOfScreen);
  while (!isOwnAt(index, withSpan(view, span), i)) {
    const closer = scaleAbout(span, middle, stepIn);
    if (length(closer) < leastMs) return span;
    span = closer;
  }
  return span;
}

/**
 * The span that opens a cluster: its members fitted, and closer still until one of them has a mark of its own, or, where
 * long events leave them no lane however close, until they are no longer one; undefined when no zoom can part them.
 */
export function spanOpening(
  index: EventIndex,
  view: View,
  limits: ViewportLimits,
  cluster: Pick<Cluster, 'span'>,
): Interval | undefined {
  const { planFor } = planningOf(index, view);
  const before = planFor(view.viewport);
  const { start, end } = cluster.span;
  /** Where its members begin: they are of one cell, however long they last. */
  const begun = { start, end: Math.min(end, start + cellMsAt(before.perMs)) };
  const isMember = (i: number): boolean => !before.isOwn(i) && isWithin(startAt(index, i), begun);
  const isParted = ({ own }: Plan, seen: Interval): boolean =>
    own.some(({ i }) => isMember(i) && isWithin(startAt(index, i), seen));
  const isSplit = ({ cells, lone }: Plan, seen: Interval): boolean =>
    lone.filter((i) => isMember(i) && isWithin(startAt(index, i), seen)).length +
      cells.filter((cell) => !cell.runsOn && isWithin(cell.place, begun) && isWithin(cell.place, seen))
        .length >
    1;
  const lengthPx = axisLength(view.viewport);
  const room = isVertical(view.viewport)
    ? sidePx * 2
    : Math.min(overscanPx(view.viewport), lengthPx * 0.4) + metrics.markGap;
  const fitted = clamp(fitTo(cluster.span, lengthPx, sidePx * 2, room), limits);
  const middle = (begun.start + begun.end) / 2;
  let span = length(fitted) > length(view.viewport.span) ? view.viewport.span : fitted;
  let split: Interval | undefined;
  for (;;) {
    const plan = planFor({ ...view.viewport, span });
    if (isParted(plan, span)) return span;
    if (isSplit(plan, span)) split ??= span;
    span = scaleAbout(span, middle, stepIn);
    if (length(span) < limits.minDurationMs) return split;
  }
}

/** The events counted in a cluster, where no zoom parts them: in order of time, or, of those that run on, as their line names them. */
export function membersOf(index: EventIndex, view: View, { ids, span, runsOn }: Cluster): readonly string[] {
  const { isOwn, cells } = planningOf(index, view).planFor(view.viewport);
  const running = runsOn && cells.find((cell) => cell.runsOn);
  if (running) {
    const members = running.members ?? findTouching(index.lookup, view.viewport.span).filter(running.has);
    return byRank(index.pyramid, members).map((i) => eventAt(index, i).id);
  }
  if (ids !== undefined) return ids;
  const within = findTouching(index.lookup, { start: span.start, end: span.end + 1 });
  return within
    .filter((i) => !isOwn(i) && isWithin(startAt(index, i), span))
    .map((i) => eventAt(index, i).id);
}

function isWithin(time: number, { start, end }: Interval): boolean {
  return time >= start && time <= end;
}

function withSpan(view: View, span: Interval): View {
  return { ...view, viewport: { ...view.viewport, span } };
}

function scaleAbout({ start, end }: Interval, middle: number, factor: number): Interval {
  return { start: middle - (middle - start) / factor, end: middle + (end - middle) / factor };
}
