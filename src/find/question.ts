import type { Interval } from '../base/interval.ts';
import { dateAt } from './asked-date.ts';
import { rangeAt } from './asked-range.ts';
import { type AskedToken, tokensOf } from './asked-tokens.ts';
import { type AskedDate, spanOf } from './dated.ts';
import { foldWord } from './fold.ts';
import { hijriAt } from './hijri-date.ts';
import type { IsAbbreviation, NameAt } from './names.ts';
import { stopWords } from './stop-words.ts';
import { wantedBy, wantedInCapitals, type WantedForms } from './word-forms.ts';

/** A word of a question, as it was typed. */
interface AskedWord extends WantedForms {
  readonly text: string;
}

/** What an event must have: all of these words, or the date that they say. */
export interface Asked {
  readonly words: readonly AskedWord[];
  readonly date?: AskedDate;
  readonly range?: AskedRange;
}

/** A stretch of time that was understood, as EDTF, and the words that say it: `[start, end)` of the question in UTF-16 units. */
export interface AskedRange extends Interval {
  readonly edtf: string;
}

/** All of it is asked for at once: each part narrows what is found. */
export type AskedParts = readonly Asked[];

const mostParts = 12;
/** Shorter words in the middle of a question are taken whole: “un” does not ask for “united”. */
const leastPrefix = 3;

/** The names that a question may ask for. */
export interface KnownNames {
  readonly isAbbreviation: IsAbbreviation;
  readonly namedAt: NameAt;
  /** By whom articles are published. */
  readonly sourceAt?: NameAt;
}

const noNames: KnownNames = { isAbbreviation: () => false, namedAt: () => undefined };

/**
 * Reads what was typed; empty when it asks for nothing. Dates are known in any of their wordings, and as digits;
 * abbreviations typed in capitals are taken as such, and a name of several words as the one whom it names.
 */
export function readQuestion(query: string, known: KnownNames = noNames): AskedParts {
  const { ranges, rest } = withoutRanges(tokensOf(query));
  const dates = rest.flatMap(({ date }) => (date === undefined ? [] : [{ words: [], date }]));
  const parts: Asked[] = [...ranges, ...dates];
  const words = meaning(
    rest.filter(({ date }) => date === undefined).map(({ text }) => text),
    parts.length > 0,
  );
  const asked = wordsAsked(words, known);
  for (let place = 0; place < words.length;) {
    const found = hijriAt(words, place) ?? dateAt(words, place);
    const named = found ? undefined : known.namedAt(words, place);
    const length = found?.length ?? named?.length ?? 1;
    parts.push(
      named && length > 1
        ? { words: [{ text: words.slice(place, place + length).join(' '), ...wholly(named.terms) }] }
        : { words: asked.slice(place, place + length), ...(found && { date: found.date }) },
    );
    place += length;
  }
  return parts.slice(0, mostParts);
}

function wholly(forms: readonly string[]): WantedForms {
  return { forms, isPrefix: false, also: [] };
}

/** Each word by itself; one that is a name, or one of the words of a source’s, asks for whom it names as well. */
function wordsAsked(words: readonly string[], { isAbbreviation, namedAt, sourceAt }: KnownNames) {
  const terms = words.map((_, place) => {
    const named = namedAt(words, place);
    return named?.length === 1 ? [...named.terms] : [];
  });
  for (const place of words.keys()) {
    const source = sourceAt?.(words, place);
    for (let n = place; n < place + (source?.length ?? 0); n++) terms[n]?.push(...(source?.terms ?? []));
  }
  return words.map((text, n): AskedWord => {
    const isLast = n === words.length - 1;
    const wanted = isAbbreviation(text, words[n - 1])
      ? { text, ...wantedInCapitals(text) }
      : askedWord(text, isLast);
    return { ...wanted, also: [...wanted.also, ...(terms[n] ?? [])] };
  });
}

interface WithoutRanges {
  readonly ranges: readonly Asked[];
  readonly rest: readonly AskedToken[];
}

function withoutRanges(tokens: readonly AskedToken[]): WithoutRanges {
  const ranges: Asked[] = [];
  const rest: AskedToken[] = [];
  for (let place = 0; place < tokens.length;) {
    const found = rangeAt(tokens, place);
    const span = found && spanOf(found.edtf);
    const taken = tokens.slice(place, place + (found?.length ?? 1));
    place += taken.length;
    const [first, last] = [taken[0], taken.at(-1)];
    if (found && span && first && last) {
      const range = { edtf: found.edtf, start: first.start, end: last.end };
      ranges.push({ words: [], date: { span }, range });
    } else rest.push(...taken);
  }
  return { ranges, rest };
}

/** The words that name something; all of them when none does. */
function meaning(words: readonly string[], isElse: boolean): readonly string[] {
  const naming = words.filter((word) => !stopWords.has(foldWord(word)));
  return naming.length > 0 || isElse ? naming : words;
}

function askedWord(text: string, isLast: boolean): AskedWord {
  return { text, ...wantedBy(text, isLast || foldWord(text).length >= leastPrefix) };
}
