import { bisect } from '../../base/bisect.ts';
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

/** Fills at most `maxLines` lines of `maxWidth` px by whole words; what is left out is an ellipsis. */
export function breakText(
  text: string,
  maxWidth: number,
  maxLines: number,
  measure: (text: string) => number,
): BrokenText {
  const whole = measure(text);
  if (whole <= maxWidth) return { lines: [text], width: whole };
  const words = text.split(' ');
  const lines: string[] = [];
  let at = 0;
  while (at < words.length) {
    const rest = words.slice(at).join(' ');
    if (lines.length === maxLines - 1 || measure(rest) <= maxWidth) {
      lines.push(rest);
      break;
    }
    const count = Math.max(fitting(words.slice(at), maxWidth, measure), 1);
    lines.push(words.slice(at, at + count).join(' '));
    at += count;
  }
  const fitted = lines.map((each) => (measure(each) <= maxWidth ? each : cutLine(each, maxWidth, measure)));
  return { lines: fitted, width: Math.max(...fitted.map(measure)) };
}

/** How many of the first words fit on a line, with `end` after them. */
function fitting(
  words: readonly string[],
  maxWidth: number,
  measure: (text: string) => number,
  end = '',
): number {
  const tooMany = bisect(1, words.length + 1, (count) => measure(headOf(words, count, end)) <= maxWidth);
  return tooMany - 1;
}

function headOf(words: readonly string[], count: number, end: string): string {
  const head = words.slice(0, count).join(' ');
  return end === '' ? head : head.replace(/[,،;؛:.-]+$/u, '') + end;
}

/** As many whole words as fit before an ellipsis; a first word too long by itself is cut by characters. */
function cutLine(text: string, maxWidth: number, measure: (text: string) => number): string {
  const words = text.split(' ');
  const count = fitting(words.slice(0, -1), maxWidth, measure, '…');
  if (count > 0) return headOf(words, count, '…');
  const letters = Array.from(new Intl.Segmenter('ar').segment(words[0] ?? ''), ({ segment }) => segment);
  while (letters.length > 1 && measure(`${letters.join('')}…`) > maxWidth) letters.pop();
  return `${letters.join('')}…`;
}

const latinRun = /[A-Za-z](?:[\w'’.&/ -]*[A-Za-z0-9])?/g;
const arabicRun = /\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M} ]*[\p{Script=Arabic}\p{M}])?/gu;

/** Isolates the runs of the other script (U+2068…U+2069), so that they do not move what stands around them. */
export function isolate(line: string, language: Language): string {
  return line.replace(language === 'ar' ? latinRun : arabicRun, (run) => `\u2068${run}\u2069`);
}

export const weightFace: readonly TextWeight[] = [400, 500, 650];
