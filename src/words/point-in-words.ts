import type { Language } from '../model/bilingual.ts';
import { toMs } from '../time/calendar.ts';
import type { EdtfPoint } from '../time/edtf.ts';
import { type DateParts, dateWords } from './date-words.ts';

/** One point in words: its weekday only when it is a day. */
export function sayPoint(point: EdtfPoint, language: Language): string {
  const words = dateWords[language];
  const plain = sayPlain(point, language);
  const about = point.approximate ? words.about(plain) : plain;
  return point.uncertain ? words.perhaps(about) : about;
}

function sayPlain(point: EdtfPoint, language: Language): string {
  const words = dateWords[language];
  switch (point.granularity) {
    case 'century':
      return words.century(Math.floor(point.year / 100) + 1);
    case 'decade':
      return words.decade(String(point.year));
    case 'year':
      return sayYear(point.year, language);
    case 'season':
      return words.season(words.seasons[point.season ?? 0] ?? '', sayYear(point.year, language));
    case 'month':
      return sayParts(point, ['month', 'year'], language);
    case 'day':
      return sayParts(point, ['weekday', 'day', 'month', 'year'], language);
    case 'hour':
    case 'minute':
    case 'second':
      return words.at(sayParts(point, ['weekday', 'day', 'month', 'year'], language), sayTime(point));
  }
}

function sayYear(year: number, language: Language): string {
  return year > 0 ? String(year) : dateWords[language].beforeCommonEra(String(1 - year));
}

/** The named parts of a point, in the order of the language; the year is written out by us, since `Intl` groups and shifts eras. */
export function sayParts(point: EdtfPoint, parts: DateParts, language: Language): string {
  const { locale } = dateWords[language];
  const at = toMs({ year: point.year, month: point.month ?? 1, day: point.day ?? 1 });
  const say = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(at);
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
          return sayYear(point.year, language);
      }
    })
    .join(' ');
}

/** 24-hour clock, as fine as the point: an hour is said as the stretch that it is. */
function sayTime({ hour = 0, minute, second }: EdtfPoint): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  if (minute === undefined) return `${pad(hour)}:00–${pad(hour)}:59`;
  return [hour, minute, ...(second === undefined ? [] : [second])].map(pad).join(':');
}
