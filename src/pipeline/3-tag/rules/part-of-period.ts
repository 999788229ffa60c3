import { parts } from '../lexicon/parts.ts';
import { readWholePeriod, wholePeriod } from '../pieces/whole-period.ts';
import { words } from '../lexicon/words.ts';
import { anyOf, firstWords, lookup, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const readPart = lookup(parts);

/** Years that are none of the calendar: the school year, the budget year. */
const otherYears = `ال(?:${anyOf(words('دراسي دراسية مالي مالية جامعي جامعية تشريعي تشريعية تدريبي هجري هجرية'))})`;

/** «نهاية تموز», «مطلع العام الماضي», «أواخر الأسبوع المقبل», «منتصف 2015»: the first, middle or last part of a period. */
export const partOfPeriod: Rule = {
  id: 'part-of-period',
  timexType: 'date',
  starts: firstWords(parts.keys()),
  pattern: phrase(`(?<part>${anyOf(parts.keys())}) (?:من )?${wholePeriod}`, `(?! ${otherYears})`),
  read: (groups) => {
    const part = readPart(groups['part']);
    const of = readWholePeriod(groups);
    if (part === undefined || of === undefined) return undefined;
    if (
      part === 'end' &&
      of.type === 'relative-period' &&
      of.unit === 'week' &&
      groups['unitWhich'] === undefined
    )
      return { type: 'weekend', count: of.count };
    return { type: 'part', part, of };
  },
};
