import type { Sentence } from '../../model/candidate.ts';
import type { MatchingText } from '../../model/matching-text.ts';
import type { Timex } from '../../model/timex.ts';
import { removeOverlaps } from './refiners/remove-overlaps.ts';
import type { Match, Rule } from './rule.ts';
import { ruleSet } from './rule-set.ts';
import { tenseBefore } from './tense.ts';

/** Every time expression of the sentences, in reading order; what no sentence holds (boilerplate) has none. */
export function tag(text: MatchingText, sentences: readonly Sentence[]): readonly Timex[] {
  return sentences.flatMap((sentence) => {
    const { start, end } = text.fromSource(sentence.start, sentence.end);
    const folded = text.text.slice(start, end);
    const matches = removeOverlaps(ruleSet.flatMap((rule) => find(rule, folded)));
    return matches.map((match) => toTimex(match, folded, start, text));
  });
}

function find(rule: Rule, text: string): readonly Match[] {
  const matches: Match[] = [];
  for (const found of text.matchAll(rule.pattern)) {
    const span = found.indices?.groups?.['phrase'];
    const expression = rule.read(found.groups ?? {});
    if (span && expression) matches.push({ rule, start: span[0], end: span[1], expression });
  }
  return matches;
}

function toTimex(
  { rule, start, end, expression }: Match,
  folded: string,
  offset: number,
  text: MatchingText,
): Timex {
  const span = text.toSource(offset + start, offset + end);
  const tense = tenseBefore(folded, start);
  return {
    span,
    words: text.source.slice(span.start, span.end),
    timexType: rule.timexType,
    rule: rule.id,
    expression,
    ...(tense === undefined ? {} : { tense }),
  };
}
