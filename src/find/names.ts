import type { Actor } from '../model/gazetteer.ts';
import { foldWord } from './fold.ts';
import { capitalsOf, formsOfText, isWanted, type WantedForms } from './word-forms.ts';
import { type TextWord, wordsOf } from './words.ts';

/** A name in one of its spellings, as folded words. */
interface Spelling {
  readonly entry: number;
  readonly words: readonly string[];
  /** One of its two names, not of its variants. */
  readonly isName: boolean;
  /** US is not “us”: a name all in capitals stands for itself in capitals only. */
  readonly capitals: string | undefined;
}

/** The names of a gazetteer: which entries a text names, in whatever spelling, and what each of them is called. */
export interface Names {
  readonly entriesOf: (id: string) => readonly number[];
  /** Adds to `entries` those that the words name. */
  readonly findIn: (words: readonly TextWord[], entries: Set<number>) => void;
  /** The entries that are called by a word of one of these forms. */
  readonly calledBy: (wanted: WantedForms) => readonly number[];
  /** The words of a text that name one of the entries, in whatever spelling. */
  readonly naming: (words: readonly TextWord[], entries: ReadonlySet<number>) => ReadonlySet<TextWord>;
  /**
   * Whether a word is a name that is spelt in capitals, such as US, and not one of those that follow the word before it in
   * a longer name: Kim Jong UN.
   */
  readonly isAbbreviation: IsAbbreviation;
  /** All names of an entry in all spellings. */
  readonly wordsOf: (entry: number) => readonly TextWord[];
}

export type IsAbbreviation = (text: string, before: string | undefined) => boolean;

/**
 * What sounds g in a foreign name is written غ by most and ج in Egypt; every غ of a name is written as both but where its
 * English has gh (Ghazi). So غزة is found by جزة as well.
 */
function withJim({ name, variants }: Actor): {
  readonly names: readonly string[];
  readonly variants: readonly string[];
} {
  const both = (texts: readonly string[]): readonly string[] =>
    /gh/i.test(name.en) ? texts : [...new Set(texts.flatMap((text) => [text, text.replaceAll('غ', 'ج')]))];
  return { names: both([name.ar, name.en]), variants: both(variants) };
}

/**
 * Joins spellings: an event that says one of them is found by every other. Of a variant that holds another entry’s name
 * (“the leader of North Korea”) only its own words count: who asks for North Korea does not ask for everything about him.
 */
export function createNames(actors: readonly Actor[], places: readonly Actor[]): Names {
  const byId = new Map<string, readonly number[]>();
  for (const [n, { id }] of [...actors, ...places].entries()) byId.set(id, [...(byId.get(id) ?? []), n]);
  const entries = [...actors, ...places].map(withJim);
  const spellings = spellingsOf(
    entries.flatMap(({ names, variants }, entry) => [
      ...names.map((text) => spellingOf(entry, text, true)),
      ...variants.map((text) => spellingOf(entry, text, false)),
    ]),
  );
  /** A capital that stands for its country is the capital’s name. */
  const isTheirs = ({ entry, words, isName }: Spelling, variant: string, own: number): boolean =>
    entry !== own &&
    (isName || words.length < wordsOf(variant).length || (own < actors.length && entry >= actors.length));
  const called = entries.map(({ names, variants }, entry) => [
    ...names.flatMap(wordsOf),
    ...variants.flatMap((variant) =>
      ownWords(spellings, variant, (other) => isTheirs(other, variant, entry)),
    ),
  ]);
  return {
    isAbbreviation: spellings.isAbbreviation,
    entriesOf: (id) => byId.get(id) ?? [],
    findIn: (words, found) => eachMention(spellings, words, ({ entry }) => found.add(entry)),
    wordsOf: (entry) => called[entry] ?? [],
    calledBy: (wanted) =>
      [...called.keys()].filter((entry) => called[entry]?.some(({ text }) => isWanted(text, wanted))),
    naming(words, wanted) {
      const naming = new Set<TextWord>();
      eachMention(spellings, words, (spelling, at) => {
        if (wanted.has(spelling.entry))
          for (const word of words.slice(at, at + spelling.words.length)) naming.add(word);
      });
      return naming;
    },
  };
}

interface Spellings {
  readonly byFirst: ReadonlyMap<string, readonly Spelling[]>;
  readonly isAbbreviation: IsAbbreviation;
}

function spellingsOf(spellings: readonly Spelling[]): Spellings {
  const byFirst = new Map<string, readonly Spelling[]>();
  const abbreviations = new Set<string>();
  const neighbours = new Set<string>();
  for (const spelling of spellings) {
    const { words, capitals } = spelling;
    const [first = ''] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), spelling]);
    if (capitals !== undefined) abbreviations.add(capitals);
    for (const [n, word] of words.entries()) if (n > 0) neighbours.add(`${words[n - 1] ?? ''} ${word}`);
  }
  return {
    byFirst,
    isAbbreviation(text, before) {
      const capitals = capitalsOf(text);
      if (capitals === undefined || !abbreviations.has(capitals)) return false;
      return before === undefined || !neighbours.has(`${foldWord(before)} ${foldWord(capitals)}`);
    },
  };
}

function eachMention(
  { byFirst, isAbbreviation }: Spellings,
  words: readonly TextWord[],
  tell: (spelling: Spelling, at: number) => void,
): void {
  for (const [at, { text }] of words.entries()) {
    const abbreviation = isAbbreviation(text, words[at - 1]?.text) ? capitalsOf(text) : undefined;
    for (const form of formsOfText(text))
      for (const spelling of byFirst.get(form) ?? [])
        if ((spelling.capitals ?? abbreviation) === abbreviation && isAt(spelling, words, at))
          tell(spelling, at);
  }
}

function isAt({ words: spelt }: Spelling, words: readonly TextWord[], at: number): boolean {
  return spelt.every((word, n) => n === 0 || formsOfText(words[at + n]?.text ?? '')[0] === word);
}

/** A variant less the words that are another’s name. */
function ownWords(
  spellings: Spellings,
  variant: string,
  isOthers: (spelling: Spelling) => boolean,
): readonly TextWord[] {
  const words = wordsOf(variant);
  const theirs = new Set<number>();
  eachMention(spellings, words, (spelling, at) => {
    if (isOthers(spelling)) for (const n of spelling.words.keys()) theirs.add(at + n);
  });
  return words.filter((_, n) => !theirs.has(n));
}

function spellingOf(entry: number, text: string, isName: boolean): Spelling {
  const words = wordsOf(text).map((word) => foldWord(word.text));
  return { entry, words, isName, capitals: capitalsOf(text) };
}
