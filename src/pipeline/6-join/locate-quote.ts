import type { Interval } from '../../base/interval.ts';
import type { Quote } from '../../model/check.ts';

/** How much of the text before and after a quote is stored with it, in UTF-16 units (as Hypothesis does). */
const contextLength = 32;

/** Every place where `exact` stands between `prefix` and `suffix`: one, if the quote is good. */
export function locateQuote(source: string, { exact, prefix = '', suffix = '' }: Quote): readonly Interval[] {
  const found: Interval[] = [];
  if (exact === '') return found;
  const needle = prefix + exact + suffix;
  for (let at = source.indexOf(needle); at >= 0; at = source.indexOf(needle, at + 1)) {
    const start = at + prefix.length;
    found.push({ start, end: start + exact.length });
  }
  return found;
}

/** The text around a span, cut so that no surrogate pair comes apart. */
export function contextOf(
  source: string,
  { start, end }: Interval,
): { readonly prefix: string; readonly suffix: string } {
  let from = Math.max(0, start - contextLength);
  let to = Math.min(source.length, end + contextLength);
  if (isLowSurrogate(source.charCodeAt(from))) from += 1;
  if (isLowSurrogate(source.charCodeAt(to))) to -= 1;
  return { prefix: source.slice(from, start), suffix: source.slice(end, to) };
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/**
 * The place that looks most like a quote that is not there: the longest run of its words that the source has,
 * shown in whole words, no further than its line; empty when not even three words in a row occur.
 */
export function nearestMatch(source: string, exact: string): string {
  const words = exact.slice(0, 2000).split(/\s+/).filter(Boolean);
  for (let size = words.length - 1; size >= Math.min(3, words.length - 1) && size > 0; size--) {
    for (let first = 0; first + size <= words.length; first++) {
      const at = source.indexOf(words.slice(first, first + size).join(' '));
      if (at >= 0) return wholeWords(source, at, at + exact.length);
    }
  }
  return '';
}

/** A stretch of a line, widened to whole words. */
function wholeWords(source: string, from: number, to: number): string {
  const lineStart = source.lastIndexOf('\n', from) + 1;
  const newline = source.indexOf('\n', from);
  const lineEnd = newline < 0 ? source.length : newline;
  const start = source.slice(lineStart, from).search(/\S*$/) + lineStart;
  const rest = source.slice(Math.min(to, lineEnd), lineEnd);
  const end = Math.min(to, lineEnd) + (/^\S*/.exec(rest)?.[0].length ?? 0);
  return source.slice(start, end).replace(/\s+/g, ' ').trim();
}
