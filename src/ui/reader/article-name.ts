import type { Article } from '../../model/article.ts';
import type { Language } from '../../model/bilingual.ts';

/** What an article is called in a tab or a citation: its outlet, else its agency, else its headline. */
export function articleName(article: Article, language: Language): string {
  return (article.outlet ?? article.agency ?? article.headline)?.[language] ?? article.id;
}
