import { demonstratives, modifiers } from '../lexicon/modifiers.ts';
import { seasons } from '../lexicon/seasons.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { readModifier, stepsOf } from '../pieces/year.ts';
import { next } from '../pieces/told.ts';
import { numeralWords, readNumber } from '../pieces/number.ts';
import { anyOf, definite, firstWords, lookup, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const readSeason = lookup(seasons);
const name = (group: string): string => `(?<${group}>${anyOf(seasons.keys())})`;

/** «صيف 2016», «الشتاء الماضي», «شتاء 2014-2015», «هذا الصيف», «ربيع عام 2019», «فصل الخريف». */
export const season: Rule = {
  id: 'season',
  timexType: 'date',
  starts: [...firstWords([...seasons.keys(), ...definite(seasons.keys()), ...demonstratives]), fold('فصل')],
  pattern: phrase(
    `(?:(?:فصل )?(?:ال)?${name('dated')} (?:من )?(?:(?:ل)?(?:ال)?(?:عام|سنه) )?(?:(?<year>(?:1[89]|20)\\d{2})(?: ?[-/] ?(?:20)?\\d{2})?|(?<=(?:عام|سنه) )(?<words>${numeralWords}))` +
      `|(?:فصل )?(?:ال)?${name('ofYear')} (?:من )?(?:(?:العام|السنه) (?<which>${anyOf(modifiers.keys())})|(?<thisYear>(?:هذا|هذه) (?:العام|السنه)))` +
      `|(?:فصل )?ال${name('named')} (?<modifier>${anyOf(modifiers.keys())})|${anyOf(demonstratives)} ال${name('present')}|(?:فصل ال|(?<=في )ال)${name('bare')})(?!\\d)`,
    `(?! ${next})`,
  ),
  read: ({ dated, year, words, ofYear, which: whichYear, thisYear, named, modifier, present, bare }) => {
    const number = readSeason(dated ?? ofYear ?? named ?? present ?? bare);
    if (number === undefined) return undefined;
    const away = readModifier(whichYear);
    if (thisYear !== undefined) return { type: 'season', season: number, yearsAway: 0 };
    if (away) return { type: 'season', season: number, yearsAway: stepsOf(away) };
    if (dated !== undefined) {
      const stated = readNumber(year ?? words);
      if (stated === undefined || stated < 1000) return undefined;
      return { type: 'season', season: number, year: stated };
    }
    const which = readModifier(modifier);
    if (which) return { type: 'season', season: number, direction: which.direction, steps: which.steps };
    return { type: 'season', season: number, ...(present === undefined ? {} : { direction: 'same' }) };
  },
};
