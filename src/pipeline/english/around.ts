import { calendarOf, type Phrase } from './phrase.ts';
import { type Take, takeEdge, takeFraction, takePart } from './bounds-around.ts';
import { whichOf } from './which.ts';

const side = /\b(?<word>last|this|next) $/i;
const yearAfter = /^(?:,? of)? (?<word>last|this|next) year\b/i;
const about = /\b(?:about|around|nearly|almost|roughly|some|approximately|over|more than) $/i;

/** Takes in what stands beside a phrase and belongs to it: “last December”, “July last year”, “end of”, “since”. */
export function takeInAround(phrase: Phrase, sentence: string): Phrase {
  return [takeYear, takeSide, takeAbout, takeFraction, takePart, takeEdge].reduce(
    (taken, take) => take(taken, sentence.slice(0, taken.start), sentence.slice(taken.end)),
    phrase,
  );
}

const takeYear: Take = (phrase, _, after) => {
  const stated = calendarOf(phrase);
  const found = yearAfter.exec(after);
  const yearsAway = whichOf(found?.groups?.['word'])?.count;
  if (found === null || yearsAway === undefined) return phrase;
  if (stated?.month === undefined || stated.year !== undefined) return phrase;
  return { ...phrase, end: phrase.end + found[0].length, expression: { ...stated, yearsAway } };
};

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
