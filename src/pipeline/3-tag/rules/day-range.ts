import { day, month, readMonth, year } from '../pieces.ts';
import { phrase, anyOf } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const to = anyOf(['إلى', 'حتى', 'و']);

/** «من 10 أيلول الى 13 منه», «من 10 إلى 13 سبتمبر 2023»: a stretch of days in one month. */
export const dayRange: Rule = {
  id: 'day-range',
  timexType: 'date',
  pattern: phrase(
    `(?:من|بين) +${day}(?: +${month})? +${to} *(?<lastDay>[12]\\d|3[01]|0?[1-9])(?: +(?:منه|(?<lastMonth>\\p{L}+(?: +(?:الاول|الثاني))?)))?(?: +${year})?`,
  ),
  read: ({ day: first, month: name, lastDay, lastMonth, year: stated }) => {
    const number = readMonth(name) ?? readMonth(lastMonth);
    if (number === undefined || (name === undefined && lastMonth === undefined)) return undefined;
    const last = lastMonth === undefined ? number : readMonth(lastMonth);
    if (last === undefined) return undefined;
    const withYear = stated === undefined ? {} : { year: Number(stated) };
    return {
      type: 'range',
      from: { type: 'calendar', month: number, day: Number(first), ...withYear },
      to: { type: 'calendar', month: last, day: Number(lastDay), ...withYear },
    };
  },
};
