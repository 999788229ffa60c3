import { contains, type Interval, overlaps } from '../../base/interval.ts';
import type { EventCandidate } from '../../model/candidate.ts';
import type { CheckPassage } from '../../model/check.ts';
import type { Passage } from '../../model/passage.ts';
import { type Report, reportAt, type ReportHere } from '../diagnostics.ts';
import { findQuote } from './find-quote.ts';
import type { ReadArticle } from './input.ts';
import { byHand, type FoundPassage, joinReading } from './join-reading.ts';

/** A passage as published, with the candidates it accepts and what the machine would have said. */
export interface JoinedPassage {
  readonly passage: Passage;
  readonly candidates: readonly EventCandidate[];
  /** EDTF that this passage gives: the editor's, else the machine's; undefined where it gives no day. */
  readonly value: string | undefined;
  /** Whether the published value is the machine's own; where none is published, that it reads none in the quote. */
  readonly machine: boolean;
}

/** Finds a checked passage again in its article and sets the machine's reading beside it. */
export function joinPassage(
  check: CheckPassage,
  article: ReadArticle,
  place: string,
  report: Report,
): JoinedPassage {
  const here = reportAt(place, report);
  const spans = check.quotes.flatMap((quote, i) => {
    const span = findQuote(quote, article, reportAt(`${place}.quotes[${i}]`, report));
    return span === undefined ? [] : [span];
  });
  const candidates = article.candidates.filter(({ sentence }) =>
    spans.some((span) => overlaps(span, sentence)),
  );
  const found = { article, spans, candidates };
  checkCandidates(check, found, here);
  const reading =
    check.reading === null ? null : joinReading(check.reading, found, `${place}.reading`, report);
  const { id, article: articleId, stance, saidBy, translation } = check;
  return {
    passage: { id, article: articleId, spans, stance, saidBy, translation, reading },
    candidates,
    value: reading === null ? undefined : (reading.decided?.value ?? reading.value),
    machine: reading === null ? isSilent(found) : !reading.decided && reading.rule !== byHand,
  };
}

/** A passage on which the machine proposes nothing says why; no other does. */
function checkCandidates(
  { quotes, noCandidate }: CheckPassage,
  { spans, candidates }: FoundPassage,
  report: ReportHere,
): void {
  const quote = quotes[0]?.exact ?? '';
  if (candidates.length > 0 && noCandidate !== undefined) report('candidate-found', quote);
  if (candidates.length === 0 && spans.length > 0 && noCandidate === undefined)
    report('candidate-missing', quote);
}

/** Whether the machine proposes something on a passage, and reads no date in its quote. */
function isSilent({ spans, candidates }: FoundPassage): boolean {
  const isQuoted = (words: Interval): boolean => spans.some((span) => contains(span, words));
  const readsNone = candidates.every(({ readings, inherited }) => !inherited && !readings.some(isQuoted));
  return readsNone && candidates.length > 0;
}
