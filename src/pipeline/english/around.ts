import type { TimeExpression, YearHint } from '../../model/timex.ts';
import { calendarOf, type Phrase } from './phrase.ts';
import { type Take, takeEdge, takeFraction, takePart } from './bounds-around.ts';
import type { Groups } from './shape.ts';
import { whichOf } from './which.ts';
import { wordTable } from './word-table.ts';

const toldYears = wordTable({ following: 1, next: 1, previous: -1, preceding: -1 });

const side = /\b(?<word>last|this|next) $/i;
const yearAfter =
  /^(?:,? (?:of|in))?,? (?:(?<word>last|this|next)|the same|that(?: same)?|the (?<beside>following|next|previous|preceding)) year\b/i;
const about = /\b(?:about|around|nearly|almost|roughly|some|approximately|over|more than) $/i;

/** Takes in what stands beside a phrase and belongs to it: “last December”, “July last year”, “end of”, “since”. */
export function takeInAround(phrase: Phrase, sentence: string): Phrase {
  return [takeYear, takeSide, takeAbout, takeFraction, takePart, takeEdge].reduce(
    (taken, take) => take(taken, sentence.slice(0, taken.start), sentence.slice(taken.end)),
    phrase,
  );
}

const takeYear: Take = (phrase, _, after) => {
  const found = yearAfter.exec(after);
  const expression = found && inYear(phrase.expression, yearOf(found.groups ?? {}));
  return expression ? { ...phrase, end: phrase.end + found[0].length, expression } : phrase;
};

/** Counted from the anchor's, or from the one that the text told: “of the same year”. */
function yearOf({ word, beside }: Groups): YearHint {
  const yearsAway = whichOf(word)?.count;
  if (yearsAway !== undefined) return { yearsAway };
  return { yearsFromTold: toldYears(beside) ?? 0 };
}

/** The same dates in a year; undefined where they are no dates, or have theirs. */
function inYear(expression: TimeExpression, hint: YearHint): TimeExpression | undefined {
  if (expression.type === 'range') {
    const from = inYear(expression.from, hint);
    /** By then the first end has told its year. */
    const to = inYear(expression.to, 'yearsFromTold' in hint ? { yearsFromTold: 0 } : hint);
    return from && to && { ...expression, from, to };
  }
  if (expression.type !== 'calendar' || expression.month === undefined || expression.year !== undefined)
    return undefined;
  return { ...expression, ...hint };
}

const takeSide: Take = (phrase, before) => {
  const stated = calendarOf(phrase);
  const found = side.exec(before);
  const direction = whichOf(found?.groups?.['word'])?.direction;
  if (found === null || direction === undefined) return phrase;
  if (stated?.month === undefined || stated.day !== undefined || stated.year !== undefined) return phrase;
  return { ...phrase, start: found.index, expression: { ...stated, direction } };
};

const takeAbout: Take = (phrase, before) => {
  const { expression } = phrase;
  const found = about.exec(before);
  if (expression.type !== 'distance' || found === null) return phrase;
  return { ...phrase, start: found.index, expression: { ...expression, approximate: true } };
};
