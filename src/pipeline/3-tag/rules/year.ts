import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { calendarYear } from '../pieces/calendar.ts';
import { readYear, yearAfterWord } from '../pieces/year.ts';
import { phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** «عام 2006», «سنة ( 1935 )», «عام 1400 هجري», «عام ألفين وواحد وعشرين», «عام 44 قبل الميلاد». */
export const yearNamed: Rule = {
  id: 'year',
  timexType: 'date',
  starts: ['العام', 'عام', 'سنة', 'السنة', 'لعام', 'لسنة'].map(fold),
  pattern: phrase(
    `(?:${yearAfterWord}|(?:عام|سنه) (?<ancient>\\d{1,4}))(?<bc> (?:ق\\.? ?م\\.?|قبل الميلاد))?`,
    '(?! ?[-–،,]? ?(?:ال)?عدد )',
  ),
  read: (groups) => {
    const ancient = groups['ancient'];
    const named = readYear(groups) ?? (ancient === undefined ? undefined : { year: Number(ancient) });
    if (named === undefined) return undefined;
    if (groups['bc'] !== undefined) return { type: 'calendar', year: named.year, beforeChrist: true };
    if (ancient !== undefined && ancient.length < 3) return undefined;
    return calendarYear(named);
  },
};
