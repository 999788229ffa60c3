import { assert, ensure } from '../base/assert.ts';
import { remember } from '../base/remember.ts';
import { addDays, type CalendarDay, dayMs, fromMs, toMs } from './calendar.ts';

/** A day of the Islamic calendar; months count from 1. */
export interface HijriDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The first and the last day of a stretch, both in it. */
export interface DayRange {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** The Islamic day of a Gregorian one by the Umm al-Qura calendar, as `Intl` has it (CLDR `islamic-umalqura`; tabular outside 1300–1600 AH). */
export function toHijri(day: CalendarDay): HijriDay {
  return hijriAt(toMs(day));
}

/** The last day asked for is kept: a text asks for its anchor again and again. */
const hijriAt = remember(1, ask);

/** Made when it is first wanted: a browser takes as long for it as for a frame, and few readers ask for Islamic days. */
let formatter: Intl.DateTimeFormat | undefined;

function ask(ms: number): HijriDay {
  formatter ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = new Map(formatter.formatToParts(ms).map(({ type, value }) => [type, parseInt(value, 10)]));
  return {
    year: ensure(parts.get('year'), 'a date has a year'),
    month: ensure(parts.get('month'), 'a date has a month'),
    day: ensure(parts.get('day'), 'a date has a day'),
  };
}

/** Mean length of a lunar month and year of the tabular calendar, in days; the epoch is 19 July 622 (Gregorian). */
const meanMonth = 29.530_56;
const meanYear = 354.367;
const epoch = toMs({ year: 622, month: 7, day: 19 });

/** The months of some four centuries. */
const mostStarts = 5000;
const startOfMonth = remember(mostStarts, findStart);

/** The Gregorian day on which an Islamic month begins; months count on over the ends of years. */
function startOfHijriMonth(year: number, month: number): CalendarDay {
  return startOfMonth(year * 12 + month - 1);
}

/** The same by the count of months. */
function findStart(count: number): CalendarDay {
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  let day = fromMs(epoch + ((year - 1) * meanYear + (month - 1) * meanMonth) * dayMs);
  for (let tries = 0; tries < 12; tries++) {
    const at = toHijri(day);
    const months = count - (at.year * 12 + at.month - 1);
    if (months === 0) return addDays(day, 1 - at.day);
    day = addDays(day, Math.round(months * meanMonth) + 15 - at.day);
  }
  assert(false, `month ${month} of the Islamic year ${year} is found from its mean length`);
}

/** The days of an Islamic month. */
export function hijriMonth(year: number, month: number): DayRange {
  return { first: startOfHijriMonth(year, month), last: addDays(startOfHijriMonth(year, month + 1), -1) };
}

/** The days of an Islamic year. */
export function hijriYear(year: number): DayRange {
  return { first: startOfHijriMonth(year, 1), last: addDays(startOfHijriMonth(year + 1, 1), -1) };
}

/** The Gregorian day of an Islamic one; undefined when its month is shorter or there is none. */
export function fromHijri({ year, month, day }: HijriDay): CalendarDay | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  const { first, last } = hijriMonth(year, month);
  const at = addDays(first, day - 1);
  return toMs(at) <= toMs(last) ? at : undefined;
}
