import { counted, notCounted } from '../lexicon/counted.ts';
import { anyOf } from '../pattern.ts';

const wordEnd = '(?![\\u0620-\\u064A])';
const dating = anyOf(['في', 'منذ', 'حتى', 'إلى', 'من', 'عام', 'سنة', 'خلال', 'قبل', 'بعد', 'بين', 'حرب']);

/**
 * What follows a number that counts, as a piece of a lookahead: a noun that is counted («2000 دولار»), or, where nothing
 * before the number dates, any noun in the accusative («قتل 2023 فلسطينيا»).
 */
export const countsWhatFollows = ` (?:${anyOf(counted)})${wordEnd}|(?<!${dating} \\d{4})(?! ${anyOf(notCounted)}${wordEnd}) (?!ال)[\\u0620-\\u064A]{3,}ا${wordEnd}`;
