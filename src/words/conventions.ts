import type { ReadingConventions } from '../model/ledger.ts';
import { dayMs } from '../time/calendar.ts';
import type { AboutWords } from './catalogue/about-words.ts';
import type { DateStyle } from './date-style.ts';
import { formatDay } from './format-day.ts';

/** The choices by which dates were read, a sentence each; `words` are those of the style's language. */
export function sayConventions(
  chosen: ReadingConventions,
  { convention }: AboutWords,
  style: DateStyle,
): readonly string[] {
  const [restFrom, restTo] = chosen.weekend.map((day) => sayWeekday(day, style));
  return [
    convention.week(sayWeekday(chosen.weekStartsOn, style)),
    ...(restFrom === undefined || restTo === undefined ? [] : [convention.weekend(restFrom, restTo)]),
    convention.parts.week(...chosen.weekParts),
    convention.parts.month(...chosen.monthParts),
    convention.parts.year(...chosen.yearParts),
    convention.parts.decade(...chosen.decadeParts),
    convention.ownYear(chosen.ownYearReach),
    convention.loose(...chosen.looseReach),
    convention.weekdayAlone[chosen.weekdayAlone],
    convention.hijri(chosen.hijriReach),
  ];
}

/** 0 is Sunday. */
function sayWeekday(weekday: number, style: DateStyle): string {
  const sunday = Date.UTC(2023, 0, 1);
  return formatDay(sunday + weekday * dayMs, { weekday: 'long' }, style);
}
