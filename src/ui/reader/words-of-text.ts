import type { Interval } from '../../base/interval.ts';
import type { Region } from '../../model/article.ts';
import { findSentences } from '../../model/sentences.ts';

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

/** The sentence that a position lies in, as the pipeline parts them; undefined where there is none. */
export function sentenceAround(
  text: string,
  regions: readonly Region[],
  position: number,
): string | undefined {
  const region = regions.find(({ start, end }) => start <= position && position < end);
  if (region === undefined) return undefined;
  const newline = text.indexOf('\n', position);
  const line = {
    start: Math.max(region.start, position === 0 ? 0 : text.lastIndexOf('\n', position - 1) + 1),
    end: newline < 0 ? region.end : Math.min(region.end, newline),
  };
  const sentence = findSentences(text, [{ ...region, ...line }]).find(({ end }) => position < end);
  return sentence && text.slice(sentence.start, sentence.end);
}
