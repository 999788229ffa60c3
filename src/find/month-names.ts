import { dayMs } from '../time/calendar.ts';
import { foldWord } from './fold.ts';
import { wordsOf } from './words.ts';

/** One locale for each set of names in use: English, Egypt and the Gulf, the Levant and Iraq, Morocco, Algeria and Tunis. */
const locales = ['en', 'ar-EG', 'ar-SY', 'ar-IQ', 'ar-MA', 'ar-DZ', 'ar-TN'];
/** Spellings that no locale has. */
const more: readonly (readonly [name: string, month: number])[] = [
  ['sept', 9],
  ['آيار', 5],
  ['مايس', 5],
  ['اوغسطس', 8],
];

/** The name of a month as the folded words that it is made of. */
export interface MonthName {
  readonly words: readonly string[];
  /** 1 to 12. */
  readonly month: number;
}

/** The names of all months in all sets, the longest first: كانون الثاني before anything of one word. */
export const monthNames: readonly MonthName[] = namesOfAll();

function namesOfAll(): readonly MonthName[] {
  const formats = locales.flatMap((locale) =>
    (['long', 'short'] as const).map(
      (month) => new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { month, timeZone: 'UTC' }),
    ),
  );
  const said = Array.from({ length: 12 }, (_, n) => n + 1).flatMap((month) =>
    formats.map((format) => [format.format(Date.UTC(2023, month - 1, 1) + dayMs), month] as const),
  );
  const byWords = new Map(
    [...said, ...more].map(([name, month]) => {
      const words = wordsOf(name).map(({ text }) => foldWord(text));
      return [words.join(' '), { words, month }] as const;
    }),
  );
  return [...byWords.values()].toSorted((a, b) => b.words.length - a.words.length);
}
