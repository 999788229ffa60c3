import { length, overlaps } from '../../base/interval.ts';
import type { Sentence } from '../../model/candidate.ts';
import type { Timex } from '../../model/timex.ts';
import { takeInAround } from './around.ts';
import { cut } from './cut.ts';
import { findByChrono } from './chrono.ts';
import { findShapes } from './find-shapes.ts';
import { fromChrono } from './from-chrono.ts';
import { join } from './join.ts';
import type { Phrase } from './phrase.ts';
import { tenseAt } from './tense.ts';
import { isUnlikely } from './unlikely.ts';

/**
 * Every time expression of the sentences of an English article, by chrono-node: it finds the words and the parts that they
 * state, and stage 4 gives them their date, as it does for Arabic. In reading order, but “tomorrow” in a quotation comes
 * after the other dates of its sentence, since it counts from the day it was said: “…,” he said on Monday. Spans are UTF-16
 * units of `source`.
 */
export function readEnglish(source: string, sentences: readonly Sentence[]): readonly Timex[] {
  return sentences
    .flatMap((whole) => cut(source, whole))
    .flatMap(({ start, end }) => {
      const sentence = source.slice(start, end).replace(/\s/g, ' ');
      return findPhrases(sentence)
        .map((phrase) => ({ phrase, tense: tenseOf(phrase, sentence) }))
        .filter(({ phrase, tense }) => tense === 'future' || !isAhead(phrase))
        .map(({ phrase, tense }) => toTimex(phrase, tense, source, start))
        .toSorted((a, b) => Number(a.quoted ?? false) - Number(b.quoted ?? false));
    });
}

function tenseOf({ rule, start, end }: Phrase, sentence: string): Timex['tense'] {
  if (rule === 'english-since') return 'past';
  return rule === 'english-until' ? 'future' : tenseAt(sentence, start, end);
}

function findPhrases(sentence: string): readonly Phrase[] {
  const byChrono = findByChrono(sentence)
    .map((result) => fromChrono(result))
    .filter((phrase) => phrase !== undefined);
  const likely = [...findShapes(sentence), ...byChrono].filter((phrase) => !isUnlikely(phrase, sentence));
  return join(withoutOverlaps(likely.map((phrase) => takeInAround(phrase, sentence))), sentence);
}

/** Of phrases that overlap the longest stays, and of equally long ones the first. */
function withoutOverlaps(phrases: readonly Phrase[]): readonly Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases.toSorted((a, b) => length(b) - length(a)))
    if (!kept.some((other) => overlaps(phrase, other))) kept.push(phrase);
  return kept.toSorted((a, b) => a.start - b.start);
}

/** “Built in three months” is a duration; only what lies ahead can be counted so. */
function isAhead({ expression }: Phrase): boolean {
  return expression.type === 'distance' && expression.amounts.some(({ count }) => count > 0);
}

function toTimex(phrase: Phrase, tense: Timex['tense'], source: string, offset: number): Timex {
  const span = { start: offset + phrase.start, end: offset + phrase.end };
  const quoted = phrase.expression.type === 'relative-day' && isQuoted(source.slice(offset, span.start));
  return {
    span,
    words: source.slice(span.start, span.end),
    timexType: phrase.rule === 'english-span' ? 'duration' : 'date',
    rule: phrase.rule,
    expression: phrase.expression,
    ...(tense === undefined ? {} : { tense }),
    ...(quoted ? { quoted: true as const } : {}),
  };
}

function isQuoted(before: string): boolean {
  const [opened, closed] = ['“', '”'].map((mark) => before.split(mark).length);
  return (opened ?? 0) > (closed ?? 0) || before.split('"').length % 2 === 0;
}
