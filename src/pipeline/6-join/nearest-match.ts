import type { Interval } from '../../base/interval.ts';

/** A quote longer than this is compared by its beginning, in UTF-16 units. */
const comparedLength = 2000;
/** Fewer words in a row than this are chance. */
const fewestWords = 3;
const sentenceEnd = /[.!?؟…]["'»”’)\]]*(?=\s|$)/;

/**
 * The place that looks most like a quote that is not there: around the longest run of its words that the source has, as
 * many words as the quote, no further than the line and, unless the quote goes further too, the sentence. Empty when
 * nothing is like it.
 */
export function nearestMatch(source: string, exact: string): string {
  const words = wordsOf(exact.slice(0, comparedLength));
  const run = longestRun(source, words);
  if (run === undefined) return '';
  const { from, to, at } = run;
  const end = at + words.slice(from, to).join(' ').length;
  const line = lineAround(source, at, end);
  const start = line.start + (/\S*$/.exec(source.slice(line.start, at))?.index ?? 0);
  const stop = end + (/^\S*/.exec(source.slice(end, line.end))?.[0].length ?? 0);
  const found = source.slice(start, stop);
  const leads = sentenceEnd.test(words.slice(0, from).join(' '));
  const goesOn = sentenceEnd.test(words.slice(Math.max(0, to - 1), -1).join(' '));
  const before = lastWords(source.slice(line.start, start), from, leads);
  const after = firstWords(found, source.slice(stop, line.end), words.length - to, goesOn);
  return [...before, ...wordsOf(found), ...after].join(' ');
}

/** Where words `[from, to)` stand in the source one after another: as many as can be. */
function longestRun(
  source: string,
  words: readonly string[],
): { readonly from: number; readonly to: number; readonly at: number } | undefined {
  const fewest = Math.max(1, Math.min(fewestWords, words.length - 1));
  let best: { readonly from: number; readonly to: number; readonly at: number } | undefined;
  for (let from = 0; from < words.length; from++) {
    let to = from + (best === undefined ? fewest : best.to - best.from + 1);
    for (; to <= words.length; to++) {
      const at = source.indexOf(words.slice(from, to).join(' '));
      if (at < 0) break;
      best = { from, to, at };
    }
  }
  return best;
}

function lineAround(source: string, at: number, end: number): Interval {
  const newline = source.indexOf('\n', end);
  return { start: source.lastIndexOf('\n', at) + 1, end: newline < 0 ? source.length : newline };
}

/** The last `count` words of a text, from its last sentence only unless `further`. */
function lastWords(text: string, count: number, further: boolean): readonly string[] {
  const near = text.slice(-comparedLength);
  const words = wordsOf(further ? near : (near.split(sentenceEnd).at(-1) ?? ''));
  return words.slice(Math.max(0, words.length - count));
}

/** The `count` words that go on after `found`, to the end of its sentence only unless `further`. */
function firstWords(found: string, text: string, count: number, further: boolean): readonly string[] {
  const near = text.slice(0, comparedLength);
  if (further) return wordsOf(near).slice(0, count);
  if (/[.!?؟…]["'»”’)\]]*$/.test(found)) return [];
  const end = sentenceEnd.exec(near);
  return wordsOf(end === null ? near : near.slice(0, end.index + end[0].length)).slice(0, count);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}
