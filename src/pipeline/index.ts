import { unwrap } from '../base/result.ts';
import type { ArticleEntry, Region } from '../model/article.ts';
import type { Language } from '../model/bilingual.ts';
import { languageOf } from '../model/language-tag.ts';
import type { EventCandidate, Sentence } from '../model/candidate.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { MatchingText } from '../model/matching-text.ts';
import { findSentences } from '../model/sentences.ts';
import type { ResolvedTimex } from '../model/timex.ts';
import { bounds } from '../time/bounds.ts';
import { type CalendarDay, fromMs } from '../time/calendar.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { normalize } from './1-normalize/normalize.ts';
import { applyCorrections } from './2-segment/corrections.ts';
import { findRegions } from './2-segment/regions.ts';
import { tag } from './3-tag/tag.ts';
import { type Conventions, defaultConventions } from './4-resolve/conventions.ts';
import { resolve } from './4-resolve/resolve.ts';
import { arabicSpeech } from './5-propose/arabic-speech.ts';
import { englishSpeech } from './5-propose/english-speech.ts';
import { createMentionFinder } from './5-propose/mentions.ts';
import { propose } from './5-propose/propose.ts';
import { readEnglish } from './english/read-english.ts';

export { excerptsOf } from './6-join/excerpts-of.ts';
export type { ReadArticle } from './6-join/input.ts';
export { join, type Joined } from './6-join/join.ts';
export { makeLedger } from './6-join/make-ledger.ts';
export { locateQuote, nameSentence } from './6-join/locate-quote.ts';

export interface ReadOptions {
  /** Regions that the editor marked where the machine errs. */
  readonly corrections?: ArticleEntry['corrections'];
}

export interface ArticleReading {
  readonly regions: readonly Region[];
  readonly sentences: readonly Sentence[];
  readonly timexes: readonly ResolvedTimex[];
  readonly candidates: readonly EventCandidate[];
}

/** Saturday and Sunday; and a weekday that no verb governs has been, as news in English is told. */
const englishConventions: Conventions = { ...defaultConventions, weekend: [6, 0], weekdayAlone: 'past' };

/** By which choices articles in a language are read. */
export function conventionsFor(language: Language): Conventions {
  return language === 'ar' ? defaultConventions : englishConventions;
}

/** Whether the machine reads articles in this language (BCP 47); one that it does not read can be checked by hand. */
export function isRead(language: string): boolean {
  return languageOf(language) !== undefined;
}

/**
 * Stages 1 to 5 on one article. Relative dates count from the first day of `published` (EDTF, which must parse).
 * Positions in the result are UTF-16 units of `source`.
 */
export function read(
  article: { readonly id: string; readonly language: string; readonly source: string },
  published: string,
  gazetteer: Gazetteer,
  { corrections = [] }: ReadOptions = {},
): ArticleReading {
  const text = normalize(article.source);
  const language = languageOf(article.language);
  const whole: readonly Region[] = [{ start: 0, end: article.source.length, kind: 'body' }];
  const regions = applyCorrections(language ? findRegions(text) : whole, article.source, corrections);
  const sentences = findSentences(article.source, regions);
  if (!language) return { regions, sentences, timexes: [], candidates: [] };
  const anchorDate = fromMs(bounds(unwrap(parseEdtf(published))).start);
  const timexes = findTimes(text, sentences, anchorDate, { language });
  const findMentions = createMentionFinder(gazetteer, language);
  const speech = language === 'en' ? englishSpeech : arabicSpeech;
  const candidates = propose({
    article: article.id,
    text,
    sentences,
    timexes,
    findMentions,
    speech,
    published,
  });
  return { regions, sentences, timexes, candidates };
}

/** What stands in for the day of a text without one; no value that was counted from it may be believed. */
const noDay = '2000-01-01';

export interface TimeOptions {
  /** Which reader reads it; Arabic where nothing is said. */
  readonly language?: Language;
  /** Choices between usages that differ from the language's own. */
  readonly conventions?: Partial<Conventions>;
}

/**
 * Every time expression of a text, in reading order, counted from `anchor`: an EDTF day, or a date-time of which the
 * day counts; it must parse. The whole text is read as a body. Positions are UTF-16 units of `text`.
 */
export function readTimes(
  text: string,
  anchor: string | undefined,
  options: TimeOptions = {},
): readonly ResolvedTimex[] {
  const sentences = findSentences(text, [{ start: 0, end: text.length, kind: 'body' }]);
  const day = (anchor ?? noDay).replace(/[T ].*$/s, '');
  const anchorDate = fromMs(bounds(unwrap(parseEdtf(day))).start);
  return findTimes(normalize(text), sentences, anchorDate, options);
}

function findTimes(
  text: MatchingText,
  sentences: readonly Sentence[],
  anchorDate: CalendarDay,
  { language = 'ar', conventions }: TimeOptions,
): readonly ResolvedTimex[] {
  const chosen = { ...conventionsFor(language), ...conventions };
  if (language === 'ar') return resolve(tag(text, sentences), sentences, anchorDate, chosen);
  const resolved = resolve(readEnglish(text.source, sentences), sentences, anchorDate, chosen);
  return resolved.toSorted((a, b) => a.reading.start - b.reading.start);
}
