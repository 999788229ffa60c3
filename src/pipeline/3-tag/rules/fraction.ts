import type { TimeExpression } from '../../../model/timex.ts';
import { readNumber } from '../pieces/number.ts';
import { equalParts } from '../lexicon/parts.ts';
import { ordinals } from '../lexicon/numerals.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { readWholePeriod, wholePeriod } from '../pieces/whole-period.ts';
import { anyOf, firstWords, lookup, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

type Fraction = Extract<TimeExpression, { readonly type: 'fraction' }>;

const readOrdinal = lookup(ordinals);
const readParts = lookup(equalParts);
/** Those that are of this year where nothing else is named; «الفصل الأول» may be of a book. */
const ofThisYear = new Set(['النصف', 'الربع']);

/** «الأشهر الستة الأولى من العام»: the first or the last so many months of it. */
const someMonths = `(?:الاشهر|الشهور) ال(?<months>${anyOf(['ثلاثة', 'أربعة', 'ستة'])}) (?<side>${anyOf(['الأولى', 'الأخيرة'])})`;

/**
 * «الربع الثالث من عام 2016», «النصف الأول من العام الجاري», «الثلث الأخير من أغسطس», «العقد الأول من القرن الحالي»: one of
 * the equal parts of a year, a month or a century.
 */
export const fraction: Rule = {
  id: 'fraction',
  timexType: 'date',
  starts: [...firstWords(equalParts.keys()), ...['الأشهر', 'الشهور'].map(fold)],
  pattern: phrase(
    `(?:(?<part>${anyOf(equalParts.keys())}) (?<which>${anyOf(ordinals.keys())})|${someMonths})(?: (?:من |في |ل)?${wholePeriod})?`,
    '(?! (?:من|في) )',
  ),
  read: (groups, words) => {
    const months = readNumber(groups['months']);
    const parts = months === undefined ? readParts(groups['part']) : partsOfMonths(months);
    const ordinal = readOrdinal(groups['which'] ?? groups['side']);
    const of = readWholePeriod(groups);
    const isOfThisYear = readParts(groups['part']) !== undefined && words.split(' ').length === 2;
    if (isOfThisYear && !ofThisYear.has(groups['part'] ?? '')) return undefined;
    if (parts === undefined || ordinal === undefined || of === undefined) return undefined;
    const n = ordinal === -1 ? parts : ordinal;
    return n > parts ? undefined : { type: 'fraction', n, parts, of };
  },
};

function partsOfMonths(months: number): Fraction['parts'] | undefined {
  if (months === 6) return 2;
  if (months === 4) return 3;
  return months === 3 ? 4 : undefined;
}
