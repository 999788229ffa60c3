import type { Language } from '../model/bilingual.ts';

/** Embeddings, overrides and isolates (UAX 9): they turn letters around, and unbalanced they reach beyond their own text. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;
const wordJoiner = '\u2060';

/**
 * A text for display, in which nothing can turn what it says around. Each such control becomes a word joiner: letters,
 * their joins and their places in the text stay, so that offsets hold.
 */
export function steady(text: string): string {
  return text.replace(turning, wordJoiner);
}

/** Keeps a text of unknown direction from moving what stands around it, where markup cannot (U+2068 … U+2069). */
export function isolate(text: string): string {
  return `\u2068${steady(text)}\u2069`;
}

const latinRun = /[A-Za-z](?:[\w'’.&/ -]*[A-Za-z0-9])?/g;
const arabicRun = /\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M} ]*[\p{Script=Arabic}\p{M}])?/gu;
/** Whatever stands between its words, as in “X: y (z)”; one that begins with a number is read from that. */
const onlyLatin = /^[^\p{L}\p{N}]*[A-Za-z]\P{Script=Arabic}*$/u;
const onlyArabic = /^[^\p{L}\p{N}]*\p{Script=Arabic}[^A-Za-z]*$/u;

/**
 * Isolates the runs of the other script (U+2068…U+2069), so that they do not move what stands around them; a line that has
 * nothing else, as a whole.
 */
export function isolateOtherScript(line: string, language: Language): string {
  const [run, whole] = language === 'ar' ? [latinRun, onlyLatin] : [arabicRun, onlyArabic];
  return line.replace(whole.test(line) ? whole : run, (each) => `\u2068${each}\u2069`);
}
