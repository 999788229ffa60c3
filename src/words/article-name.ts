import type { Article } from '../model/article.ts';
import type { Language } from '../model/bilingual.ts';
import { steady } from './bidi.ts';

/** What an article is called in a tab or a citation: its outlet, else its agency, else its headline. */
export function articleName(article: Article, language: Language): string {
  return steady((article.outlet ?? article.agency ?? article.headline)?.[language] ?? article.id);
}
