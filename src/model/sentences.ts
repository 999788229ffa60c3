import type { Interval } from '../base/interval.ts';
import type { Region } from './article.ts';
import type { Sentence } from './candidate.ts';

const openers = '«“"‘(';
const closers = '»”"’)';

/** The sentences of an article, in order, trimmed; a caption is one, what is boilerplate has none. Positions are UTF-16 units of the source. */
export function findSentences(source: string, regions: readonly Region[]): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const region of regions) {
    if (region.kind === 'boilerplate') continue;
    for (const line of lines(source, region))
      for (const span of region.kind === 'caption' ? [line] : split(source, line)) {
        const { start, end } = trim(source, span);
        if (start < end) found.push({ start, end, region: region.kind });
      }
  }
  return found;
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
  const line = source.slice(start, end);
  const ends = Array.from(line.matchAll(endMarks), ({ index }) => start + index).filter(
    (at) => at < end - 1 && isEnd(source, at, end),
  );
  if (ends.length === 0) return [{ start, end }];
  const quotes = quotations(line);
  const found: Interval[] = [];
  let from = start;
  let quote = 0;
  for (const at of ends) {
    while (quote < quotes.length && start + (quotes[quote]?.end ?? 0) < at) quote += 1;
    if (start + (quotes[quote]?.start ?? Infinity) < at || at < from) continue;
    let stop = at + 1;
    while (stop < end && closers.includes(source.charAt(stop))) stop += 1;
    found.push({ start: from, end: stop });
    from = stop;
  }
  if (from < end) found.push({ start: from, end });
  return found;
}

/** The outermost quotations of a line, in order, from mark to mark; a mark that is never closed opens nothing. */
function quotations(line: string): readonly Interval[] {
  const found: Interval[] = [];
  const open = new Map<string, number>();
  for (const { 0: mark, index } of line.matchAll(/[«»“”"‘’()]/g)) {
    const opener = mark === '"' ? mark : openers[closers.indexOf(mark)];
    const begun = opener === undefined ? undefined : open.get(opener);
    if (opener !== undefined && begun !== undefined) {
      while ((found.at(-1)?.start ?? -1) > begun) found.pop();
      if ((found.at(-1)?.end ?? -1) < begun) found.push({ start: begun, end: index });
      open.delete(opener);
    } else if (openers.includes(mark) && !open.has(mark)) open.set(mark, index);
  }
  return found;
}

const endMarks = /[.!?؟…]/g;

function isEnd(source: string, at: number, end: number): boolean {
  const mark = source.charAt(at);
  const [before, after] = [source.charAt(at - 1), at + 1 < end ? source.charAt(at + 1) : ''];
  if (mark !== '.') return !'؟!…?.'.includes(after) || after === '';
  if (after === '.' || before === '.') return false;
  if (
    /^[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]{0,4}[\p{L}\p{N}]/u.test(
      source.slice(at + 1, Math.min(end, at + 6)),
    )
  )
    return false;
  if (goesOnInLatin(source, at, end)) return false;
  return !/(?:^|[\s(«"])\p{L}$/u.test(source.slice(Math.max(0, at - 2), at)) || after === '';
}

const latinTitle =
  /\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Adm|Prof|St|vs|Mon|Tues?|Wed|Thurs?|Fri|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;
const latinInitials = /\b[A-Z]\.[A-Z]$/;

/** After a Latin abbreviation («Mr.», «Sept.», «U.S.»), or before a comma or a small Latin letter, a full stop ends no sentence. */
function goesOnInLatin(source: string, at: number, end: number): boolean {
  const [before, after] = [
    source.slice(Math.max(0, at - 6), at),
    source.slice(at + 1, Math.min(end, at + 4)),
  ];
  if (!/\S/.test(after)) return false;
  return (
    /^(?:[,;]| +[a-z])/.test(after) ||
    latinTitle.test(before) ||
    latinInitials.test(before) ||
    (/\bNo$/.test(before) && /^ \d/.test(after))
  );
}

function trim(source: string, { start, end }: Interval): Interval {
  let from = start;
  let to = end;
  while (from < to && isSpace(source.charCodeAt(from))) from += 1;
  while (to > from && isSpace(source.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa ||
    code === 0xd ||
    (code > 0x7f || code < 0x20 ? /[\s\uFEFF]/.test(String.fromCharCode(code)) : false)
  );
}
