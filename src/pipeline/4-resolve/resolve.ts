import type { Sentence } from '../../model/candidate.ts';
import type { Anchor } from '../../model/passage.ts';
import type { ResolvedTimex, Timex } from '../../model/timex.ts';
import { type CalendarDay, daysApart } from '../../time/calendar.ts';
import { formatEdtf, formatPoint } from '../../time/format-edtf.ts';
import type { Resolution } from './context.ts';
import { type Conventions, defaultConventions } from './conventions.ts';
import { resolveExpression } from './expression.ts';
import { type Measure, measureOf, type Memory, type Told } from './measured.ts';
import { dayPoint } from './points.ts';
import { type ToldPeriods, toldAsWell, toldBy, toldLike } from './told.ts';

interface Dated extends Told {
  readonly timex: ResolvedTimex;
  readonly day?: CalendarDay;
  readonly told: ToldPeriods;
}

interface FullMemory extends Memory<Dated> {
  /** Of the last date. */
  readonly told: ToldPeriods | undefined;
}

const nothingTold: FullMemory = {
  last: undefined,
  lastDay: undefined,
  lastUnquotedDay: undefined,
  told: undefined,
};

/** The end of the text so far, as far as the next date depends on it. */
interface TextSoFar {
  readonly sentence: number;
  readonly memory: FullMemory;
  /** The date before it, where the words equate the two. */
  readonly equal: Dated | undefined;
}

/**
 * Gives each expression its date, counted from the publication day or, where it measures from what the text has just
 * told, from that. An expression that the calendar has no date for is left out.
 */
export function resolve(
  timexes: readonly Timex[],
  sentences: readonly Sentence[],
  anchorDate: CalendarDay,
  conventions: Conventions = defaultConventions,
): readonly ResolvedTimex[] {
  const resolved: Dated[] = [];
  let sentence = 0;
  let memory = nothingTold;
  for (const timex of timexes) {
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= timex.span.start) sentence += 1;
    const equal = timex.repeats ? resolved.at(-1) : undefined;
    const dated = dateOf(timex, { sentence, memory, equal }, anchorDate, conventions);
    if (dated === undefined) continue;
    const whole = withCalendars(dated, resolved.at(-1));
    const agreed = equal ? agree(equal, whole) : [whole];
    if (equal) resolved.pop();
    resolved.push(...agreed);
    memory = afterTelling(memory, agreed);
  }
  return resolved.map(({ timex }) => timex);
}

/** Undefined where the calendar has no such date, or nothing that it could count from was told. */
function dateOf(
  timex: Timex,
  { sentence, memory, equal }: TextSoFar,
  anchorDate: CalendarDay,
  conventions: Conventions,
): Dated | undefined {
  const measure = measureOf(timex, sentence, memory);
  if (measure === 'nothing') return undefined;
  const from = measure === 'anchor' ? (equal?.day ?? anchorDate) : measure.day;
  const resolution = resolveExpression(timex.expression, {
    anchorDate: from,
    tense: equal?.day ? undefined : timex.tense,
    loosely: timex.loosely === true,
    conventions,
    ...(memory.told && { told: memory.told }),
  });
  const dated = resolution && toDated(timex, resolution, anchorOf(measure, from), sentence);
  if (dated?.day === undefined || measure === 'anchor') return dated;
  return { ...dated, told: toldLike(measure.from.told, dated.day) };
}

/** A day that was just told in the other calendar is told in both. */
function withCalendars(dated: Dated, before: Dated | undefined): Dated {
  if (dated.day === undefined || before?.day === undefined || daysApart(dated.day, before.day) > 1)
    return dated;
  return { ...dated, told: toldAsWell(before.told, dated.told) };
}

/** What a reader is told that a date was counted from: the publication, or the words of the date told before. */
function anchorOf(measure: Exclude<Measure<Dated>, 'nothing'>, day: CalendarDay): Anchor {
  if (measure === 'anchor') return { date: formatPoint(dayPoint(day)), from: 'publication' };
  const { at, timex } = measure.from;
  return { date: formatPoint(at ?? dayPoint(day)), from: [timex.reading.start, timex.reading.end] };
}

/** The memory with what was told after it. */
function afterTelling(memory: FullMemory, dates: readonly Dated[]): FullMemory {
  return {
    last: dates.findLast(({ at }) => at !== undefined) ?? memory.last,
    lastDay: dates.findLast(({ day }) => day !== undefined) ?? memory.lastDay,
    lastUnquotedDay:
      dates.findLast(({ day, quoted }) => day !== undefined && !quoted) ?? memory.lastUnquotedDay,
    told: dates.at(-1)?.told ?? memory.told,
  };
}

const contradicts = 'the two dates that the words equate are not the same day';

/**
 * Two dates that the words equate: a day between a Hijri and a Gregorian one is the sighting of the moon, and the
 * Gregorian one is the day; more is a contradiction, of which both tell.
 */
function agree(first: Dated, second: Dated): readonly Dated[] {
  if (first.day === undefined || second.day === undefined) return [first, second];
  const apart = daysApart(first.day, second.day);
  if (apart === 0) return [first, second];
  if (apart > 1)
    return [first, second].map((each) => ({ ...each, timex: { ...each.timex, mismatch: contradicts } }));
  const { value } = second.timex.reading;
  return [
    { ...first, day: second.day, timex: { ...first.timex, reading: { ...first.timex.reading, value } } },
    second,
  ];
}

function toDated(timex: Timex, resolution: Resolution, anchor: Anchor, sentence: number): Dated {
  const { edtf, granularity, implied, anchored, mismatch } = resolution;
  const at = edtf.type === 'point' ? edtf.point : undefined;
  return {
    timex: {
      reading: {
        words: timex.words,
        ...timex.span,
        ...(anchored ? { anchor } : {}),
        rule: timex.rule,
        value: formatEdtf(edtf),
      },
      granularity,
      implied,
      ...(mismatch === undefined ? {} : { mismatch }),
    },
    sentence,
    told: toldBy(resolution),
    quoted: timex.quoted === true,
    ...(at === undefined ? {} : { at }),
    ...(at?.month !== undefined && at.day !== undefined
      ? { day: { year: at.year, month: at.month, day: at.day } }
      : {}),
  };
}
