import { daysInMonth } from '../time/calendar.ts';
import type { EdtfPoint } from '../time/edtf.ts';
import { formatPoint } from '../time/format-edtf.ts';
import { type DateParts, dateWords, type Voice } from './date-words.ts';
import { isPlain, sayAbout, sayDay, sayEnd, sayParts, sayPoint, sayTime } from './point-in-words.ts';

/** «من 10 إلى 13 سبتمبر 2023»: what both ends share is said once, doubt included. */
export function sayRange(from: EdtfPoint, to: EdtfPoint, voice: Voice): string {
  const words = dateWords[voice.language];
  if (formatPoint(from) === formatPoint(to)) return sayPoint(from, voice);
  const isDoubted = from.uncertain === true && to.uncertain === true;
  const said = isDoubted || (isPlain(from) && isPlain(to)) ? sayShared(from, to, voice) : undefined;
  const ends = { ...voice, weekdays: hasTime(from) || hasTime(to) };
  const sayOne = isDoubted ? sayAbout : sayEnd;
  const range = said ?? words.range(sayOne(from, ends), sayOne(to, ends));
  return isDoubted ? words.perhaps(range) : range;
}

/** Both ends without the day, month or year that they share; undefined when they share nothing that can be left out. */
function sayShared(from: EdtfPoint, to: EdtfPoint, voice: Voice): string | undefined {
  if (from.approximate || to.approximate) return undefined;
  const words = dateWords[voice.language];
  if (hasTime(from) && hasTime(to) && isSameDay(from, to))
    return words.at(sayDay(from, voice), words.range(sayTime(from), sayTime(to)));
  const last = calendarParts(to);
  const first = calendarParts(from)?.filter((part) => part !== 'year' || from.year !== to.year);
  if (!first || !last) return undefined;
  const areDays = from.granularity === 'day' && to.granularity === 'day';
  const parts: DateParts = areDays && isSameMonth(from, to) ? ['day'] : first;
  return words.range(sayParts(from, parts, voice), sayParts(to, last, voice));
}

/** The month or the year that two days enclose, all of it and nothing else; undefined when they enclose another stretch. */
export function enclosedPeriod(from: EdtfPoint, to: EdtfPoint): EdtfPoint | undefined {
  const { year, month = 1 } = from;
  const areDays = from.granularity === 'day' && to.granularity === 'day' && isPlain(from) && isPlain(to);
  if (!areDays || year !== to.year || from.day !== 1) return undefined;
  if (month === to.month)
    return to.day === daysInMonth(year, month) ? { granularity: 'month', year, month } : undefined;
  return month === 1 && to.month === 12 && to.day === 31 ? { granularity: 'year', year } : undefined;
}

export function isSameMonth(a: EdtfPoint, b: EdtfPoint): boolean {
  return a.year === b.year && a.month === b.month;
}

function isSameDay(a: EdtfPoint, b: EdtfPoint): boolean {
  return isSameMonth(a, b) && a.day === b.day;
}

function hasTime({ hour }: EdtfPoint): boolean {
  return hour !== undefined;
}

function calendarParts({ granularity }: EdtfPoint): DateParts | undefined {
  if (granularity === 'day') return ['day', 'month', 'year'];
  return granularity === 'month' ? ['month', 'year'] : undefined;
}
