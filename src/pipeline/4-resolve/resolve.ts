import type { Sentence } from '../../model/candidate.ts';
import type { Anchor } from '../../model/passage.ts';
import type { ResolvedTimex, Timex } from '../../model/timex.ts';
import type { CalendarDay } from '../../time/calendar.ts';
import { formatEdtf, formatPoint } from '../../time/format-edtf.ts';
import type { Resolution } from './context.ts';
import { type Conventions, defaultConventions } from './conventions.ts';
import { resolveExpression } from './expression.ts';
import { dayPoint } from './points.ts';

interface Dated {
  readonly timex: ResolvedTimex;
  readonly sentence: number;
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
  for (const timex of timexes) {
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= timex.span.start) sentence += 1;
    const told = timex.expression.type === 'event-offset' ? lastDay(resolved, sentence) : undefined;
    const from = told?.day ?? anchorDate;
    const resolution = resolveExpression(timex.expression, {
      anchorDate: from,
      tense: timex.tense,
      conventions,
    });
    if (resolution === undefined) continue;
    const anchor: Anchor = {
      date: formatPoint(dayPoint(from)),
      from: told ? [told.timex.reading.start, told.timex.reading.end] : 'publication',
    };
    resolved.push(toDated(timex, resolution, anchor, sentence));
  }
  return resolved.map(({ timex }) => timex);
}

/** The last whole day told in this sentence or the one before it. */
function lastDay(resolved: readonly Dated[], sentence: number): Dated | undefined {
  for (let i = resolved.length - 1; i >= 0; i--) {
    const dated = resolved[i];
    if (dated === undefined || sentence - dated.sentence > 1) return undefined;
    if (dated.day !== undefined) return dated;
  }
  return undefined;
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
    ...(at?.month !== undefined && at.day !== undefined
      ? { day: { year: at.year, month: at.month, day: at.day } }
      : {}),
  };
}
