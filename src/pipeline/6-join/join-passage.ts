import { contains, type Interval, overlaps } from '../../base/interval.ts';
import type { EventCandidate } from '../../model/candidate.ts';
import type { CheckPassage, SeenReading } from '../../model/check.ts';
import type { Passage, QuoteSpan, Reading } from '../../model/passage.ts';
import { type Diagnostic, diagnose } from '../diagnostics.ts';
import { contextOf, locateQuote } from './locate-quote.ts';
import { nearestMatch } from './nearest-match.ts';
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

/** Finds a checked passage again in its article and sets the machine's reading beside it. */
export function joinPassage(
  check: CheckPassage,
  article: ReadArticle,
  place: string,
  report: (diagnostic: Diagnostic) => void,
): JoinedPassage {
  const spans = check.quotes.flatMap((quote, i) => {
    const span = findQuote(quote, article, `${place}.quotes[${i}]`, report);
    return span === undefined ? [] : [span];
  });
  const candidates = article.candidates.filter(({ sentence }) =>
    spans.some((span) => overlaps(span, sentence)),
  );
  const quote = check.quotes[0]?.exact ?? '';
  if (spans.length > 0 && candidates.length === 0 && check.noCandidate === undefined)
    report(diagnose('candidate-missing', place, quote));
  if (candidates.length > 0 && check.noCandidate !== undefined)
    report(diagnose('candidate-found', place, quote));
  const reading =
    check.reading === null ? null : joinReading(check.reading, spans, candidates, article, place, report);
  const { id, article: articleId, stance, saidBy, translation } = check;
  const isQuoted = (words: Interval): boolean => spans.some((span) => contains(span, words));
  const silent = candidates.every(({ readings, inherited }) => !inherited && !readings.some(isQuoted));
  return {
    passage: { id, article: articleId, spans, stance, saidBy, translation, reading },
    candidates,
    value: reading === null ? undefined : (reading.decided?.value ?? reading.value),
    machine: reading === null ? silent && candidates.length > 0 : !reading.decided && reading.rule !== byHand,
  };
}

/** The rule of a reading that no rule made. */
export const byHand = 'by-hand';

function findQuote(
  quote: CheckPassage['quotes'][number],
  article: ReadArticle,
  place: string,
  report: (diagnostic: Diagnostic) => void,
): QuoteSpan | undefined {
  const found = locateQuote(article.source, quote);
  const [span] = found;
  if (span === undefined) {
    report(diagnose('quote-missing', place, quote.exact, nearestMatch(article.source, quote.exact)));
    return undefined;
  }
  if (found.length > 1) {
    report(diagnose('quote-ambiguous', place, quote.exact, String(found.length)));
    return undefined;
  }
  const boilerplate = boilerplateAt(article, span);
  if (boilerplate) {
    report(
      diagnose('quote-in-boilerplate', place, quote.exact, boilerplate.what?.en ?? 'marked as boilerplate'),
    );
    return undefined;
  }
  return { exact: quote.exact, ...contextOf(article.source, span), ...span };
}

function joinReading(
  seen: SeenReading,
  spans: readonly Interval[],
  candidates: readonly EventCandidate[],
  article: ReadArticle,
  place: string,
  report: (diagnostic: Diagnostic) => void,
): Reading | null {
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
    if (reading.value !== seen.value)
      report(diagnose('reading-changed', place, seen.words, seen.value, reading.value));
    return { ...reading, ...decided };
  }
  if (seen.byHand) return readByHand(seen, spans, article, place, report);
  const others = offered.map(({ words, value }) => `«${words}» → ${value}`).join(', ');
  if (spans.length > 0) report(diagnose('reading-missing', place, seen.words, others));
  return null;
}

/** A date that the editor read: the words in the quote, or else the nearest ones before it, which it then inherits. */
function readByHand(
  seen: SeenReading,
  spans: readonly Interval[],
  article: ReadArticle,
  place: string,
  report: (diagnostic: Diagnostic) => void,
): Reading | null {
  const [home] = spans;
  const found = locateQuote(article.source, { exact: seen.words });
  const inside = found.find((word) => spans.some((quote) => contains(quote, word)));
  const span = inside ?? found.findLast(({ end }) => home !== undefined && end <= home.start);
  if (span === undefined) {
    report(diagnose('words-missing', place, seen.words));
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
