import type { Interval } from '../base/interval.ts';
import { createAxes } from '../timeline/folding/axes.ts';
import { spanToAxis, spanToTime } from '../timeline/folding/folding.ts';
import { createIndex, type EventIndex } from '../timeline/index/event-index.ts';
import { narrowIndex } from '../timeline/index/narrow.ts';
import { endAt, startAt } from '../timeline/index/times.ts';
import { spanOfAll } from '../timeline/navigate.ts';
import type { MeasureText, View } from '../timeline/view.ts';
import type { Axis } from '../timeline/viewport.ts';
import { sameStyle } from '../words/date-style.ts';
import type { PictureContext } from './context.ts';
import { endOf, type OwnSpan, startOf } from './own-span.ts';
import type { PictureRequest } from './request.ts';
import type { SizePx } from './sizes.ts';

const hourMs = 3_600_000;
const monthMs = 30 * 24 * hourMs;

/**
 * An index of its own: what is planned for a picture does not push out what is planned for the screen. It holds what
 * passes the filter and no trace of the rest, which nothing in a picture would explain.
 */
export function indexOf({ dataset, arrays, matches, isFolded }: PictureContext): EventIndex {
  const all = createAxes(createIndex(dataset, arrays)).indexFor(isFolded === true);
  const narrowed = narrowIndex(all, matches, undefined, all);
  if (narrowed.count === 0) return narrowed;
  const { whole: _trace, ...index } = narrowed;
  return index;
}

/** The view that a request names on a ground of this size, laid out as the screen would be if it were so large. */
export function viewOf(
  request: PictureRequest,
  context: PictureContext,
  index: EventIndex,
  measureText: MeasureText,
  { widthPx, heightPx, axis }: SizePx & { readonly axis: Axis },
): View {
  const { theme, direction } = request;
  const { selected, linked, highlighted, today, screen } = context;
  const view: View = {
    viewport: { span: screen.span, widthPx, heightPx, direction, axis },
    ...sameStyle(request),
    theme,
    selected,
    linked,
    ...(request.span === 'view' && { highlighted }),
    today,
    measureText,
  };
  return { ...view, viewport: { ...view.viewport, span: spanOf(request, context, index, view) } };
}

/** Of the axis, in its ms. */
function spanOf(
  { span }: PictureRequest,
  { screen, selected, linked }: PictureContext,
  index: EventIndex,
  view: View,
): Interval {
  const onAxis = (time: Interval): Interval => spanToAxis(index.folding, time);
  if (span === 'view') return onAxis(screen.span);
  if (span === 'whole') return spanOfAll(index, view);
  if (span === 'selection') {
    const extent = extentOf(index, [...(selected === undefined ? [] : [selected]), ...linked]);
    return extent === undefined ? onAxis(screen.span) : spanOfAll({ ...index, extent }, view);
  }
  const all = spanToTime(index.folding, index.extent);
  const extent = onAxis(atLeast(endless(span, all), hourMs));
  const roomy = spanOfAll({ ...index, extent }, view);
  return {
    start: span.from === undefined ? roomy.start : extent.start,
    end: span.to === undefined ? roomy.end : extent.end,
  };
}

/** Days of one’s own; where an end is open it is that of `all`, if there is something on that side. */
function endless({ from = '', to = '' }: OwnSpan, all: Interval): Interval {
  const [start, end] = [startOf(from), endOf(to)];
  return {
    start: start ?? Math.min(all.start, startOf(to) ?? all.start),
    end: end ?? Math.max(all.end, endOf(from) ?? all.end),
  };
}

/** The time that a picture says it covers, where that is another than its axis shows: an open end is that of the events. */
export function coveredBy({ span }: PictureRequest, index: EventIndex): Interval | undefined {
  if (index.count === 0 || (span !== 'whole' && typeof span === 'string')) return undefined;
  const all = spanToTime(index.folding, index.extent);
  if (span === 'whole') return all;
  return span.from === undefined || span.to === undefined ? endless(span, all) : undefined;
}

/** Of the axis: from the first to the last of these events, a month at least; undefined when none of them has a date. */
function extentOf(index: EventIndex, ids: readonly string[]): Interval | undefined {
  const found = ids.map(index.indexOf).filter((i) => i !== undefined);
  if (found.length === 0) return undefined;
  const start = Math.min(...found.map((i) => startAt(index, i)));
  const end = Math.max(...found.map((i) => endAt(index, i)));
  return atLeast({ start, end }, monthMs);
}

function atLeast({ start, end }: Interval, ms: number): Interval {
  const missing = Math.max(0, ms - (end - start)) / 2;
  return { start: start - missing, end: end + missing };
}
