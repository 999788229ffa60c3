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

/** A text for files, in which letters are compared and searched: without the controls, and with nothing in their place. */
export function unturned(text: string): string {
  return text.replace(turning, '');
}

/** A text to the letter, and after it what closes the controls that it leaves open, so that they turn nothing beyond it. */
export function closed(text: string): string {
  let open: readonly string[] = [];
  for (const [control] of text.matchAll(/[\u202A-\u202E\u2066-\u2069\n\r\u2029]/g))
    open = openAfter(open, control);
  return text + open.toReversed().join('');
}

const popEmbedding = '\u202C';
const popIsolate = '\u2069';

/** What closes those that are open once this control has been read; a paragraph closes all (UAX 9, X5a to X8). */
function openAfter(open: readonly string[], control: string): readonly string[] {
  if (/[\n\r\u2029]/.test(control)) return [];
  if (control === popEmbedding) return open.at(-1) === popEmbedding ? open.slice(0, -1) : open;
  if (control === popIsolate)
    return open.includes(popIsolate) ? open.slice(0, open.lastIndexOf(popIsolate)) : open;
  return [...open, control >= '\u2066' ? popIsolate : popEmbedding];
}

/** Keeps a text of unknown direction from moving what stands around it, where markup cannot (U+2068 … U+2069). */
export function isolate(text: string): string {
  return `\u2068${steady(text)}\u2069`;
}

const arabic = String.raw`\p{Script=Arabic}`;
const foreign = String.raw`(?!${arabic})\p{L}`;
/** What stands within words of one script, an address or a formula; what parts a list (· ، –) does not. */
const within = String.raw`\p{M}\p{N} .:;!?=@#%&*+~$/\\'’"()\[\]<>_\-`;
/** After a number and a space, these are read with it. */
const unit = String.raw`(?:[kcmµn]?m|[kmµ]?g|[kMG]?t|[kMGT]Wh?|[kMG]?Hz|[kKMGT]B|m?[Ll]|ms|min|mph|kn|ft|mi|lb|oz|ha|bn|mn|am|pm|USD|EUR|GBP)[²³]?(?:\/[hs])?(?![\p{L}\p{N}])`;
/** A number that a name begins with (5G, 9M729, $5bn, 3.7°C), or that is of a unit. */
const leadingNumber = String.raw`(?<!\p{N}[.,:/\-]?)\p{N}+(?:[.,:/\-]\p{N}+)*(?:[%°]?[./\-]?(?=${foreign})|[ \u00A0\u202F](?=${unit}))`;
const foreignStart = String.raw`[@#$€£¥]?(?:${leadingNumber})?${foreign}`;
/** They belong to the word or the number before them: C++, C#, 50%. */
const closely = '%‰°+#';
const foreignRun = new RegExp(
  `${foreignStart}(?:(?:${foreign}|[,${within}])*(?:${foreign}|[\\p{M}\\p{N}]))?[${closely}]*`,
  'gu',
);
const arabicRun = new RegExp(`${arabic}(?:[${arabic}${within}«»؛؟]*[${arabic}\\p{M}\\p{N}؟])?`, 'gu');
/** Whatever stands between its words, as in “X: y (z)”; one that begins with a number of its own is read from that. */
const onlyForeign = new RegExp(`^[^\\p{L}\\p{N}]*${foreignStart}[^${arabic}]*$`, 'u');
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
  for (;;) {
    run.lastIndex = at;
    const found = run.exec(line);
    if (found === null) return isolated + line.slice(at);
    const end = endOfRun(line, found.index, run.lastIndex);
    isolated += `${line.slice(at, found.index)}\u2068${line.slice(found.index, end)}\u2069`;
    at = end;
  }
}

const closers: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '«»'].map(([opener = '', closer = '']) => [opener, closer]),
);
const closing: ReadonlySet<string> = new Set(closers.values());
const lasting = new RegExp(`[\\p{L}\\p{M}\\p{N}؟${closely}]`, 'u');

/** A run ends with what closes a bracket or a quotation of its own, and before what closes one that was opened before it. */
function endOfRun(line: string, start: number, found: number): number {
  const isQuoted = line.slice(0, start).split('"').length % 2 === 0;
  const awaited: string[] = [];
  let last = start;
  let at = start;
  for (const sign of line.slice(start)) {
    const closes = awaited.at(-1) === sign;
    if (closes) awaited.pop();
    else if (at >= found || closing.has(sign) || (sign === '"' && isQuoted)) break;
    else if (closers.has(sign) || sign === '"') awaited.push(closers.get(sign) ?? sign);
    at += sign.length;
    if (closes || lasting.test(sign)) last = at;
  }
  return last;
}
