import { parts } from '../lexicon/parts.ts';
import { otherYears, readWholePeriod, wholePeriod } from '../pieces/whole-period.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { anyOf, firstWords, lookup, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const readPart = lookup(parts);

/** «نهاية تموز», «العشر الأواخر من رمضان», «مطلع العام الماضي», «أواخر الأسبوع المقبل», «منتصف 2015»: the first, middle or last part of a period. */
export const partOfPeriod: Rule = {
  id: 'part-of-period',
  timexType: 'date',
  starts: [...firstWords(parts.keys()), ...['آخر', 'العشر'].map(fold)],
  pattern: phrase(
    `(?:العشر ال)?(?<part>${anyOf(parts.keys())}|اخر(?= ال)) (?:من )?${wholePeriod}`,
    `(?! ${otherYears})`,
  ),
  read: (groups) => {
    const part = readPart(groups['part']) ?? 'end';
    const of = readWholePeriod(groups);
    if (of === undefined) return undefined;
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
