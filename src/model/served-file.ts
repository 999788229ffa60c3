import type { Article } from './article.ts';

/** Where the text of an article lies, beside its dataset: the file itself, or what may be shown of it. */
export function servedFile({ file, display }: Pick<Article, 'file' | 'display'>): string {
  return display === 'full' ? `articles/${file}` : `articles/${file}.excerpts.json`;
}
