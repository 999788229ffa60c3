import type { Rule } from './rule.ts';
import { beforeEvent } from './rules/before-event.ts';
import { dayMonthYear } from './rules/day-month-year.ts';
import { dayRange } from './rules/day-range.ts';
import { distance } from './rules/distance.ts';
import { monthAlone } from './rules/month-alone.ts';
import { monthOfYear } from './rules/month-of-year.ts';
import { partOfPeriod } from './rules/part-of-period.ts';
import { relativeDay } from './rules/relative-day.ts';
import { relativePeriod } from './rules/relative-period.ts';
import { since } from './rules/since.ts';
import { weekdayAlone } from './rules/weekday.ts';
import { withinThisPeriod } from './rules/within-this-period.ts';
import { yearNamed } from './rules/year.ts';
import { yearList } from './rules/year-list.ts';

/** Every rule. Where two finds overlap the longer wins, and of equal ones the rule that stands first here. */
export const ruleSet: readonly Rule[] = [
  dayRange,
  dayMonthYear,
  beforeEvent,
  since,
  partOfPeriod,
  monthOfYear,
  monthAlone,
  yearList,
  yearNamed,
  withinThisPeriod,
  relativePeriod,
  relativeDay,
  weekdayAlone,
  distance,
];
