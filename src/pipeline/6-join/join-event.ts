import type { Check } from '../../model/check.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { type Report, reportAt } from '../diagnostics.ts';
import { checkDates } from './check-dates.ts';
import { type JoinedPassage, joinPassage } from './join-passage.ts';
import type { ReadArticle } from './input.ts';

export interface JoinedEvent {
  readonly event: TimelineEvent;
  readonly passages: readonly JoinedPassage[];
  /** How many passages carry the machine's own value. */
  readonly machineOwn: number;
}

/** Rebuilds one checked event from the articles; whatever no longer holds is reported. */
export function joinEvent(
  check: Check,
  articles: ReadonlyMap<string, ReadArticle>,
  file: string,
  report: Report,
): JoinedEvent {
  reportUnsummed(check, articles, file, report);
  const passages = check.passages.flatMap((passage, i) => {
    const place = `${file} passages[${i}]`;
    const article = articles.get(passage.article);
    if (article === undefined) {
      report('unknown-reference', place, 'article', passage.article);
      return [];
    }
    return [joinPassage(passage, article, place, report)];
  });
  checkDates(check, passages, reportAt(file, report));
  const tightened = (bounded: string): boolean =>
    check.basis === 'bounded' && check.date !== null && check.date !== bounded;
  const isMachineOwn = ({ machine, value, candidates }: JoinedPassage): boolean =>
    machine && (value !== undefined || !candidates.some(({ bounded }) => tightened(bounded)));
  return {
    event: { ...check, passages: passages.map(({ passage }) => passage) },
    passages,
    machineOwn: passages.filter(isMachineOwn).length,
  };
}

/** That a check names the sum of each text it was made against; whether it is still that text is asked once an article. */
function reportUnsummed(
  { passages, checked }: Check,
  articles: ReadonlyMap<string, ReadArticle>,
  file: string,
  report: Report,
): void {
  for (const id of new Set(passages.map(({ article }) => article)))
    if (articles.has(id) && checked.articles[id] === undefined)
      report('blank-field', `${file} checked.articles`, `the sum of ${id}`);
}
