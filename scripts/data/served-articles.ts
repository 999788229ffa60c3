import type { Article } from '../../src/model/article.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { decodeArticle, formatJson, sha256 } from './files.ts';

/**
 * What is served of an article: its bytes, or its excerpts where no more may be shown. Throws when the bytes are not the
 * text that the events were checked against.
 */
export async function servedArticle(
  dataset: Pick<Dataset, 'events'>,
  article: Article,
  bytes: Uint8Array,
): Promise<Uint8Array | string> {
  const text = decodeArticle(bytes);
  if (!text.ok || sha256(bytes) !== article.sha256)
    throw new Error(`data/articles/${article.file} is not the text that was checked; run "npm run events"`);
  if (article.display === 'full') return bytes;
  /** Sentences are found by the pipeline, the largest part of our code. */
  const { servedExcerpts } = await import('./served-excerpts.ts');
  return formatJson(servedExcerpts(dataset, article, text.value));
}
