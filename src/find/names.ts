import type { Actor } from '../model/gazetteer.ts';
import { foldWord } from './fold.ts';
import { stopWords } from './stop-words.ts';
import { capitalsOf, formsOfText, isWanted, type WantedForms } from './word-forms.ts';
import { type TextWord, wordsOf } from './words.ts';

/** A name in one of its spellings, with its folded words. */
interface Spelling {
  readonly entry: number;
  readonly text: string;
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
  /** All names of an entry in all spellings, and the term that stands for it and for whatever its names name. */
  readonly wordsOf: (entry: number) => readonly TextWord[];
  readonly namedAt: NameAt;
}

/** A name among the words of a question. */
interface AskedName {
  /** Under which whom or what it names is found in the index; any of them. */
  readonly terms: readonly string[];
  /** How many words it takes. */
  readonly length: number;
}

/** The longest name that begins with the word at a place of a question, less its stop words, if one does. */
export type NameAt = (words: readonly string[], place: number) => AskedName | undefined;

/** A term that is no word, nor near one. */
export function termOf(name: number | string): string {
  return `\u0001\u0001\u0001\u0001${name}`;
}

/** The same as a word of a text, which is found by nothing else. */
export function termWord(name: number | string): TextWord {
  return { text: termOf(name), start: 0, end: 0 };
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
  const isTheirs: IsTheirs = (other, own) => {
    if (other.entry === own.entry) return false;
    if (other.words.length < own.words.length) return true;
    const isPlaceOfActor = own.entry < actors.length && other.entry >= actors.length;
    return !own.isName && (other.isName || isPlaceOfActor);
  };
  const called = entries.map(({ names, variants }, entry) => [
    termWord(entry),
    ...names.flatMap(wordsOf),
    ...variants.flatMap((variant) => ownWords(spellings, spellingOf(entry, variant, false), isTheirs)),
  ]);
  const indexed = entries.map(({ names }, entry) => [
    ...(called[entry] ?? []),
    ...Array.from(namedWithin(spellings, names), termWord),
  ]);
  return {
    isAbbreviation: spellings.isAbbreviation,
    entriesOf: (id) => byId.get(id) ?? [],
    findIn: (words, found) => eachMention(spellings, words, ({ entry }) => found.add(entry)),
    wordsOf: (entry) => indexed[entry] ?? [],
    namedAt: nameFinder(spellings, isTheirs),
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
  readonly all: readonly Spelling[];
  readonly byFirst: ReadonlyMap<string, readonly Spelling[]>;
  readonly isAbbreviation: IsAbbreviation;
}

function spellingsOf(spellings: readonly Spelling[]): Spellings {
  const abbreviations = new Set<string>();
  const neighbours = new Set<string>();
  for (const spelling of spellings) {
    const { words, capitals } = spelling;
    if (capitals !== undefined) abbreviations.add(capitals);
    for (const [n, word] of words.entries()) if (n > 0) neighbours.add(`${words[n - 1] ?? ''} ${word}`);
  }
  return {
    all: spellings,
    byFirst: byFirstWord(spellings),
    isAbbreviation(text, before) {
      const capitals = capitalsOf(text);
      if (capitals === undefined || !abbreviations.has(capitals)) return false;
      return before === undefined || !neighbours.has(`${foldWord(before)} ${foldWord(capitals)}`);
    },
  };
}

function byFirstWord(spellings: readonly Spelling[]): ReadonlyMap<string, readonly Spelling[]> {
  const found = new Map<string, readonly Spelling[]>();
  for (const spelling of spellings) {
    const [first = ''] = spelling.words;
    found.set(first, [...(found.get(first) ?? []), spelling]);
  }
  return found;
}

type Word = Pick<TextWord, 'text'>;

function eachMention(
  { byFirst, isAbbreviation }: Spellings,
  words: readonly Word[],
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

function isAt({ words: spelt }: Pick<Spelling, 'words'>, words: readonly Word[], at: number): boolean {
  return spelt.every((word, n) => n === 0 || formsOfText(words[at + n]?.text ?? '')[0] === word);
}

/** Whether a spelling within another stands for somebody else there. */
type IsTheirs = (inside: Spelling, whole: Spelling) => boolean;

/** A spelling less the words that are another’s name. */
function ownWords(spellings: Spellings, whole: Spelling, isTheirs: IsTheirs): readonly TextWord[] {
  const words = wordsOf(whole.text);
  const theirs = new Set<number>();
  eachMention(spellings, words, (inside, at) => {
    if (isTheirs(inside, whole)) for (const n of inside.words.keys()) theirs.add(at + n);
  });
  return words.filter((_, n) => !theirs.has(n));
}

/** The entries that are named within longer names. */
function namedWithin(spellings: Spellings, names: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const words of names.map(wordsOf))
    eachMention(spellings, words, (inside) => {
      if (inside.words.length < words.length) found.add(inside.entry);
    });
  return found;
}

/** As they are asked for: without stop words, and without those that are made of other names alone (“Russia and China”). */
function nameFinder(spellings: Spellings, isTheirs: IsTheirs): NameAt {
  const asked = spellings.all
    .filter((spelling) =>
      ownWords(spellings, spelling, isTheirs).some(({ text }) => !stopWords.has(foldWord(text))),
    )
    .map((spelling) => ({ ...spelling, words: spelling.words.filter((word) => !stopWords.has(word)) }));
  const byFirst = byFirstWord(asked);
  return (words, place) => {
    const rest = words.slice(place).map((text) => ({ text }));
    const [first] = rest;
    if (first === undefined) return undefined;
    const abbreviation = spellings.isAbbreviation(first.text, words[place - 1])
      ? capitalsOf(first.text)
      : undefined;
    const found = formsOfText(first.text)
      .flatMap((form) => byFirst.get(form) ?? [])
      .filter((spelling) => (spelling.capitals ?? abbreviation) === abbreviation && isAt(spelling, rest, 0));
    const length = Math.max(0, ...found.map((spelling) => spelling.words.length));
    const longest = found.filter((spelling) => spelling.words.length === length);
    return length === 0 ? undefined : { terms: longest.map(({ entry }) => termOf(entry)), length };
  };
}

function spellingOf(entry: number, text: string, isName: boolean): Spelling {
  const words = wordsOf(text).map((word) => foldWord(word.text));
  return { entry, text, words, isName, capitals: capitalsOf(text) };
}
