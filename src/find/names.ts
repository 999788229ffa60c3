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
  /** The names that are spelt in capitals, such as US. */
  readonly abbreviations: ReadonlySet<string>;
  /** All names of an entry in all spellings. */
  readonly wordsOf: (entry: number) => readonly TextWord[];
}

/** What sounds g in a foreign name is written غ by most and ج in Egypt. */
function withJim(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => [text, text.replaceAll('غ', 'ج')]))];
}

/**
 * Joins spellings: an event that says one of them is found by every other. Of a variant that holds another entry’s name
 * (“the leader of North Korea”) only its own words count: who asks for North Korea does not ask for everything about him.
 */
export function createNames(actors: readonly Actor[], places: readonly Actor[]): Names {
  const entries = [...actors, ...places];
  const byId = new Map<string, readonly number[]>();
  for (const [n, { id }] of entries.entries()) byId.set(id, [...(byId.get(id) ?? []), n]);
  const byFirst = groupByFirst(
    entries.flatMap(({ name, variants }, entry) => [
      ...withJim([name.ar, name.en]).map((text) => spellingOf(entry, text, true)),
      ...withJim(variants).map((text) => spellingOf(entry, text, false)),
    ]),
  );
  /** A capital that stands for its country is the capital’s name. */
  const isTheirs = ({ entry, words, isName }: Spelling, variant: string, own: number): boolean =>
    entry !== own &&
    (isName || words.length < wordsOf(variant).length || (own < actors.length && entry >= actors.length));
  const called = entries.map(({ name, variants }, entry) => [
    ...withJim([name.ar, name.en]).flatMap(wordsOf),
    ...withJim(variants).flatMap((variant) =>
      ownWords(byFirst, variant, (other) => isTheirs(other, variant, entry)),
    ),
  ]);
  return {
    abbreviations: new Set([...byFirst.values()].flat().flatMap(({ capitals }) => capitals ?? [])),
    entriesOf: (id) => byId.get(id) ?? [],
    findIn: (words, found) => eachMention(byFirst, words, ({ entry }) => found.add(entry)),
    wordsOf: (entry) => called[entry] ?? [],
    calledBy: (wanted) =>
      [...called.keys()].filter((entry) => called[entry]?.some(({ text }) => isWanted(text, wanted))),
    naming(words, wanted) {
      const naming = new Set<TextWord>();
      eachMention(byFirst, words, (spelling, at) => {
        if (wanted.has(spelling.entry))
          for (const word of words.slice(at, at + spelling.words.length)) naming.add(word);
      });
      return naming;
    },
  };
}

type Spellings = ReadonlyMap<string, readonly Spelling[]>;

function groupByFirst(spellings: readonly Spelling[]): Spellings {
  const byFirst = new Map<string, readonly Spelling[]>();
  for (const spelling of spellings) {
    const [first = ''] = spelling.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), spelling]);
  }
  return byFirst;
}

function eachMention(
  byFirst: Spellings,
  words: readonly TextWord[],
  tell: (spelling: Spelling, at: number) => void,
): void {
  for (let at = 0; at < words.length; at++)
    for (const form of formsOfText(words[at]?.text ?? ''))
      for (const spelling of byFirst.get(form) ?? []) if (isAt(spelling, words, at)) tell(spelling, at);
}

function isAt({ words: spelt, capitals: exact }: Spelling, words: readonly TextWord[], at: number): boolean {
  if (exact !== undefined && capitalsOf(words[at]?.text ?? '') !== exact) return false;
  return spelt.every((word, n) => n === 0 || formsOfText(words[at + n]?.text ?? '')[0] === word);
}

/** A variant less the words that are another’s name. */
function ownWords(
  byFirst: Spellings,
  variant: string,
  isOthers: (spelling: Spelling) => boolean,
): readonly TextWord[] {
  const words = wordsOf(variant);
  const theirs = new Set<number>();
  eachMention(byFirst, words, (spelling, at) => {
    if (isOthers(spelling)) for (const n of spelling.words.keys()) theirs.add(at + n);
  });
  return words.filter((_, n) => !theirs.has(n));
}

function spellingOf(entry: number, text: string, isName: boolean): Spelling {
  const words = wordsOf(text).map((word) => foldWord(word.text));
  return { entry, words, isName, capitals: capitalsOf(text) };
}
