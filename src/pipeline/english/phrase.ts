import type { Interval } from '../../base/interval.ts';
import type { TimeExpression } from '../../model/timex.ts';

/** The ids that English readings carry; src/words says each in plain words. */
export const englishRules = [
  'english-date',
  'english-distance',
  'english-list',
  'english-month',
  'english-part',
  'english-period',
  'english-range',
  'english-relative-day',
  'english-season',
  'english-since',
  'english-span',
  'english-until',
  'english-weekday',
  'english-year',
] as const;

/** A time expression found in a sentence; positions are within it. */
export interface Phrase extends Interval {
  readonly rule: (typeof englishRules)[number];
  readonly expression: TimeExpression;
}

export type Calendar = Extract<TimeExpression, { readonly type: 'calendar' }>;

/** A date of which the words state some parts, if that is what the phrase is. */
export function calendarOf({ expression }: Phrase): Calendar | undefined {
  return expression.type === 'calendar' ? expression : undefined;
}

export function listOf({ start, end }: Interval, members: readonly TimeExpression[]): Phrase {
  return { start, end, rule: 'english-list', expression: { type: 'list', members } };
}

export function rangeOf({ start, end }: Interval, from: TimeExpression, to: TimeExpression): Phrase {
  return { start, end, rule: 'english-range', expression: { type: 'range', from, to } };
}
