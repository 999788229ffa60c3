import { contains, type Interval } from '../../base/interval.ts';
import type { EventCandidate } from '../../model/candidate.ts';
import type { SeenReading } from '../../model/check.ts';
import type { QuoteSpan, Reading } from '../../model/passage.ts';
import { type Report, reportAt, type ReportHere } from '../diagnostics.ts';
import { findQuote } from './find-quote.ts';
import type { ReadArticle } from './input.ts';
import { locateQuote } from './locate-quote.ts';

/** A checked passage as it stands in its article, and what the machine proposes there. */
export interface FoundPassage {
  readonly article: ReadArticle;
  readonly spans: readonly QuoteSpan[];
  readonly candidates: readonly EventCandidate[];
}

/** The rule of a reading that no rule made. */
export const byHand = 'by-hand';

/** Sets the machine's reading, or the editor's own, beside the one that was seen: the same words in the same sentence. */
export function joinReading(
  seen: SeenReading,
  found: FoundPassage,
  place: string,
  report: Report,
): Reading | null {
  const here = reportAt(place, report);
  const sentence =
    seen.sentence && findQuote(seen.sentence, found.article, reportAt(`${place}.sentence`, report));
  if (seen.sentence !== undefined && sentence === undefined) return null;
  const offered = found.candidates.flatMap(({ readings, inherited }) => [
    ...readings,
    ...(inherited ? [inherited] : []),
  ]);
  const sameWords = offered.filter(({ words }) => words === seen.words);
  const reading =
    readByMachine(seen, found, sameWords, sentence) ??
    (seen.byHand ? readByHand(seen, found, sentence) : undefined);
  if (reading === undefined) return reportMissing(seen, found, offered, here);
  if (reading.value !== seen.value) here('reading-changed', seen.words, seen.value, reading.value);
  if (sentence !== undefined && !reading.inherited) here('sentence-needless', seen.words);
  return { ...reading, ...(seen.decided ? { decided: seen.decided } : {}) };
}

/** The reading of the words in the sentence that is named for them; where none is, of a sentence of the passage itself. */
function readByMachine(
  { value: seenValue }: SeenReading,
  { spans }: FoundPassage,
  sameWords: readonly Reading[],
  sentence: Interval | undefined,
): Reading | undefined {
  const seenHere = sameWords.filter((reading) =>
    sentence === undefined ? !reading.inherited : contains(sentence, reading),
  );
  const inQuote = seenHere.filter((reading) => spans.some((span) => contains(span, reading)));
  const nearest = [...inQuote, ...seenHere];
  return nearest.find(({ value }) => value === seenValue) ?? nearest[0];
}

/** A date that the editor read: the words in the quote, or before it in the sentence named for them, whose date it inherits. */
function readByHand(
  { words, value }: SeenReading,
  { article, spans }: FoundPassage,
  sentence: Interval | undefined,
): Reading | undefined {
  const inQuote = (place: Interval): boolean => spans.some((span) => contains(span, place));
  const span =
    sentence === undefined
      ? locateQuote(article.source, { exact: words }).find(inQuote)
      : before(article.source, words, spans[0]).findLast((place) => contains(sentence, place));
  if (span === undefined) return undefined;
  return { words, ...span, rule: byHand, value, ...(inQuote(span) ? {} : { inherited: true as const }) };
}

/** Says that the words are not read where they were seen, and where they are; that reading goes on in their place. */
function reportMissing(
  { words, sentence, byHand: isByHand }: SeenReading,
  { article, spans }: FoundPassage,
  offered: readonly Reading[],
  report: ReportHere,
): Reading | null {
  if (spans.length === 0) return null;
  const elsewhere = offered.find((reading) => reading.words === words);
  const now = isByHand ? before(article.source, words, spans[0]).at(-1) : elsewhere;
  const others = offered.map((reading) => `«${reading.words}» → ${reading.value}`).join(', ');
  if (now !== undefined && sentence === undefined)
    report('sentence-unnamed', words, sentenceAt(article, now));
  else if (isByHand) report('words-missing', words);
  else if (elsewhere === undefined || sentence === undefined) report('reading-missing', words, others);
  else if (!elsewhere.inherited) report('sentence-needless', words);
  else report('sentence-changed', words, sentence.exact, sentenceAt(article, elsewhere));
  return elsewhere ?? null;
}

/** Where words stand before a passage. */
function before(source: string, words: string, home: Interval | undefined): readonly Interval[] {
  return locateQuote(source, { exact: words }).filter(({ end }) => home !== undefined && end <= home.start);
}

function sentenceAt({ source, sentences }: ReadArticle, place: Interval): string {
  const { start, end } = sentences.find((sentence) => contains(sentence, place)) ?? place;
  return source.slice(start, end);
}
