import type { ParsedResult } from 'chrono-node/en';
import type { TimeAmount, TimeExpression } from '../../model/timex.ts';
import { dayMs, toMs, type Weekday } from '../../time/calendar.ts';
import { type Calendar, type Phrase, rangeOf } from './phrase.ts';
import { referenceDay } from './chrono.ts';
import { readWeekday } from './weekday.ts';

/** The parts of a result that the words state; what chrono only implies is left to the anchor. */
export function statedParts(parts: ParsedResult['start']): Calendar {
  const stated = (part: 'year' | 'month' | 'day'): number | undefined =>
    parts.isCertain(part) ? (parts.get(part) ?? undefined) : undefined;
  const [year, month, day] = [stated('year'), stated('month'), stated('day')];
  const weekday = parts.isCertain('weekday') ? toWeekday(parts.get('weekday')) : undefined;
  return {
    type: 'calendar',
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
  };
}

function toWeekday(value: number | null): Weekday | undefined {
  return ([0, 1, 2, 3, 4, 5, 6] as const).find((weekday) => weekday === value);
}

/** How far a relative result lies from the reference, in the unit that its words count in: chrono states that one and those above it. */
export function amountFrom(parts: ParsedResult['start']): TimeAmount {
  const { year, month, day } = referenceDay;
  const years = (parts.get('year') ?? year) - year;
  const months = years * 12 + (parts.get('month') ?? month) - month;
  if (!parts.isCertain('month')) return { unit: 'year', count: years };
  if (!parts.isCertain('day')) return { unit: 'month', count: months };
  const at = { year: year + years, month: parts.get('month') ?? month, day: parts.get('day') ?? day };
  const days = Math.round((toMs(at) - toMs(referenceDay)) / dayMs);
  return parts.isCertain('weekday') || days % 7 !== 0
    ? { unit: 'day', count: days }
    : { unit: 'week', count: days / 7 };
}

/** The date or the range of dates of a result whose parts are stated. */
export function readDate(result: ParsedResult, at: Pick<Phrase, 'start' | 'end'>): Phrase | undefined {
  const from = dateOf(statedParts(result.start), result.text);
  if (from === undefined) return undefined;
  const to = result.end && dateOf(statedParts(result.end), result.text);
  if (to) return rangeOf(at, from, to);
  return { ...at, rule: ruleOf(from), expression: from };
}

function dateOf(stated: Calendar, text: string): TimeExpression | undefined {
  const { month, day, weekday } = stated;
  if (month === undefined && day === undefined && weekday !== undefined) return readWeekday(text, weekday);
  return stated.month === undefined && stated.year === undefined ? undefined : stated;
}

function ruleOf(expression: TimeExpression): Phrase['rule'] {
  if (expression.type === 'weekend') return 'english-period';
  if (expression.type !== 'calendar') return 'english-weekday';
  const { month, day, weekday } = expression;
  if (month === undefined) return weekday === undefined ? 'english-year' : 'english-weekday';
  return day === undefined ? 'english-month' : 'english-date';
}
