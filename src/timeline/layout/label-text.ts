import type { Language } from '../../model/bilingual.ts';
import type { TextWeight } from '../view.ts';

/** Control characters and bidi controls: a title is text and may not rearrange the picture around it. */
const unseen = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

export function cleanTitle(title: string): string {
  return title.replace(unseen, ' ').replace(/\s+/gu, ' ').trim();
}

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
  const ends = endsOf(words, measure);
  const whole = widthBetween(0, words.length);
  if (whole <= maxWidth) return { lines: [text], width: whole };
  const lines: string[] = [];
  let width = 0;
  let at = 0;
  while (at < words.length) {
    const isLast = lines.length === maxLines - 1;
    const to = isLast || widthBetween(at, words.length) <= maxWidth ? words.length : endOfLine(at);
    const isWhole = widthBetween(at, to) <= maxWidth;
    const part = words.slice(at, to);
    const fitted = isWhole
      ? { line: part.join(' '), width: widthBetween(at, to) }
      : cutLine(part, maxWidth, measure);
    width = Math.max(width, fitted.width);
    lines.push(fitted.line);
    at = to;
  }
  return { lines, width };

  function widthBetween(from: number, to: number): number {
    return (ends[to] ?? 0) - (ends[from] ?? 0) - (to === words.length ? 0 : measure(' '));
  }

  function endOfLine(from: number): number {
    let to = from + 1;
    while (to < words.length && widthBetween(from, to + 1) <= maxWidth) to += 1;
    return to;
  }
}

/** Where each word begins, in px, and at last where all of them end. */
function endsOf(words: readonly string[], measure: (text: string) => number): readonly number[] {
  const space = measure(' ');
  const ends = [0];
  let at = 0;
  for (const [n, word] of words.entries()) {
    at += measure(word) + (n < words.length - 1 ? space : 0);
    ends.push(at);
  }
  return ends;
}

interface CutLine {
  readonly line: string;
  readonly width: number;
}

/** As many whole words as fit before an ellipsis; a first word too long by itself is cut by characters. */
function cutLine(words: readonly string[], maxWidth: number, measure: (text: string) => number): CutLine {
  const room = maxWidth - measure(ellipsis);
  let count = 0;
  let fitted = 0;
  let before = 0;
  for (let n = 0; n < words.length - 1 && before <= room; n++) {
    const word = words[n] ?? '';
    const width = before + measure(withoutMark(word));
    if (width <= room) [count, fitted] = [n + 1, width];
    before += measure(word) + measure(' ');
  }
  if (count > 0) {
    const head = withoutMark(words.slice(0, count).join(' '));
    return { line: head + ellipsis, width: fitted + maxWidth - room };
  }
  const letters = Array.from(new Intl.Segmenter('ar').segment(words[0] ?? ''), ({ segment }) => segment);
  while (letters.length > 1 && measure(letters.join('')) > room) letters.pop();
  const head = letters.join('');
  return { line: head + ellipsis, width: measure(head) + maxWidth - room };
}

const ellipsis = '…';

/** Without a comma or a stop at its end, which an ellipsis would follow. */
function withoutMark(text: string): string {
  return text.replace(/[,،;؛:.-]+$/u, '');
}

const latinRun = /[A-Za-z](?:[\w'’.&/ -]*[A-Za-z0-9])?/g;
const arabicRun = /\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M} ]*[\p{Script=Arabic}\p{M}])?/gu;

/** Isolates the runs of the other script (U+2068…U+2069), so that they do not move what stands around them. */
export function isolate(line: string, language: Language): string {
  return line.replace(language === 'ar' ? latinRun : arabicRun, (run) => `\u2068${run}\u2069`);
}

export const weightFace: readonly TextWeight[] = [400, 500, 650];
