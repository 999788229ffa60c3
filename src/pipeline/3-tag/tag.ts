import type { Sentence } from '../../model/candidate.ts';
import type { MatchingText } from '../../model/matching-text.ts';
import type { TimeExpression, Timex } from '../../model/timex.ts';
import type { Match } from './rule.ts';
import { refiners, ruleSet } from './rule-set.ts';
import { isCompared } from './refiners/since.ts';
import { createScanner } from './scan.ts';
import { tenseAt } from './tense/tense.ts';
import type { Tense } from './tense/verdict.ts';
import { toGlued, unglue } from './unglue.ts';

const scan = createScanner(ruleSet);

/** Every time expression of the sentences, in reading order; what no sentence holds (boilerplate) has none. */
export function tag(text: MatchingText, sentences: readonly Sentence[]): readonly Timex[] {
  return sentences.flatMap((sentence) => {
    const { start, end } = text.fromSource(sentence.start, sentence.end);
    const { text: folded, put } = unglue(text.text.slice(start, end));
    const found = scan(folded);
    if (found.length === 0) return [];
    const matches = refiners.reduce((kept, refine) => refine(kept, folded), found);
    return matches.map((match, i): Timex => {
      const span = text.toSource(start + toGlued(put, match.start), start + toGlued(put, match.end));
      const words = text.source.slice(span.start, span.end);
      return { span, words, ...readBeside(match, matches[i - 1], folded) };
    });
  });
}

/** What a match says, with what the words around it say of it. */
function readBeside(
  { rule, timexType, start, end, expression }: Match,
  previous: Match | undefined,
  folded: string,
): Omit<Timex, 'span' | 'words'> {
  return {
    timexType,
    rule,
    expression,
    ...sideOf(expression, folded, start, end),
    ...(expression.type === 'relative-day' && isQuoted(folded, start) ? { quoted: true as const } : {}),
    ...(previous && areEquated(previous.end, start, folded) ? { repeats: true as const } : {}),
  };
}

const equals = /^ ?[،,(]? ?(?:ال)?موافقه?[ :]*\(?(?:يوم )?$/;
const longestEquals = 24;

/** Whether the words between two dates say that they are one: «5 رمضان الموافق 27 مارس». */
function areEquated(from: number, to: number, folded: string): boolean {
  return to - from < longestEquals && equals.test(folded.slice(from, to));
}

/** On which side of the anchor it lies, or, where it counts forward, whether from a deed of the past. */
function sideOf(
  expression: TimeExpression,
  folded: string,
  start: number,
  end: number,
): Pick<Timex, 'tense' | 'loosely' | 'told'> {
  const counted = counts(expression) && !fromNow.test(folded.slice(start, end));
  if (!counted && !needsTense(expression)) return {};
  const tense = tenseOf(expression, folded, start, end);
  if (tense === undefined) return {};
  if (counted) return tense.told ? { told: true } : {};
  return { tense: tense.side, ...(tense.loosely ? { loosely: true } : {}) };
}

/** What has begun, has begun before, and what is compared with a stretch ends it; of all else the words around it tell. */
function tenseOf({ type }: TimeExpression, folded: string, start: number, end: number): Tense | undefined {
  const isBehind = type === 'since' || (type === 'span' && isCompared(folded, start));
  return isBehind ? { side: 'past' } : tenseAt(folded, start, end);
}

const fromNow = /من الان$/;

/** Whether it counts forward from some day, which need not be the anchor. */
function counts(expression: TimeExpression): boolean {
  return expression.type === 'distance' && expression.amounts.every(({ count }) => count > 0);
}

/** How far back a quotation may have been opened, in characters. */
const longestQuote = 400;

/** Whether a quotation is open at `at`: a mark that opens, or one for both, and none that closes it. */
function isQuoted(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - longestQuote), at);
  if (before.lastIndexOf('«') > before.lastIndexOf('»') || before.lastIndexOf('“') > before.lastIndexOf('”'))
    return true;
  return before.split('"').length % 2 === 0;
}

/** Whether the words leave open on which side of the anchor it lies. */
function needsTense(expression: TimeExpression): boolean {
  switch (expression.type) {
    case 'calendar':
    case 'season':
    case 'holiday':
      return (
        expression.year === undefined &&
        expression.yearsAway === undefined &&
        expression.yearsFromTold === undefined &&
        expression.direction === undefined
      );
    case 'span':
      return expression.fromAnchor === true;
    case 'told':
      return expression.unit === 'day';
    case 'range':
      return needsTense(expression.from) || needsTense(expression.to);
    case 'since':
      return needsTense(expression.from);
    case 'until':
      return needsTense(expression.to);
    case 'part':
    case 'nth':
    case 'fraction':
    case 'day-in':
      return needsTense(expression.of);
    case 'list':
      return expression.members.some(needsTense);
    default:
      return false;
  }
}
