import { pluralModifiers } from '../lexicon/modifiers.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { anyOf, lookup, phrase } from '../pattern.ts';
import { calendarDate } from '../pieces/calendar.ts';
import { month, readMonth } from '../pieces/month.ts';
import { yearTail } from '../pieces/year.ts';
import type { Rule } from '../rule.ts';

const readDirection = lookup(pluralModifiers);
const names = ['A', 'B', 'C', 'D', 'E', 'F'];
const and = ' ?(?:[،,] ?و?|و) ?';
const more = names.slice(2).map((name) => `(?:${and}${month(name)})?`);

/** «شهري يوليو وأغسطس الماضيين», «أشهر يونيو ويوليو وأغسطس 2022»: months, each of them meant. */
export const monthList: Rule = {
  id: 'month-list',
  timexType: 'set',
  starts: ['شهري', 'شهور', 'أشهر', 'الأشهر'].map(fold),
  pattern: phrase(
    `(?:شهري|شهور|(?:ال)?اشهر) ${month('A')}${and}${month('B')}${more.join('')}(?: (?<which>${anyOf(pluralModifiers.keys())})|${yearTail})`,
  ),
  read: (groups) => {
    const named = names.flatMap((name) => readMonth(groups, name) ?? []);
    const last = named.at(-1)?.calendar;
    const direction = readDirection(groups['which']);
    const members = named.map((each) => {
      const date = calendarDate(each, undefined, each.calendar === last ? groups : {});
      return direction === undefined || date.type !== 'calendar' ? date : { ...date, direction, steps: 1 };
    });
    return { type: 'list', members };
  },
};
