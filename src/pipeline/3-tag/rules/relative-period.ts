import { definiteUnits, generalOffices } from '../lexicon/units.ts';
import { modifier, readModifier, stepsOf } from '../pieces/year.ts';
import { anyOf, firstWords, justBefore, lookup, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const readPeriod = lookup(definiteUnits);

/** «الأسبوع الماضي», «الشهر قبل الماضي», «العام المقبل 2011»: a whole period counted from the anchor’s. Without its modifier «العام» is "public". */
export const relativePeriod: Rule = {
  id: 'relative-period',
  timexType: 'date',
  starts: firstWords(definiteUnits.keys()),
  pattern: phrase(
    `(?<period>${anyOf(definiteUnits.keys())}) ${modifier}(?: (?<year>(?:19|20)\\d{2})(?: ?م(?![\\u0620-\\u064A]))?)?`,
  ),
  notAfter: justBefore(`[وفبلك]?(?:ال|ل)?${anyOf(generalOffices)} `),
  read: ({ period, modifier: which, year }) => {
    const unit = readPeriod(period);
    const read = readModifier(which);
    if (unit === undefined || read === undefined || unit === 'day') return undefined;
    if (year !== undefined && unit === 'year') return { type: 'calendar', year: Number(year) };
    return { type: 'relative-period', unit, count: stepsOf(read) };
  },
};
