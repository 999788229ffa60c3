import { runsOf, sharedRuns } from '../../model/word-runs.ts';
import type { ReadArticle } from './input.ts';

/** A set phrase, or one short quotation that both report. */
const leastShared = 20;
/**
 * How much of the shorter article has to stand in the longer. In the five articles that the timeline ships with, two that
 * carry one agency’s sentences share 22 % of their runs of words, and any others 3 % at most.
 */
const leastShare = 0.1;

type Text = Pick<ReadArticle, 'source' | 'regions'> & { readonly entry: Pick<ReadArticle['entry'], 'id'> };

/** Which articles carry the same agency’s sentences, by likeness of their texts without boilerplate: ids by id. */
export function findSameReports(articles: readonly Text[]): ReadonlyMap<string, readonly string[]> {
  const runs = articles.map(runsOfArticle);
  return new Map(
    articles.map(({ entry }, i) => [
      entry.id,
      articles.flatMap((other, k) => (k !== i && areOneReport(runs[i], runs[k]) ? [other.entry.id] : [])),
    ]),
  );
}

function runsOfArticle({ source, regions }: Text): ReadonlySet<string> {
  const texts = regions.filter(({ kind }) => kind !== 'boilerplate');
  return runsOf(texts.map(({ start, end }) => source.slice(start, end)));
}

function areOneReport(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): boolean {
  const shared = sharedRuns(one, other);
  return shared >= leastShared && shared >= Math.min(one.size, other.size) * leastShare;
}
