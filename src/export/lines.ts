import { graphemesOf } from '../base/graphemes.ts';
const hold = '\u00A0';

/** Keeps on one line what is read at once: a number and its word, a month and its year, a dot and the part that it ends. */
export function holdTogether(text: string): string {
  return text.replaceAll(/(?<=\p{Nd}) (?=\p{L})|(?<=\p{L}) (?=\p{Nd}{4}(?!\p{Nd}))| (?=·)/gu, hold);
}

export function letGo(line: string): string {
  return line.replaceAll(hold, ' ');
}

/**
 * Fills lines of `maxWidth` px by whole words, and loses nothing: a word that is wider by itself goes on in the next
 * line. `text` has single spaces only.
 */
export function fillLines(
  text: string,
  maxWidth: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= maxWidth) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = splitWord(word, maxWidth, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

/** The same number of lines as `fillLines`, as even as whole words allow, so that no word stands alone in the last one. */
export function balanceLines(
  text: string,
  maxWidth: number,
  measure: (text: string) => number,
): readonly string[] {
  const filled = fillLines(text, maxWidth, measure);
  let tooNarrow = Math.max(...text.split(' ').map(measure)) - 1;
  let wideEnough = maxWidth;
  while (wideEnough - tooNarrow > 1) {
    const middle = (tooNarrow + wideEnough) / 2;
    if (fillLines(text, middle, measure).length > filled.length) tooNarrow = middle;
    else wideEnough = middle;
  }
  return fillLines(text, wideEnough, measure);
}

/** Pieces that fit, at least one letter each; a long address breaks after a slash where it can. */
function splitWord(word: string, maxWidth: number, measure: (text: string) => number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of graphemesOf(word)) {
    if (piece !== '' && measure(piece + letter) > maxWidth) {
      const slash = piece.lastIndexOf('/') + 1;
      const cut = slash > piece.length / 2 ? slash : piece.length;
      pieces.push(piece.slice(0, cut));
      piece = piece.slice(cut);
    }
    piece += letter;
  }
  return [...pieces, piece];
}
