import { overlaps } from '../../base/interval.ts';
import type { Article } from '../../model/article.ts';
import type { EventCandidate } from '../../model/candidate.ts';
import { blankFields } from '../../model/check.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { byUrgency, type Diagnostic, diagnose, type Report, reportAt } from '../diagnostics.ts';
import { checkGazetteer } from './check-gazetteer.ts';
import { checkLinks } from './check-links.ts';
import { checkReferences } from './check-references.ts';
import { draftEvents } from './draft-events.ts';
import { type JoinedEvent, joinEvent } from './join-event.ts';
import { checkText } from './check-text.ts';
import { excerptsOf, withinExcerpts } from './excerpts-of.ts';
import { findOnce } from './find-once.ts';
import { placeEvidence } from './place-evidence.ts';
import type { JoinInput, ReadArticle } from './input.ts';
import { findSameReports } from './same-reports.ts';
import { sortEvents } from './sort-events.ts';

export interface Joined {
  readonly dataset: Dataset;
  /** What must be mended; a dataset is published only when there is none. */
  readonly diagnostics: readonly Diagnostic[];
  readonly events: readonly JoinedEvent[];
  readonly dismissed: readonly EventCandidate[];
  readonly open: readonly EventCandidate[];
}

/** Joins what the machine proposes with what was checked by hand. */
export function join(input: JoinInput): Joined {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, place, ...details) =>
    void diagnostics.push(diagnose(code, place, ...details));
  const articles = new Map(input.articles.map((article) => [article.entry.id, article]));
  for (const article of input.articles) checkText(article, input.checks, report);
  checkReferences(input, report);
  checkLinks(input, report);
  checkGazetteer(input.gazetteer, report);
  const begun = input.checks.filter(({ check }) => blankFields(check).length > 0);
  if (!input.draft) reportBlanks(begun, report);
  const finished = input.checks.filter((check) => !begun.includes(check));
  const events = finished.map(({ file, check }) => joinEvent(check, articles, file, report));
  const accepted = candidatesOf(events);
  const dismissed = matchDismissed(input, articles, accepted, report);
  const turnedDown = new Set(dismissed);
  const open = input.articles.flatMap(({ candidates }) =>
    candidates.filter((candidate) => !accepted.has(candidate) && !turnedDown.has(candidate)),
  );
  if (!input.draft) {
    const skeletons = candidatesOf(begun.map(({ file, check }) => joinEvent(check, articles, file, report)));
    for (const { article, quote, sentence } of open.filter((candidate) => !skeletons.has(candidate)))
      report('candidate-open', `${fileOf(article, articles)} at ${sentence.start}`, quote);
  }
  const drafts = input.draft ? draftEvents(open, articles) : [];
  const dataset = publish(input, [...events.map(({ event }) => event), ...drafts], report);
  return { dataset, diagnostics: byUrgency(diagnostics), events, dismissed, open };
}

function fileOf(id: string, articles: ReadonlyMap<string, ReadArticle>): string {
  return `articles/${articles.get(id)?.entry.file ?? id}`;
}

function candidatesOf(events: readonly JoinedEvent[]): ReadonlySet<EventCandidate> {
  return new Set(events.flatMap(({ passages }) => passages.flatMap(({ candidates }) => candidates)));
}

function reportBlanks(begun: JoinInput['checks'], report: Report): void {
  for (const { file, check } of begun)
    for (const field of blankFields(check)) report('blank-field', file, field);
}

function publish(
  { timeline, gazetteer, articles, draft }: JoinInput,
  events: readonly TimelineEvent[],
  report: Report,
): Dataset {
  const sameReports = findSameReports(articles);
  const published = articles.map((article): Article => {
    const sameReport = sameReports.get(article.entry.id) ?? [];
    const { corrections: _corrections, published: stated, ...head } = article.entry;
    return {
      ...head,
      published: placeEvidence(stated, article, articles, report),
      regions: [...article.regions],
      ...(sameReport.length > 0 && { sameReport: [...sameReport] }),
    };
  });
  return {
    format: 'isnad/1',
    title: timeline.title,
    ...(timeline.url === undefined ? {} : { url: timeline.url }),
    draft,
    articles: published,
    actors: [...gazetteer.actors],
    places: [...gazetteer.places],
    events: sortEvents(withoutStripped(events, published, articles)),
  };
}

/** The words around a quote made it unique in the whole text; what may not be served of an article is not published there either. */
function withoutStripped(
  events: readonly TimelineEvent[],
  published: readonly Article[],
  read: readonly ReadArticle[],
): readonly TimelineEvent[] {
  return published.reduce((current, article, i) => {
    const whole = read[i];
    if (article.display === 'full' || whole === undefined) return current;
    const excerpts = excerptsOf(events, article, whole);
    return current.map((event) => withinExcerpts(event, article, excerpts));
  }, events);
}

function matchDismissed(
  { dismissed }: JoinInput,
  articles: ReadonlyMap<string, ReadArticle>,
  accepted: ReadonlySet<EventCandidate>,
  report: Report,
): readonly EventCandidate[] {
  return dismissed.flatMap((entry, i) => {
    const here = reportAt(`checks/dismissed.json [${i}]`, report);
    const article = articles.get(entry.article);
    const span = article && findOnce(article.source, entry, here);
    if (article === undefined || span === undefined) return [];
    const candidates = article.candidates.filter(({ sentence }) => overlaps(sentence, span));
    if (candidates.length === 0) here('dismissed-orphan', entry.exact);
    for (const candidate of candidates)
      if (accepted.has(candidate)) here('dismissed-accepted', candidate.quote);
    return candidates;
  });
}
