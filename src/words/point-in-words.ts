import type { Language } from '../model/bilingual.ts';
import { toMs } from '../time/calendar.ts';
import type { EdtfPoint } from '../time/edtf.ts';
import type { DateStyle } from './date-style.ts';
import { type DateParts, dateWords, type Voice } from './date-words.ts';
import { formatDay } from './format-day.ts';

/** One point in words: its weekday only when it is a day. */
export function sayPoint(point: EdtfPoint, voice: Voice): string {
  const said = sayAbout(point, voice);
  return point.uncertain ? dateWords[voice.language].perhaps(said) : said;
}

/** A point as one end of something longer. */
export function sayEnd(point: EdtfPoint, voice: Voice): string {
  const said = sayAbout(point, voice);
  return point.uncertain ? dateWords[voice.language].perhapsEnd(said) : said;
}

export function isPlain(point: EdtfPoint): boolean {
  return !point.approximate && !point.uncertain;
}

/** A point without its doubt. */
export function sayAbout(point: EdtfPoint, voice: Voice): string {
  const plain = sayPlain(point, voice);
  return point.approximate ? dateWords[voice.language].about(plain) : plain;
}

function sayPlain(point: EdtfPoint, voice: Voice): string {
  const { language } = voice;
  const words = dateWords[language];
  switch (point.granularity) {
    case 'century':
      return words.century(Math.floor(point.year / 100) + 1);
    case 'decade':
      return sayDecade(point.year, language);
    case 'year':
      return sayYear(point.year, language);
    case 'season':
      return words.season(words.seasons[point.season ?? 0] ?? '', sayYear(point.year, language));
    case 'month':
      return sayParts(point, ['month', 'year'], voice);
    case 'day':
      return sayDay(point, voice);
    case 'hour':
    case 'minute':
    case 'second':
      return words.at(sayDay(point, voice), sayTime(point));
  }
}

/** The day on which a point falls. */
export function sayDay(point: EdtfPoint, voice: Voice): string {
  const parts: DateParts = ['day', 'month', 'year'];
  return sayParts(point, voice.weekdays && hasWeekday(point) ? ['weekday', ...parts] : parts, voice);
}

const firstGregorianYear = 1583;

/** "About 25 April" may be any weekday, and a day before the Gregorian calendar had another one than ours reckons. */
export function hasWeekday({ approximate, year }: EdtfPoint): boolean {
  return !approximate && year >= firstGregorianYear;
}

function sayDecade(year: number, language: Language): string {
  const words = dateWords[language];
  if (year >= 100 && year % 100 !== 0) return words.decade(String(year));
  return words.decadeOf(words.range(sayYear(year, language), sayYear(year + 9, language)));
}

/** A year of two digits wears its era: "85" would be taken for 1985. */
function sayYear(year: number, language: Language): string {
  const words = dateWords[language];
  if (year <= 0) return words.beforeCommonEra(String(1 - year));
  return year < 100 ? words.commonEra(String(year)) : String(year);
}

/** The named parts of a point, in the order of the language; the year is written out by us, since `Intl` groups and shifts eras. */
export function sayParts(point: EdtfPoint, parts: DateParts, style: DateStyle): string {
  const at = toMs({ year: point.year, month: point.month ?? 1, day: point.day ?? 1 });
  const say = (options: Intl.DateTimeFormatOptions): string => formatDay(at, options, style);
  return parts
    .map((part) => {
      switch (part) {
        case 'weekday':
          return say({ weekday: 'long' });
        case 'day':
          return String(point.day ?? 1);
        case 'month':
          return say({ month: 'long' });
        case 'year':
          return sayYear(point.year, style.language);
      }
    })
    .join(' ');
}

/** 24-hour clock, as fine as the point: an hour is said as the stretch that it is. */
export function sayTime({ hour = 0, minute, second }: EdtfPoint): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  if (minute === undefined) return `${pad(hour)}:00–${pad(hour)}:59`;
  return [hour, minute, ...(second === undefined ? [] : [second])].map(pad).join(':');
}
