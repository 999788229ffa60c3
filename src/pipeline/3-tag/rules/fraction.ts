import { ordinals } from '../lexicon/numerals.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { readWholePeriod, wholePeriod } from '../pieces/whole-period.ts';
import { anyOf, lookup, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const readOrdinal = lookup(ordinals);

/** «الربع الثالث من عام 2016», «النصف الأول من العام الجاري», «النصف الثاني من أغسطس»: a quarter or a half of a year, or a half of a month. */
export const fraction: Rule = {
  id: 'fraction',
  timexType: 'date',
  starts: ['الربع', 'النصف'].map(fold),
  pattern: phrase(
    `(?<part>الربع|النصف) (?<which>${anyOf(ordinals.keys())})(?: (?:من |في |ل)?${wholePeriod})?`,
    '(?! (?:من|في) )',
  ),
  read: (groups) => {
    const parts = groups['part'] === 'الربع' ? 4 : 2;
    const ordinal = readOrdinal(groups['which']);
    if (ordinal === undefined) return undefined;
    const n = ordinal === -1 ? parts : ordinal;
    const of = readWholePeriod(groups);
    return n > parts || of === undefined ? undefined : { type: 'fraction', n, parts, of };
  },
};
