import type { Article } from './article.ts';
import type { Language } from './bilingual.ts';
import { languageOf } from './language-tag.ts';
import type { Passage } from './passage.ts';

/** What readers of a language need beside a quote; undefined where the article is in it, or nothing was translated. */
export function translationFor(
  { translation }: Passage,
  article: Pick<Article, 'language'>,
  language: Language,
): string | undefined {
  return languageOf(article.language) === language ? undefined : translation[language];
}
