import type { Interval } from '../../base/interval.ts';

const wordCharacter = /[\p{L}\p{M}\p{N}_\u0640\u200c\u200d]/u;

/**
 * Widens a stretch to whole words, so that an element put around it never parts joined Arabic letters.
 * Positions are UTF-16 units.
 */
export function widenToWords(text: string, { start, end }: Interval): Interval {
  let from = start;
  let to = end;
  while (from > 0 && isInsideWord(text, from)) from -= 1;
  while (to < text.length && isInsideWord(text, to)) to += 1;
  return { start: from, end: to };
}

function isInsideWord(text: string, position: number): boolean {
  return isWordCharacter(text, position - 1) && isWordCharacter(text, position);
}

/** The halves of a surrogate pair count as word characters, so that a cut never falls between them. */
function isWordCharacter(text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  return (unit >= 0xd800 && unit <= 0xdfff) || wordCharacter.test(text.charAt(position));
}

/** The sentence around a position: it ends at `.`, `!`, `؟` or `?` before a space, or at the line's end. */
export function sentenceAround(text: string, position: number): string {
  const before = text.slice(0, position);
  const start = Math.max(
    before.lastIndexOf('\n') + 1,
    ...Array.from(before.matchAll(/[.!؟?](?=\s)/g), (stop) => stop.index + 1),
  );
  const stop = /[.!؟?](?=\s|$)|\n/.exec(text.slice(position));
  const end = stop === null ? text.length : position + stop.index + (stop[0] === '\n' ? 0 : 1);
  return text.slice(start, end).trim();
}
