import type { Interval } from '../base/interval.ts';
import { dayMs, hourMs } from '../time/calendar.ts';
import { createAxes } from '../timeline/folding/axes.ts';
import { spanToAxis, spanToTime } from '../timeline/folding/folding.ts';
import { createIndex, type EventIndex } from '../timeline/index/event-index.ts';
import { narrowIndex } from '../timeline/index/narrow.ts';
import { findTouching } from '../timeline/index/lookup.ts';
import { beforeFirstPx, headerHeight } from '../timeline/layout/vertical/columns.ts';
import { roomAround } from '../timeline/navigate.ts';
import type { MeasureText, View } from '../timeline/view.ts';
import { type Axis, axisLength, fitTo, isVertical } from '../timeline/viewport.ts';
import { sameStyle } from '../words/date-style.ts';
import type { PictureContext } from './context.ts';
import { endOf, type OwnSpan, startOf } from './own-span.ts';
import type { PictureRequest } from './request.ts';
import type { SizePx } from './sizes.ts';
import { countBeyond, wholeSpan } from './whole-span.ts';

const monthMs = 30 * dayMs;
/** Between the ends of what is asked for and those of the axis: a mark on the first or last day, its ring too, is whole. */
const besidePx = 24;
const belowPx = 32;
/** So far from the edges of a picture ends what begins and ends in it. */
const marginPx = 8;

/** What a picture is of: the events, and what of time. */
export interface Subject {
  /**
   * An index of its own: what is planned for a picture does not push out what is planned for the screen. It holds what passes
   * the filter in the time that is asked for, and no trace of the rest, which nothing in a picture would explain.
   */
  readonly index: EventIndex;
  /** The time that is asked for, in milliseconds UTC: an open end is that of the events, but for what runs on beyond. */
  readonly covers: Interval;
  /** Where no end is asked for, what runs on beyond it: how many events, and when the last one ends, in milliseconds UTC. */
  readonly beyond?: RunningOn | undefined;
  /** The same on the axis, for choosing what belongs there: past an open end, where a date that is a mere bound has no length. */
  readonly reach: Interval;
  /** Laid out on a ground of this size as the screen would be if it were so large. */
  readonly viewOn: (measureText: MeasureText, ground: SizePx & { readonly axis: Axis }) => View;
}

export interface RunningOn {
  readonly count: number;
  readonly until: number;
}

export function subjectOf(request: PictureRequest, context: PictureContext): Subject {
  const passing = passingOf(context);
  const covers = coveredBy(request, context, passing);
  const isAsSeen = request.span === 'view' && request.size === 'screen';
  const onAxis = spanToAxis(passing.folding, covers);
  const asked = isAsSeen ? onAxis : atLeast(onAxis, hourMs);
  const isAll = isAsSeen || request.span === 'whole' || passing.count === 0;
  const running = openEnds(request).end ? countBeyond(passing, covers) : 0;
  const index = isAll ? passing : withinSpan(passing, pastOpenEnds(request, asked));
  const isExact = isAsSeen || (index.count === 0 && request.span !== 'whole');
  return {
    index,
    covers,
    ...(running > 0 && {
      beyond: { count: running, until: spanToTime(passing.folding, passing.extent).end },
    }),
    reach: pastOpenEnds(request, onAxis),
    viewOn: (measureText, { widthPx, heightPx, axis }) => {
      const { theme, direction, span } = request;
      const { selected, linked, highlighted, today } = context;
      const ground = { widthPx, heightPx, direction, axis, ...(!isAsSeen && { marginPx }) };
      const view: View = {
        viewport: { ...ground, span: asked },
        ...sameStyle(request),
        theme,
        selected,
        linked,
        ...(span === 'view' && { highlighted }),
        today,
        measureText,
      };
      return isExact
        ? view
        : { ...view, viewport: { ...view.viewport, span: spacious(request, asked, view) } };
    },
  };
}

/** What passes the filter of the page; without a trace of the rest, which nothing in a picture would explain. */
function passingOf({ dataset, arrays, matches, isFolded }: PictureContext): EventIndex {
  const all = createAxes(createIndex(dataset, arrays)).indexFor(isFolded === true);
  const narrowed = narrowIndex(all, matches, undefined, all);
  const isUnanswered = matches !== undefined && !matches.includes(1);
  return { ...untraced(narrowed), ...(isUnanswered && { isUnanswered }) };
}

function untraced({ whole: _trace, ...index }: EventIndex): EventIndex {
  return index;
}

/** What touches a span of the axis; what is outside and open towards it counts as before among what may lie in it. */
function withinSpan(index: EventIndex, span: Interval): EventIndex {
  const matches = new Uint8Array(index.dataset.events.length);
  for (const i of findTouching(index.lookup, span)) matches[index.positions[i] ?? -1] = 1;
  const { start, end } = spanToTime(index.folding, span);
  return {
    ...untraced(narrowIndex(index, matches, undefined, index)),
    openStarts: index.openStarts.filter((time) => time >= end).fill(Infinity),
    openEnds: index.openEnds.filter((time) => time <= start).fill(-Infinity),
    around: index,
  };
}

/** Of which sides no end is asked for. */
function openEnds({ span }: PictureRequest): { readonly start: boolean; readonly end: boolean } {
  if (typeof span === 'object') return { start: span.from === undefined, end: span.to === undefined };
  return { start: span === 'whole', end: span === 'whole' };
}

/** Intervals are half open: what begins and ends in the last moment of all events would not be among them. */
function pastOpenEnds(request: PictureRequest, { start, end }: Interval): Interval {
  const isOpen = openEnds(request);
  return { start: isOpen.start ? start - 1 : start, end: isOpen.end ? end + 1 : end };
}

/** The span asked for with room around it: for marks that stand on its first or last day, and for labels where an end is open. */
function spacious(request: PictureRequest, asked: Interval, view: View): Interval {
  const lengthPx = axisLength(view.viewport);
  const least = isVertical(view.viewport)
    ? { before: headerHeight + beforeFirstPx, after: belowPx }
    : { before: besidePx, after: besidePx };
  const most = { ...roomAround(view), ...(isVertical(view.viewport) && { before: least.before }) };
  if (request.span === 'selection') return fitTo(asked, lengthPx, most.before, most.after);
  const isOpen = openEnds(request);
  return fitTo(asked, lengthPx, (isOpen.start ? most : least).before, (isOpen.end ? most : least).after);
}

/** In milliseconds UTC. */
function coveredBy(
  { span }: PictureRequest,
  { screen, selected, linked }: PictureContext,
  index: EventIndex,
): Interval {
  const all = spanToTime(index.folding, index.extent);
  if (span === 'view') return screen.span;
  if (span === 'whole') return wholeSpan(index, all);
  if (span !== 'selection') return endless(span, index, all);
  const ids = [...(selected === undefined ? [] : [selected]), ...linked];
  return spanOfEvents(index, ids) ?? screen.span;
}

/** Days of one’s own; where an end is open it is that of a picture of everything, if there is something on that side. */
function endless({ from, to }: OwnSpan, index: EventIndex, all: Interval): Interval {
  const whole = wholeSpan(index, all);
  const open = (startOf(from) ?? all.start) < whole.end ? whole : all;
  return {
    start: startOf(from) ?? Math.min(open.start, startOf(to) ?? open.start),
    end: endOf(to) ?? Math.max(open.end, endOf(from) ?? open.end),
  };
}

/** The days from the first to the last of these events, a month at least; undefined when none of them has a date. */
export function spanOfEvents(index: EventIndex, ids: readonly string[]): Interval | undefined {
  const found = ids.map(index.indexOf).filter((i) => i !== undefined);
  if (found.length === 0) return undefined;
  const start = Math.min(...found.map((i) => index.starts[i] ?? 0));
  const end = Math.max(...found.map((i) => index.ends[i] ?? 0));
  const roomy = atLeast({ start, end }, monthMs);
  return { start: Math.floor(roomy.start / dayMs) * dayMs, end: Math.ceil(roomy.end / dayMs) * dayMs };
}

function atLeast({ start, end }: Interval, ms: number): Interval {
  const missing = Math.max(0, ms - (end - start)) / 2;
  return { start: start - missing, end: end + missing };
}
