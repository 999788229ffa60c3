import type { PeriodPart } from '../../model/timex.ts';
import { daysInMonth } from '../../time/calendar.ts';
import type { Edtf } from '../../time/edtf.ts';
import type { Conventions } from './conventions.ts';
import { dayPoint, monthPoint, oneOf } from './points.ts';

/** The part of a month or a year that is meant, as a window; undefined where no convention says what a part of it is. */
export function resolvePart(part: PeriodPart, of: Edtf, conventions: Conventions): Edtf | undefined {
  if (of.type !== 'point') return undefined;
  const { granularity, year, month } = of.point;
  if (granularity === 'month' && month !== undefined) {
    const [first, last] = cut(part, conventions.monthParts, daysInMonth(year, month));
    return oneOf(dayPoint({ year, month, day: first }), dayPoint({ year, month, day: last }));
  }
  if (granularity !== 'year') return undefined;
  const [first, last] = cut(part, conventions.yearParts, 12);
  return oneOf(monthPoint({ year, month: first }), monthPoint({ year, month: last }));
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
