import type { PeriodPart } from '../../model/timex.ts';
import { addDays, dayMs, daysInMonth, fromMs } from '../../time/calendar.ts';
import type { Edtf } from '../../time/edtf.ts';
import { bounds } from '../../time/bounds.ts';
import type { Conventions } from './conventions.ts';
import { dayPoint, monthPoint, oneDayOf, oneOf, yearPoint } from './points.ts';

/** The part of a week, month, year, decade or century that is meant, as a window; undefined where no convention says what it is. */
export function resolvePart(part: PeriodPart, of: Edtf, conventions: Conventions): Edtf | undefined {
  if (of.type !== 'point') return partOfDays(part, of, conventions);
  const { granularity, year, month } = of.point;
  if (granularity === 'month' && month !== undefined) {
    const [first, last] = cut(part, conventions.monthParts, daysInMonth(year, month));
    return oneOf(dayPoint({ year, month, day: first }), dayPoint({ year, month, day: last }));
  }
  if (granularity === 'year') {
    const [first, last] = cut(part, conventions.yearParts, 12);
    return oneOf(monthPoint({ year, month: first }), monthPoint({ year, month: last }));
  }
  if (granularity !== 'decade' && granularity !== 'century') return undefined;
  const tens = granularity === 'century' ? 10 : 1;
  const [first, last] = cut(part, conventions.decadeParts, 10);
  return oneOf(yearPoint(year + (first - 1) * tens), yearPoint(year + last * tens - 1));
}

/** A week, or a month of the Islamic calendar: a window of whole days. */
function partOfDays(part: PeriodPart, of: Edtf, conventions: Conventions): Edtf | undefined {
  const { start, end } = bounds(of);
  const first = fromMs(start);
  const length = Math.round((end - start) / dayMs);
  if (length !== 7 && (length < 29 || length > 30)) return undefined;
  const [from, to] = cut(part, length === 7 ? conventions.weekParts : conventions.monthParts, length);
  if (from > to) return undefined;
  return oneDayOf({ first: addDays(first, from - 1), last: addDays(first, to - 1) });
}

function cut(
  part: PeriodPart,
  [startEnds, middleEnds]: Conventions['monthParts'],
  length: number,
): readonly [first: number, last: number] {
  switch (part) {
    case 'start':
      return [1, startEnds];
    case 'middle':
      return [startEnds + 1, middleEnds];
    case 'end':
      return [middleEnds + 1, length];
  }
}
