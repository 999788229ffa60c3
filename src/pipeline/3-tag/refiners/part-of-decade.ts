import { parts } from '../lexicon/parts.ts';
import { anyOf, lookup } from '../pattern.ts';
import { beforeDate } from './before-date.ts';

const readPart = lookup(parts);
const part = new RegExp(`(?<=(?<![\\u0620-\\u064A])[وفبل]{0,2})(?<part>${anyOf(parts.keys())}) $`);

/** «أوائل الثمانينيات», «نهاية القرن التاسع عشر», «مطلع صيف 2015»: a part of what has no month to be part of. */
export const partOfDecade = beforeDate(['decade', 'century', 'season'], part, (match, groups, length) => {
  const which = readPart(groups['part']);
  if (which === undefined) return match;
  return {
    ...match,
    rule: 'part-of-decade',
    start: match.start - length,
    expression: { type: 'part', part: which, of: match.expression },
  };
});
