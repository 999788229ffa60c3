import { type Report, reportAt } from '../diagnostics.ts';
import { findOnce } from './find-once.ts';
import type { JoinInput, ReadArticle } from './input.ts';

/** That the text is the one that was taken in and that checks were made against, said once, and that its corrections hold. */
export function checkText(article: ReadArticle, checks: JoinInput['checks'], report: Report): void {
  reportChanged(article, checks, report);
  const { entry, source } = article;
  for (const [i, correction] of (entry.corrections ?? []).entries())
    findOnce(source, correction, reportAt(`articles.json ${entry.id}.corrections[${i}]`, report));
}

function reportChanged({ entry, sha256 }: ReadArticle, checks: JoinInput['checks'], report: Report): void {
  const stale = checks
    .filter(({ check }) => (check.checked.articles[entry.id] ?? sha256) !== sha256)
    .map(({ check }) => check.id);
  const told = [
    ...(entry.sha256 === sha256 ? [] : ['its entry in articles.json']),
    ...(stale.length === 0
      ? []
      : [`${stale.length} ${stale.length === 1 ? 'check' : 'checks'} (${stale.join(', ')})`]),
  ];
  if (told.length > 0) report('article-changed', `articles/${entry.file}`, told.join(' and '), sha256);
}
