import { anyOf, justBefore, phrase } from '../pattern.ts';
import { demonstratives } from '../lexicon/modifiers.ts';
import { calendarDate } from '../pieces/calendar.ts';
import { month, monthStarts, readMonth } from '../pieces/month.ts';
import { words } from '../lexicon/words.ts';
import type { Rule } from '../rule.ts';

const announcing = anyOf([
  ...words('في خلال منذ إلى حتى شهر أثناء طوال بحلول لشهر مطلع نهاية بداية منتصف أواخر أوائل قبل بعد بين'),
  ...demonstratives,
]);

/** «في مارس», «منذ آب», «في رمضان»: a name that is a word too, only after a word that announces a time. */
export const monthAnnounced: Rule = {
  id: 'month-announced',
  timexType: 'date',
  starts: monthStarts,
  pattern: phrase(`(?:شهر )?${month()}`),
  after: justBefore(`(?:[وف])?${announcing} (?:شهر )?|شهر `),
  read: (groups) => {
    const named = readMonth(groups);
    return named?.doubtful === true ? calendarDate(named, undefined, groups) : undefined;
  },
};
