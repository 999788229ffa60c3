import type { Sentence } from '../../model/candidate.ts';
import type { Anchor } from '../../model/passage.ts';
import type { ResolvedTimex, Timex } from '../../model/timex.ts';
import { points } from '../../time/bounds.ts';
import type { CalendarDay } from '../../time/calendar.ts';
import type { Edtf, EdtfPoint } from '../../time/edtf.ts';
import { formatEdtf, formatPoint } from '../../time/format-edtf.ts';
import { daysApart } from './calendar-date.ts';
import type { Resolution } from './context.ts';
import { type Conventions, defaultConventions } from './conventions.ts';
import { resolveExpression } from './expression.ts';
import { dayPoint } from './points.ts';

interface Dated {
  readonly timex: ResolvedTimex;
  readonly sentence: number;
  readonly day?: CalendarDay;
  readonly quoted: boolean;
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
  let lastDay: Dated | undefined;
  let lastUnquotedDay: Dated | undefined;
  for (const timex of timexes) {
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= timex.span.start) sentence += 1;
    const equal = timex.repeats ? resolved.at(-1)?.day : undefined;
    const measured = toldDay(timex, sentence, lastDay, lastUnquotedDay);
    const from = measured?.day ?? equal ?? anchorDate;
    const resolution = resolveExpression(timex.expression, {
      anchorDate: from,
      tense: equal ? undefined : timex.tense,
      conventions,
      ...(told === undefined ? {} : { told }),
    });
    if (resolution === undefined) continue;
    const anchor: Anchor = {
      date: formatPoint(dayPoint(from)),
      from: measured ? [measured.timex.reading.start, measured.timex.reading.end] : 'publication',
    };
    const dated = toDated(timex, resolution, anchor, sentence);
    const previous = timex.repeats ? resolved.pop() : undefined;
    const agreed = previous ? agree(previous, dated) : [dated];
    resolved.push(...agreed);
    lastDay = agreed.findLast(({ day }) => day !== undefined) ?? lastDay;
    lastUnquotedDay = agreed.findLast(({ day, quoted }) => day !== undefined && !quoted) ?? lastUnquotedDay;
    told = lastPoint(resolution.edtf) ?? told;
  }
  return resolved.map(({ timex }) => timex);
}

function lastPoint(edtf: Edtf): EdtfPoint | undefined {
  return points(edtf).at(-1);
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

/**
 * The day that an expression counts from where that is not the publication: what it measures from, told in this
 * sentence or the one before it, or when its speaker spoke.
 */
function toldDay(
  timex: Timex,
  sentence: number,
  lastDay: Dated | undefined,
  lastUnquotedDay: Dated | undefined,
): Dated | undefined {
  const { type } = timex.expression;
  if (type === 'event-offset' || timex.told)
    return lastDay !== undefined && sentence - lastDay.sentence <= 1 ? lastDay : undefined;
  if (type !== 'relative-day' || !timex.quoted) return undefined;
  return lastUnquotedDay?.sentence === sentence ? lastUnquotedDay : undefined;
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
    ...(at?.month !== undefined && at.day !== undefined
      ? { day: { year: at.year, month: at.month, day: at.day } }
      : {}),
  };
}
