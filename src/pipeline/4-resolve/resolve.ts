import type { Sentence } from '../../model/candidate.ts';
import type { Anchor } from '../../model/passage.ts';
import type { ResolvedTimex, Timex } from '../../model/timex.ts';
import { points } from '../../time/bounds.ts';
import type { CalendarDay } from '../../time/calendar.ts';
import type { EdtfPoint } from '../../time/edtf.ts';
import { formatEdtf, formatPoint } from '../../time/format-edtf.ts';
import { daysApart } from './calendar-date.ts';
import type { Resolution } from './context.ts';
import { type Conventions, defaultConventions } from './conventions.ts';
import { resolveExpression } from './expression.ts';
import { type Measure, measureOf, type Memory, type Told } from './measured.ts';
import { dayPoint } from './points.ts';

interface Dated extends Told {
  readonly timex: ResolvedTimex;
  readonly day?: CalendarDay;
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
  let told: EdtfPoint | undefined;
  let memory: Memory<Dated> = { last: undefined, lastDay: undefined, lastUnquotedDay: undefined };
  for (const timex of timexes) {
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= timex.span.start) sentence += 1;
    const measure = measureOf(timex, sentence, memory);
    if (measure === 'nothing') continue;
    const equal = timex.repeats ? resolved.at(-1)?.day : undefined;
    const from = measure === 'anchor' ? (equal ?? anchorDate) : measure.day;
    const resolution = resolveExpression(timex.expression, {
      anchorDate: from,
      tense: equal ? undefined : timex.tense,
      loosely: timex.loosely === true,
      conventions,
      ...(told === undefined ? {} : { told }),
    });
    if (resolution === undefined) continue;
    const dated = toDated(timex, resolution, anchorOf(measure, from), sentence);
    const previous = timex.repeats ? resolved.pop() : undefined;
    const agreed = previous ? agree(previous, dated) : [dated];
    resolved.push(...agreed);
    memory = remember(memory, agreed);
    told = points(resolution.edtf).at(-1) ?? told;
  }
  return resolved.map(({ timex }) => timex);
}

/** What a reader is told that a date was counted from: the publication, or the words of the date told before. */
function anchorOf(measure: Exclude<Measure<Dated>, 'nothing'>, day: CalendarDay): Anchor {
  if (measure === 'anchor') return { date: formatPoint(dayPoint(day)), from: 'publication' };
  const { at, timex } = measure.from;
  return { date: formatPoint(at ?? dayPoint(day)), from: [timex.reading.start, timex.reading.end] };
}

/** The memory with what was told after it. */
function remember(memory: Memory<Dated>, dates: readonly Dated[]): Memory<Dated> {
  return {
    last: dates.findLast(({ at }) => at !== undefined) ?? memory.last,
    lastDay: dates.findLast(({ day }) => day !== undefined) ?? memory.lastDay,
    lastUnquotedDay:
      dates.findLast(({ day, quoted }) => day !== undefined && !quoted) ?? memory.lastUnquotedDay,
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
    quoted: timex.quoted === true,
    ...(at === undefined ? {} : { at }),
    ...(at?.month !== undefined && at.day !== undefined
      ? { day: { year: at.year, month: at.month, day: at.day } }
      : {}),
  };
}
