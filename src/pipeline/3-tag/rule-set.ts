import type { Refiner } from './refiners/refiner.ts';
import { dateOfYear } from './refiners/date-of-year.ts';
import { list } from './refiners/list.ts';
import { partOfDecade } from './refiners/part-of-decade.ts';
import { range } from './refiners/range.ts';
import { sinceDate } from './refiners/since.ts';
import { untilDate } from './refiners/until.ts';
import { weekdayOfDate, weekdayOfRelativeDay, weekdaysOfDates } from './refiners/weekday-of-date.ts';
import { weekdayOfWeek } from './refiners/weekday-of-week.ts';
import type { Rule } from './rule.ts';
import { bareYear } from './rules/bare-year.ts';
import { beforeEvent } from './rules/before-event.ts';
import { century } from './rules/century.ts';
import { dayAlone } from './rules/day-alone.ts';
import { dayBare } from './rules/day-bare.ts';
import { dayList } from './rules/day-list.ts';
import { dayMonth } from './rules/day-month.ts';
import { dayOfMonth } from './rules/day-of-month.ts';
import { dayRange } from './rules/day-range.ts';
import { decade } from './rules/decade.ts';
import { distance } from './rules/distance.ts';
import { fraction } from './rules/fraction.ts';
import { fromNow } from './rules/from-now.ts';
import { holiday } from './rules/holiday.ts';
import { middleOfMonth } from './rules/middle-of-month.ts';
import { monthAlone } from './rules/month-alone.ts';
import { monthAnnounced } from './rules/month-announced.ts';
import { monthDay } from './rules/month-day.ts';
import { monthList } from './rules/month-list.ts';
import { monthYear } from './rules/month-year.ts';
import { nightBetween } from './rules/night-between.ts';
import { nthOfPeriod } from './rules/nth-of-period.ts';
import { numericDate } from './rules/numeric-date.ts';
import { numericDayMonth } from './rules/numeric-day-month.ts';
import { numericMonthYear } from './rules/numeric-month-year.ts';
import { partOfPeriod } from './rules/part-of-period.ts';
import { periodAlone } from './rules/period-alone.ts';
import { relativeDay } from './rules/relative-day.ts';
import { relativePeriod } from './rules/relative-period.ts';
import { restOfPeriod } from './rules/rest-of-period.ts';
import { season } from './rules/season.ts';
import { span } from './rules/span.ts';
import { thisPeriod } from './rules/this-period.ts';
import { today } from './rules/today.ts';
import { toldPeriod } from './rules/told-period.ts';
import { weekdayNamed } from './rules/weekday.ts';
import { weekdayList } from './rules/weekday-list.ts';
import { weekdayOfMonth } from './rules/weekday-of-month.ts';
import { weekend } from './rules/weekend.ts';
import { yearNamed } from './rules/year.ts';
import { yearInWords } from './rules/year-in-words.ts';
import { yearList } from './rules/year-list.ts';
import { yearRange } from './rules/year-range.ts';

/** Every rule. Of finds that begin at one place the longest wins, and of equal ones the rule that stands first here. */
export const ruleSet: readonly Rule[] = [
  numericDate,
  dayRange,
  dayMonth,
  monthDay,
  dayList,
  monthList,
  dayOfMonth,
  numericMonthYear,
  numericDayMonth,
  nightBetween,
  weekdayList,
  nthOfPeriod,
  weekdayOfMonth,
  beforeEvent,
  weekend,
  partOfPeriod,
  middleOfMonth,
  fraction,
  monthYear,
  monthAlone,
  monthAnnounced,
  yearList,
  yearRange,
  yearNamed,
  yearInWords,
  decade,
  century,
  season,
  holiday,
  thisPeriod,
  toldPeriod,
  relativePeriod,
  relativeDay,
  today,
  weekdayNamed,
  span,
  distance,
  fromNow,
  restOfPeriod,
  dayAlone,
  dayBare,
  bareYear,
  periodAlone,
];

/** What is done to the finds of a sentence, in this order. */
export const refiners: readonly Refiner[] = [
  weekdayOfDate,
  weekdayOfRelativeDay,
  weekdaysOfDates,
  weekdayOfWeek,
  dateOfYear,
  partOfDecade,
  range,
  list,
  sinceDate,
  untilDate,
];
