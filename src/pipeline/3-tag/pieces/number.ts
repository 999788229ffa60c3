import { numerals } from '../lexicon/numerals.ts';
import { anyOf, lookup } from '../pattern.ts';

const word = `(?:ال)?${anyOf(numerals.keys())}`;

/** A numeral in words, up to seven of them: «ألفين وثلاثة عشر», «الحادي والعشرين», «خمسة وعشرين». */
export const numeralWords = `${word}(?: ?و ?${word}| ${word}){0,6}`;

const readOne = lookup(numerals);

/** What a run of digits or a numeral in words is worth; undefined where it is neither. */
export function readNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  let total = 0;
  let part = 0;
  for (const piece of text.split(/ و ?| /)) {
    const value = readPiece(piece);
    if (value === undefined) return undefined;
    if (value === 1000) {
      total += Math.max(part, 1) * 1000;
      part = 0;
    } else if (value === 100 && part > 0 && part < 10) part *= 100;
    else part += value;
  }
  return total + part;
}

function readPiece(piece: string): number | undefined {
  return (
    readOne(piece) ?? (piece.startsWith('و') ? readPiece(piece.slice(1)) : readOne(piece.replace(/^ال/, '')))
  );
}
