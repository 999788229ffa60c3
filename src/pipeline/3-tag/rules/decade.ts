import { anyOf, firstWords, lookup, phrase } from '../pattern.ts';
import { decades } from '../lexicon/numerals.ts';
import { modifiers } from '../lexicon/modifiers.ts';
import { readModifier, stepsOf } from '../pieces/year.ts';
import type { Rule } from '../rule.ts';

const readTens = lookup(decades);

/** «السبعينيات», «تسعينات القرن الماضي»: a decade, of the century that is named or else the latest that has begun. */
export const decade: Rule = {
  id: 'decade',
  timexType: 'date',
  starts: [...firstWords(decades.keys()), ...firstWords(['عقد'])],
  pattern: phrase(
    `(?:عقد )?(?<tens>${anyOf(decades.keys())})(?: (?:من )?(?:القرن (?:(?<which>${anyOf(modifiers.keys())})|(?<twentieth>العشرين))))?`,
    '(?! من (?:ال)?عمر)',
  ),
  read: ({ tens, which, twentieth }) => {
    const number = readTens(tens);
    if (number === undefined) return undefined;
    const read = readModifier(which);
    if (twentieth !== undefined) return { type: 'decade', tens: number, century: 20 };
    return { type: 'decade', tens: number, ...(read ? { centuriesAway: stepsOf(read) } : {}) };
  },
};
