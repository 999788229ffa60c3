import { remember } from '../base/remember.ts';
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

const arabic = String.raw`\p{Script=Arabic}`;
const foreign = String.raw`(?!${arabic})\p{L}`;
/** What stands within words of one script, an address or a formula; what parts a list (· ، –) does not. */
const within = String.raw`\p{M}\p{N} .,:;!?=@#%&*+~$/\\'’"()\[\]<>_\-`;
const foreignRun = new RegExp(
  `${foreign}(?:(?:${foreign}|[${within}])*(?:${foreign}|[\\p{M}\\p{N}]))?`,
  'gu',
);
const arabicRun = new RegExp(`${arabic}(?:[${arabic}${within}«»؛؟]*[${arabic}\\p{M}\\p{N}؟])?`, 'gu');
/** Whatever stands between its words, as in “X: y (z)”; one that begins with a number is read from that. */
const onlyForeign = new RegExp(`^[^\\p{L}\\p{N}]*${foreign}[^${arabic}]*$`, 'u');
const onlyArabic = new RegExp(`^[^\\p{L}\\p{N}]*${arabic}(?:${arabic}|\\P{L})*$`, 'u');

/**
 * Isolates the runs of the other script (U+2068…U+2069), so that they do not move what stands around them, and nothing moves
 * within them; a line that has nothing else, as a whole.
 */
export function isolateOtherScript(line: string, language: Language): string {
  return isolatedIn[language](line);
}

/** Titles come again in every frame. */
const mostKnown = 4096;
const isolatedIn = {
  ar: remember(mostKnown, (line) => isolateRuns(line, foreignRun, onlyForeign)),
  en: remember(mostKnown, (line) => isolateRuns(line, arabicRun, onlyArabic)),
} as const satisfies Record<Language, (line: string) => string>;

function isolateRuns(line: string, run: RegExp, whole: RegExp): string {
  if (whole.test(line)) return `\u2068${line}\u2069`;
  let isolated = '';
  let at = 0;
  for (const { 0: found, index } of line.matchAll(run)) {
    const end = index + found.length + closersAfter(found, line.slice(index + found.length));
    isolated += `${line.slice(at, index)}\u2068${line.slice(index, end)}\u2069`;
    at = end;
  }
  return isolated + line.slice(at);
}

const openers: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '<>', '""', '«»'].map(([opener = '', closer = '']) => [closer, opener]),
);

/** How many of the signs after a run close what was opened in it. */
function closersAfter(run: string, rest: string): number {
  const count = (sign: string, text: string): number => text.split(sign).length - 1;
  let taken = run;
  for (const sign of rest) {
    const opener = openers.get(sign);
    if (opener === undefined) break;
    const isOpen = opener === sign ? count(sign, taken) % 2 === 1 : count(opener, taken) > count(sign, taken);
    if (!isOpen) break;
    taken += sign;
  }
  return taken.length - run.length;
}
