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

/** The quote that names a sentence, with the context that makes it unique. */
export function nameSentence(source: string, { start, end }: Interval): Quote {
  const exact = source.slice(start, end);
  return locateQuote(source, { exact }).length === 1
    ? { exact }
    : { exact, ...contextOf(source, { start, end }) };
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
