import { type Diagnostic, diagnose } from '../diagnostics.ts';
import type { JoinInput, ReadArticle } from './input.ts';
import { locateQuote } from './locate-quote.ts';
import { nearestMatch } from './nearest-match.ts';

/** That the text is the one that was taken in and that checks were made against, said once, and that its corrections hold. */
export function checkText(
  article: ReadArticle,
  checks: JoinInput['checks'],
  report: (diagnostic: Diagnostic) => void,
): void {
  checkSum(article, checks, report);
  const { entry, source } = article;
  for (const [i, correction] of (entry.corrections ?? []).entries()) {
    const place = `articles.json ${entry.id}.corrections[${i}]`;
    const found = locateQuote(source, correction).length;
    if (found === 0)
      report(diagnose('quote-missing', place, correction.exact, nearestMatch(source, correction.exact)));
    if (found > 1) report(diagnose('quote-ambiguous', place, correction.exact, String(found)));
  }
}

function checkSum(
  { entry, sha256 }: ReadArticle,
  checks: JoinInput['checks'],
  report: (diagnostic: Diagnostic) => void,
): void {
  const stale = checks
    .filter(({ check }) => (check.checked.articles[entry.id] ?? sha256) !== sha256)
    .map(({ check }) => check.id);
  const told = [
    ...(entry.sha256 === sha256 ? [] : ['its entry in articles.json']),
    ...(stale.length === 0
      ? []
      : [`${stale.length} ${stale.length === 1 ? 'check' : 'checks'} (${stale.join(', ')})`]),
  ];
  if (told.length > 0)
    report(diagnose('article-changed', `articles/${entry.file}`, told.join(' and '), sha256));
}
