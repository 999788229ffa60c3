import type { Article } from '../../src/model/article.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Excerpts } from '../../src/model/cut-excerpts.ts';
import { findSentences } from '../../src/model/sentences.ts';
import { excerptsOf } from '../../src/pipeline/index.ts';

/** What may be served of the text of an article that may be shown in excerpts. */
export function servedExcerpts(
  { events }: Pick<Dataset, 'events'>,
  article: Article,
  text: string,
): Excerpts {
  return excerptsOf(events, article, { source: text, sentences: findSentences(text, article.regions) });
}
