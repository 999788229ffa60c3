import { month, prepositions, readMonthOfYear } from '../pieces.ts';
import { phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** «في سبتمبر»: a bare month, only after a preposition, since many month names are words too («مارس», «آب»). */
export const monthAlone: Rule = {
  id: 'month-alone',
  timexType: 'date',
  pattern: phrase(month, prepositions),
  read: readMonthOfYear,
};
