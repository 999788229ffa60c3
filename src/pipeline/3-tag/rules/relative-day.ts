import { fold, readWeekday, weekday } from '../pieces.ts';
import { anyOf, lookup, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const days: ReadonlyMap<string, number> = new Map([
  ['أول من أمس', -2],
  ['أول أمس', -2],
  ['أمس الأول', -2],
  ['أمس', -1],
  ['البارحة', -1],
  ['غدا', 1],
  ['غداً', 1],
  ['بعد غد', 2],
  ['بعد غدٍ', 2],
]);
const readDays = lookup(days);
const today = fold('اليوم');

/** «أمس», «أول من أمس», «أمس الإثنين», «اليوم الاثنين»: a day beside the anchor; a weekday after it is its check. */
export const relativeDay: Rule = {
  id: 'relative-day',
  timexType: 'date',
  pattern: phrase(
    `(?:(?<word>${anyOf(days.keys())})(?: +${weekday})?|${today} +${weekday.replace('?<weekday>', '?<todays>')})`,
  ),
  read: ({ word, weekday: named, todays }) => {
    const number = readWeekday(named ?? todays);
    const count = todays === undefined ? readDays(word) : 0;
    if (count === undefined) return undefined;
    return { type: 'relative-day', days: count, ...(number === undefined ? {} : { weekday: number }) };
  },
};
