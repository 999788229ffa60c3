import type { Interval } from '../../base/interval.ts';
import type { Quote } from '../../model/check.ts';
import type { ReportHere } from '../diagnostics.ts';
import { locateQuote } from './locate-quote.ts';
import { nearestMatch } from './nearest-match.ts';

/** The one place of a quote in its article; undefined, and reported, where it has none or several. */
export function findOnce(source: string, quote: Quote, report: ReportHere): Interval | undefined {
  const [span, ...others] = locateQuote(source, quote);
  if (span === undefined) report('quote-missing', quote.exact, nearestMatch(source, quote.exact));
  if (others.length === 0) return span;
  report('quote-ambiguous', quote.exact, String(others.length + 1));
  return undefined;
}
