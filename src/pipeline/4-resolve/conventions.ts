import type { Weekday } from '../../time/calendar.ts';

/** Where usage differs and one answer must be given: each choice has a name, a default and its reason. */
export interface Conventions {
  /** The first day of a week, 0 for Sunday. Monday: ISO 8601, and what news agencies count by. */
  readonly weekStartsOn: Weekday;
  /** The last day of a month's first and of its second part: thirds of ten days, the last one takes the rest. */
  readonly monthParts: readonly [startEnds: number, middleEnds: number];
  /** The same for the months of a year: thirds of four months. */
  readonly yearParts: readonly [startEnds: number, middleEnds: number];
}

export const defaultConventions: Conventions = {
  weekStartsOn: 1,
  monthParts: [10, 20],
  yearParts: [4, 8],
};
