import type { Weekday } from '../../time/calendar.ts';

/** Where usage differs and one answer must be given: each choice has a name, a default and its reason. */
export interface Conventions {
  /** The first day of a week, 0 for Sunday. Monday: ISO 8601, and what the agencies count by. */
  readonly weekStartsOn: Weekday;
  /** The days of rest that «نهاية الأسبوع» means. Friday and Saturday: most Arab countries. */
  readonly weekend: readonly [first: Weekday, last: Weekday];
  /** The last day of a week’s first and of its second part: Monday to Wednesday is early, Thursday on is late. */
  readonly weekParts: readonly [startEnds: number, middleEnds: number];
  /** The last day of a month's first and of its second part: thirds of ten days, the last one takes the rest. */
  readonly monthParts: readonly [startEnds: number, middleEnds: number];
  /** The same for the months of a year: thirds of four months. */
  readonly yearParts: readonly [startEnds: number, middleEnds: number];
  /** The same for the years of a decade, and of a century in tens. */
  readonly decadeParts: readonly [startEnds: number, middleEnds: number];
  /**
   * How many days off a day or month without a year may lie in the anchor's own year; beyond it the nearest year is
   * meant («28 ديسمبر» in January). Eight months: news speaks of the year it appears in.
   */
  readonly ownYearReach: number;
  /**
   * How many days off a date without a year may lie on the side that its verb does not name: one that was said may come
   * («أعلنت استضافة القمة في 9 سبتمبر» is about this September), and a day on the programme may have begun («يستمر من 28 آب»).
   */
  readonly looseReach: readonly [said: number, announced: number];
  /** Where a weekday that no verb governs lies: what stands alone is a title or a programme, and announces. */
  readonly weekdayAlone: 'past' | 'future';
  /** A year of 1300 to 1500 without a mark is Hijri when it is at most so many years before the anchor's Hijri year. */
  readonly hijriReach: number;
}

export const defaultConventions: Conventions = {
  weekStartsOn: 1,
  weekend: [5, 6],
  weekParts: [3, 3],
  monthParts: [10, 20],
  yearParts: [4, 8],
  decadeParts: [3, 6],
  ownYearReach: 245,
  looseReach: [62, 31],
  weekdayAlone: 'future',
  hijriReach: 100,
};
