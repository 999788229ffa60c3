import type { TimelineEvent } from '../../model/event.ts';
import { bounds, pointBounds, points } from '../../time/bounds.ts';
import { fromMs } from '../../time/calendar.ts';
import type { Edtf, EdtfPoint } from '../../time/edtf.ts';
import { compareGranularity } from '../../time/granularity.ts';
import { dateOf } from '../../timeline/index/event-shape.ts';
import { escapeText } from '../../base/escape-text.ts';
import { type DataInput, eventsOf } from './data-input.ts';
import { sayExtent } from './say-part.ts';
import { createTeller, tellTitle, type ToldEvent, type ToldPassage } from './tell-event.ts';
import { writeJson } from './write-json.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Slides for TimelineJS (timeline.knightlab.com/docs/json-format.html), which stand at a date no finer than the source has
 * it and say it in words. Its texts are HTML: ours are escaped.
 */
export function* writeTimelineJs(input: DataInput): Generator<string> {
  const text = sayExtent(input)
    .map((line) => `<p>${escapeText(line)}</p>`)
    .join('');
  const title = { text: { headline: escapeText(tellTitle(input)), text } };
  yield* writeJson({ scale: 'human', title }, 'events', eachSlide(input));
}

/** Whether a slide can hold an event: each stands at a date. */
export function isDated(event: TimelineEvent): boolean {
  return dateOf(event) !== undefined;
}

function* eachSlide(input: DataInput): Generator<readonly Json[]> {
  const tell = createTeller(input);
  for (const event of eventsOf(input)) {
    const date = dateOf(event);
    if (date === undefined) continue;
    const told = tell(event);
    yield [
      {
        unique_id: event.id,
        ...datesOf(date),
        display_date: told.date,
        group: told.kind,
        text: { headline: escapeText(told.title), text: htmlOf(told) },
      },
    ];
  }
}

/** An open end stands where the known one does: a slide has to begin somewhere. */
function datesOf(date: Edtf): Json {
  const named = points(date).map((point) => ({ point, ...pointBounds(point) }));
  const first = named.reduce((a, b) => (b.start < a.start ? b : a));
  const last = named.reduce((a, b) => (b.end > a.end ? b : a));
  const { start, end } = bounds(date);
  const isOpen = !Number.isFinite(start) || !Number.isFinite(end);
  const from = dateObject(first.start, first.point);
  const to = dateObject(last.end - 1, last.point);
  return JSON.stringify(from) === JSON.stringify(to) || isOpen
    ? { start_date: from }
    : { start_date: from, end_date: to };
}

function dateObject(ms: number, { granularity }: EdtfPoint): Json {
  const { year, month, day } = fromMs(ms);
  const isAtLeast = (grain: EdtfPoint['granularity']) => compareGranularity(granularity, grain) <= 0;
  const time = new Date(ms);
  return {
    year,
    ...(isAtLeast('season') && { month }),
    ...(isAtLeast('day') && { day }),
    ...(isAtLeast('hour') && { hour: time.getUTCHours() }),
    ...(isAtLeast('minute') && { minute: time.getUTCMinutes() }),
    ...(isAtLeast('second') && { second: time.getUTCSeconds() }),
  };
}

function htmlOf({ summary, status, passages, link }: ToldEvent): string {
  return [
    `<p>${escapeText(status)}</p>`,
    ...(summary === '' ? [] : [`<p>${escapeText(summary)}</p>`]),
    ...passages.map(quoteHtml),
    ...(link === undefined ? [] : [`<p><a href="${escapeText(link)}">${escapeText(link)}</a></p>`]),
  ].join('');
}

function quoteHtml({ quote, language, translation, chain, source, address }: ToldPassage): string {
  const cited = `${escapeText(chain)} · ${escapeText(source)}`;
  return [
    `<blockquote lang="${escapeText(language)}" dir="auto">${escapeText(quote)}</blockquote>`,
    ...(translation === undefined ? [] : [`<p>${escapeText(translation)}</p>`]),
    address === undefined ? `<p>${cited}</p>` : `<p><a href="${escapeText(address)}">${cited}</a></p>`,
  ].join('');
}
