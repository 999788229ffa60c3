import { ordinals } from '../lexicon/numerals.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { readWholeYear, wholeYear } from '../pieces/whole-period.ts';
import { anyOf, lookup, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const readOrdinal = lookup(ordinals);

/** «الربع الثالث من عام 2016», «النصف الأول من العام الجاري»: a quarter or a half of a year. */
export const fraction: Rule = {
  id: 'fraction',
  timexType: 'date',
  starts: ['الربع', 'النصف'].map(fold),
  pattern: phrase(
    `(?<part>الربع|النصف) (?<which>${anyOf(ordinals.keys())})(?: (?:من |في |ل)?(?:${wholeYear}))?`,
  ),
  read: (groups) => {
    const parts = groups['part'] === 'الربع' ? 4 : 2;
    const ordinal = readOrdinal(groups['which']);
    if (ordinal === undefined) return undefined;
    const n = ordinal === -1 ? parts : ordinal;
    const of = readWholeYear(groups);
    return n > parts || of === undefined ? undefined : { type: 'fraction', n, parts, of };
  },
};
