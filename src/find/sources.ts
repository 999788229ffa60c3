import type { Article } from '../model/article.ts';
import type { Names } from './names.ts';
import { type TextWord, wordsOf } from './words.ts';

/** By whom an article was published, and whose report it is. */
export type Source = Pick<Article, 'id' | 'outlet' | 'agency'>;

/** The names of an article’s outlet and agency, in both languages. */
export function sourceNames({ outlet, agency }: Omit<Source, 'id'>): readonly string[] {
  return [outlet, agency].flatMap((name) => (name === undefined ? [] : [name.ar, name.en]));
}

/** Of each article the words of its outlet and agency, in every spelling that the gazetteer joins. */
export function wordsOfSources(
  articles: readonly Source[],
  names: Names,
): ReadonlyMap<string, readonly TextWord[]> {
  return new Map(
    articles.map((article) => {
      const called = sourceNames(article).map(wordsOf);
      const entries = new Set<number>();
      for (const words of called) names.findIn(words, entries);
      return [article.id, [...called.flat(), ...Array.from(entries, names.wordsOf).flat()]] as const;
    }),
  );
}
