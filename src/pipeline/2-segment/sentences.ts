import type { Interval } from '../../base/interval.ts';
import type { Region } from '../../model/article.ts';
import type { Sentence } from '../../model/candidate.ts';

const openers = '«“"‘(';
const closers = '»”"’)';

/** The sentences of an article, in order, trimmed; a caption is one, what is boilerplate has none. Positions are UTF-16 units of the source. */
export function findSentences(source: string, regions: readonly Region[]): readonly Sentence[] {
  return regions
    .filter(({ kind }) => kind !== 'boilerplate')
    .flatMap((region) =>
      lines(source, region)
        .flatMap((line) => (region.kind === 'caption' ? [line] : split(source, line)))
        .map((span) => trim(source, span))
        .filter(({ start, end }) => start < end)
        .map((span) => ({ ...span, region: region.kind })),
    );
}

function lines(source: string, { start, end }: Interval): readonly Interval[] {
  const found: Interval[] = [];
  for (let at = start; at < end;) {
    const newline = source.indexOf('\n', at);
    const stop = newline < 0 || newline >= end ? end : newline + 1;
    found.push({ start: at, end: stop });
    at = stop;
  }
  return found;
}

/** Cuts a line after a full stop that ends a sentence: not inside a quotation, a number, initials or «..». */
function split(source: string, { start, end }: Interval): readonly Interval[] {
  const found: Interval[] = [];
  const closes = matchQuotes(source, start, end);
  let from = start;
  for (let at = start; at < end; at++) {
    const skip = closes.get(at);
    if (skip !== undefined) {
      at = skip;
      continue;
    }
    if (!isEnd(source, at, end)) continue;
    let stop = at + 1;
    while (stop < end && closers.includes(source.charAt(stop))) stop += 1;
    found.push({ start: from, end: stop });
    from = stop;
    at = stop - 1;
  }
  if (from < end) found.push({ start: from, end });
  return found;
}

/** Opening quotation mark → its closing one, within the line; one that is never closed opens nothing. */
function matchQuotes(source: string, start: number, end: number): ReadonlyMap<number, number> {
  const closes = new Map<number, number>();
  const open = new Map<string, number>();
  for (let at = start; at < end; at++) {
    const mark = source.charAt(at);
    const straight = mark === '"';
    const begun = open.get(straight ? '"' : (openers[closers.indexOf(mark)] ?? ''));
    if (begun !== undefined && (straight || closers.includes(mark))) {
      closes.set(begun, at);
      open.delete(straight ? '"' : (openers[closers.indexOf(mark)] ?? ''));
    } else if (openers.includes(mark) && !open.has(mark)) open.set(mark, at);
  }
  return closes;
}

function isEnd(source: string, at: number, end: number): boolean {
  const mark = source.charAt(at);
  if (!'.؟!…?'.includes(mark)) return false;
  const [before, after] = [source.charAt(at - 1), at + 1 < end ? source.charAt(at + 1) : ''];
  if (mark !== '.') return !'؟!…?.'.includes(after) || after === '';
  if (after === '.' || before === '.') return false;
  if (/[\p{L}\p{N}]/u.test(after)) return false;
  return !/(?:^|[\s(«"])\p{L}$/u.test(source.slice(Math.max(0, at - 2), at)) || after === '';
}

function trim(source: string, { start, end }: Interval): Interval {
  let from = start;
  let to = end;
  while (from < to && /[\s\uFEFF]/.test(source.charAt(from))) from += 1;
  while (to > from && /[\s\uFEFF]/.test(source.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
