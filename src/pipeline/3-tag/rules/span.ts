import type { TimeAmount } from '../../../model/timex.ts';
import { pluralModifiers } from '../lexicon/modifiers.ts';
import { definitePlurals, singularUnits } from '../lexicon/units.ts';
import { amount, amountStarts, readAmount } from '../pieces/amount.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { notBeforeMonth } from '../pieces/month.ts';
import { numeralWords, readNumber } from '../pieces/number.ts';
import { anyOf, firstWords, lookup, phrase } from '../pattern.ts';
import type { Groups, Rule } from '../rule.ts';

const readNamed = lookup(definitePlurals);
const readDirection = lookup(pluralModifiers);
const which = anyOf(pluralModifiers.keys());
const within = anyOf(['خلال', 'غضون']);

/** «خلال أسبوع الموضة», «خلال شهر العسل»: one unit and the noun that it is of are a name. */
const notOfName = `(?!(?<=${within} ${anyOf(singularUnits)}) ال[\\u0620-\\u064A])`;

/** «خلال أسبوعين», «3 أيام القادمة», «السنوات الخمس الماضية», «العقدين الماضيين»: all of a stretch that ends or begins now. */
export const span: Rule = {
  id: 'span',
  timexType: 'duration',
  starts: [...amountStarts, ...firstWords(definitePlurals.keys()), ...['خلال', 'غضون', 'آخر'].map(fold)],
  pattern: phrase(
    `(?:${within} )?(?:(?<plural>${anyOf(definitePlurals.keys())})(?: (?:ال)?(?<number>\\d{1,3}|${numeralWords}))?|(?:ال)?(?<before>\\d{1,3}|${numeralWords}) (?<pluralAfter>${anyOf(definitePlurals.keys())})|${amount()}) (?<which>${which})|اخر ${amount('Last')}|(?:${within} |(?<=في )(?=\\d))${amount('Bare')}`,
    `(?! ?[(]? ?\\d)${notOfName}${notBeforeMonth}`,
  ),
  read: (groups) => {
    const last = readAmount(groups, 'Last');
    const directed = readAmount(groups) ?? last;
    /** «الأسبوع الماضي», «آخر أسبوع» are one unit of the calendar, and no stretch. */
    if (directed?.count === 1) return undefined;
    const read = readPlural(groups) ?? directed ?? readAmount(groups, 'Bare');
    if (read === undefined) return undefined;
    const direction = last === undefined ? readDirection(groups['which']) : 'past';
    return {
      type: 'span',
      unit: read.unit,
      count: direction === 'past' ? -read.count : read.count,
      ...(direction === undefined ? { fromAnchor: true } : {}),
    };
  },
};

/** «السنوات الخمس», «5 الأيام», «العقدين»: a plural with the article, and how many it is of. */
function readPlural(groups: Groups): TimeAmount | undefined {
  const named = readNamed(groups['plural'] ?? groups['pluralAfter']);
  const count = named?.count ?? readNumber(groups['number'] ?? groups['before']);
  return named === undefined || count === undefined ? undefined : { unit: named.unit, count };
}
