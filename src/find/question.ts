import { dateAt, numericDate } from './asked-date.ts';
import type { AskedDate } from './dated.ts';
import { foldWord } from './fold.ts';
import { hijriAt } from './hijri-date.ts';
import type { IsAbbreviation } from './names.ts';
import { stopWords } from './stop-words.ts';
import { wantedBy, wantedInCapitals, type WantedForms } from './word-forms.ts';
import { wordsOf } from './words.ts';

/** A word of a question, as it was typed. */
export interface AskedWord extends WantedForms {
  readonly text: string;
}

/** What an event must have: all of these words, or the date that they say. */
export interface Asked {
  readonly words: readonly AskedWord[];
  readonly date?: AskedDate;
}

/** All of it is asked for at once: each part narrows what is found. */
export type AskedParts = readonly Asked[];

const mostParts = 12;
const dateOfDigits = /[\d٠-٩۰-۹]{1,4}([-/.])[\d٠-٩۰-۹]{1,4}(?:\1[\d٠-٩۰-۹]{1,4})?/gu;
/** Shorter words in the middle of a question are taken whole: “un” does not ask for “united”. */
const leastPrefix = 3;

/**
 * Reads what was typed; empty when it asks for nothing. Dates are known in any of their wordings, and as digits;
 * abbreviations typed in capitals are taken as such.
 */
export function readQuestion(query: string, isAbbreviation: IsAbbreviation = () => false): AskedParts {
  const parts: Asked[] = [];
  const rest = query.replaceAll(dateOfDigits, (text) => {
    const date = numericDate(text);
    if (date !== undefined) parts.push({ words: [], date });
    return date === undefined ? text : ' ';
  });
  const words = meaning(
    wordsOf(rest).map(({ text }) => text),
    parts.length > 0,
  );
  const asked = words.map((text, n) =>
    isAbbreviation(text, words[n - 1])
      ? { text, ...wantedInCapitals(text) }
      : askedWord(text, n === words.length - 1),
  );
  for (let place = 0; place < words.length;) {
    const found = hijriAt(words, place) ?? dateAt(words, place);
    const length = found?.length ?? 1;
    parts.push({
      words: asked.slice(place, place + length),
      ...(found && { date: found.date }),
    });
    place += length;
  }
  return parts.slice(0, mostParts);
}

/** The words that name something; all of them when none does. */
function meaning(words: readonly string[], isElse: boolean): readonly string[] {
  const naming = words.filter((word) => !stopWords.has(foldWord(word)));
  return naming.length > 0 || isElse ? naming : words;
}

function askedWord(text: string, isLast: boolean): AskedWord {
  return { text, ...wantedBy(text, isLast || foldWord(text).length >= leastPrefix) };
}
