import type { Quote } from '../../model/check.ts';
import type { QuoteSpan } from '../../model/passage.ts';
import type { ReportHere } from '../diagnostics.ts';
import { findOnce } from './find-once.ts';
import { contextOf } from './locate-quote.ts';
import { boilerplateAt, type ReadArticle } from './input.ts';

/** The one place of a quote in what is the article; undefined, and reported, where it has none or several. */
export function findQuote(quote: Quote, article: ReadArticle, report: ReportHere): QuoteSpan | undefined {
  const span = findOnce(article.source, quote, report);
  if (span === undefined) return undefined;
  const boilerplate = boilerplateAt(article, span);
  if (boilerplate) {
    report('quote-in-boilerplate', quote.exact, boilerplate.what?.en ?? 'marked as boilerplate');
    return undefined;
  }
  return { exact: quote.exact, ...contextOf(article.source, span), ...span };
}
