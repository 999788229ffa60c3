import type { Article } from '../model/article.ts';
import { foldWord } from './fold.ts';
import { type NameAt, type Names, termOf, termWord } from './names.ts';
import { stopWords } from './stop-words.ts';
import { type TextWord, wordsOf } from './words.ts';

/** By whom an article was published, and whose report it is. */
export type Source = Pick<Article, 'id' | 'outlet' | 'agency'>;

/** The names of an article’s outlet and agency, in both languages. */
export function sourceNames({ outlet, agency }: Omit<Source, 'id'>): readonly string[] {
  return [outlet, agency].flatMap((name) => (name === undefined ? [] : [name.ar, name.en]));
}

/** Of each article the terms of its outlet and agency, and of whatever entry of the gazetteer these name. */
export function termsOfSources(
  articles: readonly Source[],
  names: Names,
): ReadonlyMap<string, readonly TextWord[]> {
  return new Map(
    articles.map((article) => {
      const called = sourceNames(article);
      const entries = new Set<number>();
      for (const name of called) names.findIn(wordsOf(name), entries);
      return [article.id, [...called.map(keyOf), ...entries].map(termWord)] as const;
    }),
  );
}

/** Words that say what a source is, before its name: they may be left out, and put where it has none. */
const kinds = new Set(
  'صحيفة جريدة مجلة وكالة قناة شبكة موقع newspaper magazine agency channel'.split(' ').map(foldWord),
);

/** A source is asked for by the whole of its name: «الراي» and «صحيفة الراي», but no «رأي». */
export function sourceFinder(articles: readonly Source[]): NameAt {
  const sources = [...new Set(articles.flatMap(sourceNames))]
    .map((name) => ({ name, words: ownWords(name) }))
    .filter(({ words }) => words.length > 0)
    .toSorted((a, b) => b.words.length - a.words.length);
  return (words, place) => {
    const from = kinds.has(foldWord(words[place] ?? '')) ? place + 1 : place;
    const found = sources.find((source) =>
      source.words.every((word, n) => isSpelt(words[from + n] ?? '', word)),
    );
    return found && { terms: [termOf(keyOf(found.name))], length: from - place + found.words.length };
  };
}

/** Less the words that only say what it is, unless it has no others. */
function ownWords(name: string): readonly string[] {
  const words = wordsOf(name).map(({ text }) => text);
  const own = words.filter((word) => !kinds.has(foldWord(word)) && !stopWords.has(foldWord(word)));
  return own.length > 0 ? own : words;
}

function keyOf(name: string): string {
  return foldWord(name);
}

/** Whether a word is typed as in a name: a hamza may be left out, not put where there is none. */
function isSpelt(typed: string, word: string): boolean {
  const hamzas = hamzasOf(typed);
  return foldWord(typed) === foldWord(word) && (hamzas === '' || hamzas === hamzasOf(word));
}

function hamzasOf(word: string): string {
  return word.normalize('NFC').replaceAll(/[^أإآؤئء]/g, '');
}
