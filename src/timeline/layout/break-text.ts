import { bisect } from '../../base/bisect.ts';
import { graphemesOf } from '../../base/graphemes.ts';

export interface BrokenText {
  readonly lines: readonly string[];
  /** Of the longest line, in px. */
  readonly width: number;
}

/**
 * Fills at most `maxLines` lines of `maxWidth` px by whole words; what is left out is an ellipsis. `measure` takes a text
 * to be as wide as its words and the spaces between them.
 */
export function breakText(
  text: string,
  maxWidth: number,
  maxLines: number,
  measure: (text: string) => number,
): BrokenText {
  const words = text.split(' ');
  const room: LineRoom = { maxWidth, space: measure(' '), measure };
  const lines: string[] = [];
  let width = 0;
  let at = 0;
  while (at < words.length) {
    const { count, width: filled } = fillLine(words, at, room);
    const isRest = at + count === words.length;
    const isLast = lines.length === maxLines - 1;
    const line =
      count > 0 && (isRest || !isLast)
        ? { text: words.slice(at, at + count).join(' '), width: filled }
        : cutLine(words.slice(at, isLast ? words.length : at + 1), room);
    lines.push(line.text);
    width = Math.max(width, line.width);
    at = isLast ? words.length : at + Math.max(count, 1);
  }
  return { lines, width };
}

/** How wide a line may be, in px, and how wide texts are; `space` is the width of one. */
interface LineRoom {
  readonly maxWidth: number;
  readonly space: number;
  readonly measure: (text: string) => number;
}

/** How many words from `at` on fit on a line. */
function fillLine(
  words: readonly string[],
  at: number,
  { maxWidth, space, measure }: LineRoom,
): { readonly count: number; readonly width: number } {
  let width = 0;
  for (let n = at; n < words.length; n++) {
    const next = width + (n === at ? 0 : space) + measure(words[n] ?? '');
    if (next > maxWidth) return { count: n - at, width };
    width = next;
  }
  return { count: words.length - at, width };
}

interface Line {
  readonly text: string;
  readonly width: number;
}

/** As many whole words as fit before an ellipsis; a first word too long by itself is cut by characters. */
function cutLine(words: readonly string[], { maxWidth, space, measure }: LineRoom): Line {
  const dots = measure(ellipsis);
  let end = 0;
  let width = 0;
  for (let n = 0, before = 0; n < words.length - 1 && before + dots <= maxWidth; n++) {
    const word = words[n] ?? '';
    const bare = withoutMark(word);
    const reached = before + measure(bare) + dots;
    if (reached <= maxWidth) [end, width] = [n + 1, reached];
    before += (bare === word ? reached - before - dots : measure(word)) + space;
  }
  if (end > 0) return { text: withoutMark(words.slice(0, end).join(' ')) + ellipsis, width };
  const letters = graphemesOf((words[0] ?? '').slice(0, mostCut));
  const headOf = (count: number): string => letters.slice(0, count).join('');
  const fits = (count: number): boolean => measure(headOf(count)) + dots <= maxWidth;
  const head = headOf(bisect(1, letters.length, (count) => fits(count + 1)));
  return { text: head + ellipsis, width: measure(head) + dots };
}

/** UTF-16 units of a word that is too long by itself: more than any line holds. */
const mostCut = 4000;

const ellipsis = '…';
const marks = ',،;؛:.-';

/** Without a comma or a stop at its end, which an ellipsis would follow. */
function withoutMark(text: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text[end - 1] ?? '')) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}
