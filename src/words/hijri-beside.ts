import type { Language } from '../model/bilingual.ts';
import type { CalendarDay } from '../time/calendar.ts';
import { type Edtf, type EdtfPoint, isRun } from '../time/edtf.ts';
import { type HijriDay, toHijri } from '../time/hijri.ts';
import { dateWords } from './date-words.ts';
import { hijriMonths } from './hijri-months.ts';

/** Where `Intl` has the Umm al-Qura calendar by its tables; beyond them it reckons. */
const firstYear = 1300;
const lastYear = 1600;

/**
 * The same day or stretch of days by the Umm al-Qura calendar. Undefined where the date is not made of whole days that
 * the source is sure of: a Hijri day beside a month, or beside “about”, would be finer than the source.
 */
export function sayHijri(edtf: Edtf, language: Language): string | undefined {
  const ends = endsOf(edtf);
  if (ends === undefined) return undefined;
  const [first, last] = ends.map(toKnownHijri);
  if (first === undefined || last === undefined) return undefined;
  return sayStretch(first, last, language);
}

/** The same of one day. */
export function sayHijriDay(day: CalendarDay, language: Language): string | undefined {
  const hijri = toKnownHijri(day);
  return hijri && sayStretch(hijri, hijri, language);
}

function endsOf(edtf: Edtf): readonly CalendarDay[] | undefined {
  const ends = pointsOf(edtf).map(toDay);
  return ends.length === 2 && ends.every((day) => day !== undefined) ? ends : undefined;
}

function pointsOf(edtf: Edtf): readonly (EdtfPoint | undefined)[] {
  if (edtf.type === 'point') return [edtf.point, edtf.point];
  if (edtf.type === 'interval') return [edtf.start, edtf.end];
  const [only, ...others] = edtf.members;
  return edtf.type === 'one-of' && only !== undefined && others.length === 0 && isRun(only)
    ? [only.from, only.to]
    : [];
}

function toDay(point: EdtfPoint | undefined): CalendarDay | undefined {
  if (point?.granularity !== 'day' || point.approximate || point.uncertain) return undefined;
  const { year, month = 1, day = 1 } = point;
  return { year, month, day };
}

function toKnownHijri(day: CalendarDay): HijriDay | undefined {
  const hijri = toHijri(day);
  return hijri.year >= firstYear && hijri.year <= lastYear ? hijri : undefined;
}

/** What both ends share is said once, at the end. */
function sayStretch(first: HijriDay, last: HijriDay, language: Language): string {
  const words = dateWords[language];
  const whole = words.hijri(`${last.day} ${monthOf(last, language)} ${last.year}`);
  const isSameYear = first.year === last.year;
  const isSameMonth = isSameYear && first.month === last.month;
  if (isSameMonth && first.day === last.day) return whole;
  const shared = [
    String(first.day),
    ...(isSameMonth ? [] : [monthOf(first, language)]),
    ...(isSameYear ? [] : [String(first.year)]),
  ];
  return words.range(shared.join(' '), whole);
}

function monthOf({ month }: HijriDay, language: Language): string {
  return hijriMonths[language][month - 1] ?? '';
}
