import type { Interval } from '../base/interval.ts';
import type { EventIndex } from './index/event-index.ts';
import { alongOf } from './layout/along.ts';
import { labelTextWidth, metrics } from './layout/metrics.ts';
import { glyphRoom } from './layout/place-label.ts';
import { isOwnAt } from './layout/planner-of.ts';
import { overscanPx } from './layout/own-marks.ts';
import type { View } from './view.ts';
import { clamp, fitTo, scaleOf, type ViewportLimits } from './viewport.ts';

const sidePx = 36;
/** Between the label of the last event and the edge of the screen. */
const edgeRoom = 16;
/** Of a narrow screen: there its labels are shortened, or stand before their marks. */
const mostRoom = 0.42;
const stepIn = Math.SQRT2;

/** The span that shows all events, with room for the labels of the last ones. */
export function spanOfAll(index: EventIndex, view: View): Interval {
  return fitTo(index.extent, view.viewport.widthPx, sidePx, laterRoom(view));
}

function laterRoom(view: View): number {
  return Math.min(labelTextWidth(view.viewport) + glyphRoom + edgeRoom, view.viewport.widthPx * mostRoom);
}

/** The span nearest to the present one in which an event is well in view; the same span when it already is. */
export function spanWith(index: EventIndex, view: View, i: number): Interval {
  const { viewport } = view;
  const from = alongOf(viewport, index.starts[i] ?? 0);
  const to = alongOf(viewport, index.ends[i] ?? 0);
  const last = viewport.widthPx - Math.min(laterRoom(view) * 0.7, viewport.widthPx / 3);
  const isIn = Math.min(to, last) >= sidePx && Math.max(from, sidePx) <= last;
  if (isIn) return viewport.span;
  const goal = viewport.widthPx * 0.4;
  const near = to < sidePx ? to : from;
  const ms = (near - goal) / scaleOf(viewport);
  return { start: viewport.span.start + ms, end: viewport.span.end + ms };
}

/** As `spanWith`, zoomed in about the event for as long as it has no mark of its own. */
export function spanWithOwn(index: EventIndex, view: View, limits: ViewportLimits, i: number): Interval {
  let span = spanWith(index, view, i);
  const middle = Math.min(
    Math.max(((index.starts[i] ?? 0) + (index.ends[i] ?? 0)) / 2, span.start),
    span.end,
  );
  while (!isOwnAt(index, withSpan(view, span), i)) {
    const closer = scaleAbout(span, middle, stepIn);
    if (closer.end - closer.start < limits.minDurationMs) return span;
    span = closer;
  }
  return span;
}

/**
 * The span that opens a cluster: its members fitted, and closer still until one of them stands by itself;
 * undefined when no zoom can part them.
 */
export function spanOpening(
  index: EventIndex,
  view: View,
  limits: ViewportLimits,
  members: readonly number[],
): Interval | undefined {
  const extent = {
    start: Math.min(...members.map((i) => index.starts[i] ?? 0)),
    end: Math.max(...members.map((i) => index.ends[i] ?? 0)),
  };
  const room = Math.min(overscanPx(view), view.viewport.widthPx * 0.4) + metrics.markGap;
  const fitted = clamp(fitTo(extent, view.viewport.widthPx, sidePx * 2, room), limits);
  const middle = (extent.start + extent.end) / 2;
  let span = fitted;
  if (span.end - span.start > view.viewport.span.end - view.viewport.span.start) span = view.viewport.span;
  while (!members.some((i) => isOwnAt(index, withSpan(view, span), i))) {
    const closer = scaleAbout(span, middle, stepIn);
    if (closer.end - closer.start < limits.minDurationMs) return undefined;
    span = closer;
  }
  return span;
}

function withSpan(view: View, span: Interval): View {
  return { ...view, viewport: { ...view.viewport, span } };
}

function scaleAbout({ start, end }: Interval, middle: number, factor: number): Interval {
  return { start: middle - (middle - start) / factor, end: middle + (end - middle) / factor };
}
