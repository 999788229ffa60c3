import { contains, type Interval, overlaps } from '../../base/interval.ts';
import type { EventCandidate } from '../../model/candidate.ts';
import type { CheckPassage, SeenReading } from '../../model/check.ts';
import type { Passage, QuoteSpan, Reading } from '../../model/passage.ts';
import { type Report, reportAt, type ReportHere } from '../diagnostics.ts';
import { findOnce } from './find-once.ts';
import { contextOf, locateQuote } from './locate-quote.ts';
import { boilerplateAt, type ReadArticle } from './input.ts';

/** A passage as published, with the candidates it accepts and what the machine would have said. */
export interface JoinedPassage {
  readonly passage: Passage;
  readonly candidates: readonly EventCandidate[];
  /** EDTF that this passage gives: the editor's, else the machine's; undefined where it gives no day. */
  readonly value: string | undefined;
  /** Whether the published value is the machine's own; where none is published, that it reads none in the quote. */
  readonly machine: boolean;
}

/** A checked passage as it stands in its article, and what the machine proposes there. */
interface FoundPassage {
  readonly article: ReadArticle;
  readonly spans: readonly QuoteSpan[];
  readonly candidates: readonly EventCandidate[];
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
  const reading = check.reading === null ? null : joinReading(check.reading, found, here);
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

/** The rule of a reading that no rule made. */
export const byHand = 'by-hand';

function findQuote(
  quote: CheckPassage['quotes'][number],
  article: ReadArticle,
  report: ReportHere,
): QuoteSpan | undefined {
  const span = findOnce(article.source, quote, report);
  if (span === undefined) return undefined;
  const boilerplate = boilerplateAt(article, span);
  if (boilerplate) {
    report('quote-in-boilerplate', quote.exact, boilerplate.what?.en ?? 'marked as boilerplate');
    return undefined;
  }
  return { exact: quote.exact, ...contextOf(article.source, span), ...span };
}

function joinReading(seen: SeenReading, found: FoundPassage, report: ReportHere): Reading | null {
  const { spans, candidates } = found;
  const decided = seen.decided ? { decided: seen.decided } : {};
  const offered = candidates.flatMap(({ readings, inherited }) => [
    ...readings,
    ...(inherited ? [inherited] : []),
  ]);
  const sameWords = offered.filter(({ words }) => words === seen.words);
  const inQuote = sameWords.filter((reading) => spans.some((span) => contains(span, reading)));
  const reading =
    [...inQuote, ...sameWords].find(({ value }) => value === seen.value) ?? inQuote[0] ?? sameWords[0];
  if (reading !== undefined) {
    if (reading.value !== seen.value) report('reading-changed', seen.words, seen.value, reading.value);
    return { ...reading, ...decided };
  }
  if (seen.byHand) return readByHand(seen, found, report);
  const others = offered.map(({ words, value }) => `«${words}» → ${value}`).join(', ');
  if (spans.length > 0) report('reading-missing', seen.words, others);
  return null;
}

/** A date that the editor read: the words in the quote, or else the nearest ones before it, which it then inherits. */
function readByHand(seen: SeenReading, { article, spans }: FoundPassage, report: ReportHere): Reading | null {
  const [home] = spans;
  const found = locateQuote(article.source, { exact: seen.words });
  const inside = found.find((word) => spans.some((quote) => contains(quote, word)));
  const span = inside ?? found.findLast(({ end }) => home !== undefined && end <= home.start);
  if (span === undefined) {
    report('words-missing', seen.words);
    return null;
  }
  return {
    words: seen.words,
    ...span,
    rule: byHand,
    value: seen.value,
    ...(inside === undefined ? { inherited: true as const } : {}),
    ...(seen.decided ? { decided: seen.decided } : {}),
  };
}
