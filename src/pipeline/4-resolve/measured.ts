import type { Timex, TimeUnit } from '../../model/timex.ts';
import type { CalendarDay } from '../../time/calendar.ts';
import type { EdtfPoint } from '../../time/edtf.ts';
import { compareGranularity } from '../../time/granularity.ts';
import { finestUnit } from './points.ts';

/** A date that the text has told: where, and as fine as it is. */
export interface Told {
  readonly sentence: number;
  readonly at?: EdtfPoint;
  readonly quoted: boolean;
}

/** What the text has told so far, the latest first looked for. */
export interface Memory<Each extends Told> {
  readonly last: Each | undefined;
  readonly lastDay: Each | undefined;
  readonly lastUnquotedDay: Each | undefined;
}

/** What an expression counts from: the anchor, a date told, or nothing that the text says. */
export type Measure<Each extends Told> =
  | 'anchor'
  | 'nothing'
  | { readonly from: Each; readonly day: CalendarDay };

/** The date that an expression counts from: one told in this sentence or the one before it, the day its speaker spoke, or the anchor. */
export function measureOf<Each extends Told>(
  { expression, told, tense, quoted }: Timex,
  sentence: number,
  memory: Memory<Each>,
): Measure<Each> {
  switch (expression.type) {
    case 'event-offset':
      return recentDay(sentence, memory) ?? 'nothing';
    case 'distance':
      return told ? (recentOf(finestUnit(expression.amounts), sentence, memory) ?? 'nothing') : 'anchor';
    case 'told':
      return expression.unit === 'day' ? dayTold(tense, sentence, memory) : 'anchor';
    case 'span':
      return expression.fromAnchor ? spanTold(tense, sentence, memory) : 'anchor';
    case 'relative-day':
      return (quoted ? dayOfSpeech(sentence, memory) : undefined) ?? 'anchor';
    default:
      return 'anchor';
  }
}

/** The last date told here that is fine enough, or else the last day. */
function recentOf<Each extends Told>(
  unit: TimeUnit,
  sentence: number,
  { last, lastDay }: Memory<Each>,
): Measure<Each> | undefined {
  return measure(recent(last, sentence), unit) ?? measure(recent(lastDay, sentence), unit);
}

function recentDay<Each extends Told>(
  sentence: number,
  { lastDay }: Memory<Each>,
): Measure<Each> | undefined {
  return measure(recent(lastDay, sentence), 'day');
}

/** «في اليوم التالي»: without a day told before it, of the past it is of no known day. */
function dayTold<Each extends Told>(
  tense: Timex['tense'],
  sentence: number,
  memory: Memory<Each>,
): Measure<Each> {
  return recentDay(sentence, memory) ?? (tense === 'past' ? 'nothing' : 'anchor');
}

/** Of the past, behind a date in the same sentence, a span ends nobody knows when: not at the anchor. */
function spanTold<Each extends Told>(
  tense: Timex['tense'],
  sentence: number,
  { last }: Memory<Each>,
): Measure<Each> {
  return tense === 'past' && last?.sentence === sentence ? 'nothing' : 'anchor';
}

/** The day on which a speaker said what is quoted: told in the same sentence, outside the quotation. */
function dayOfSpeech<Each extends Told>(
  sentence: number,
  { lastUnquotedDay: spoken }: Memory<Each>,
): Measure<Each> | undefined {
  return spoken?.sentence === sentence ? measure(spoken, 'day') : undefined;
}

/** What was told in this sentence or the one before it. */
function recent<Each extends Told>(told: Each | undefined, sentence: number): Each | undefined {
  return told !== undefined && sentence - told.sentence <= 1 ? told : undefined;
}

/** A date told as a starting point for counting in a unit; undefined where it is coarser than that: no day comes of a year. */
function measure<Each extends Told>(from: Each | undefined, unit: TimeUnit): Measure<Each> | undefined {
  if (from?.at === undefined) return undefined;
  const { year, month, day } = from.at;
  const known: TimeUnit = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  if (compareGranularity(known, unit) > 0) return undefined;
  return { from, day: { year, month: month ?? 1, day: day ?? 1 } };
}
