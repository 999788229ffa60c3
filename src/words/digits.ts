import type { DateStyle } from './date-style.ts';

const zero = 0x06_60;
/** A text that was put in, up to its end; or a digit, or a mark between two of them that sets off thousands or decimals. */
const isolatedOrDigit = /\u2068[^\u2069]*\u2069|\d|(?<=\d),(?=\d{3})|(?<=\d)\.(?=\d)/g;
const marks: Readonly<Record<string, string>> = { ',': '٬', '.': '٫' };

/** What we say ourselves in the digits of the style; a text of others, isolated by U+2068 … U+2069, keeps its own. */
export function inDigits(text: string, { language, digits }: DateStyle): string {
  if (language !== 'ar' || digits !== 'arabic') return text;
  return text.replace(isolatedOrDigit, (found) => {
    if (found.length > 1) return found;
    return marks[found] ?? String.fromCodePoint(zero + Number(found));
  });
}
