import type { ArticleEntry, Evidence } from '../../model/article.ts';
import type { Report } from '../diagnostics.ts';
import { locateQuote } from './locate-quote.ts';
import { nearestMatch } from './nearest-match.ts';
import type { ReadArticle } from './input.ts';

/**
 * Finds the quotes that a publication date rests on; each must stand in the article that it names. Where one stands
 * twice (the credit of two pictures) either is the evidence, and the first is shown.
 */
export function placeEvidence(
  published: ArticleEntry['published'],
  article: ReadArticle,
  articles: readonly ReadArticle[],
  report: Report,
): ArticleEntry['published'] {
  const evidence = published.evidence.map((item, i): Evidence => {
    if (item.exact === undefined) return item;
    const place = `articles.json ${article.entry.id}.published.evidence[${i}]`;
    const home = articles.find(({ entry }) => entry.id === (item.article ?? article.entry.id));
    if (home === undefined) {
      report('unknown-reference', place, 'article', item.article ?? '');
      return item;
    }
    const [span] = locateQuote(home.source, { exact: item.exact });
    if (span === undefined) report('quote-missing', place, item.exact, nearestMatch(home.source, item.exact));
    return { ...item, ...span };
  });
  return { ...published, evidence };
}
