import type { Interval } from '../../base/interval.ts';
import { foldUnit } from '../../model/fold-letters.ts';
import type { MatchingText } from '../../model/matching-text.ts';

/**
 * Folds the spelling of a text for matching and keeps the way back: `sourceAt[i]` is the source position of unit `i`
 * of the folded text, so a span of it covers its source span with every silent mark inside. Of a run of spaces one
 * stays, lines are kept. Linear in the text.
 */
export function normalize(source: string): MatchingText {
  let folded = new Uint16Array(source.length + 16);
  let sourceAt = new Uint32Array(source.length + 16);
  let length = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    let single = table[code] ?? unmet;
    if (single === unmet) single = table[code] = foldCode(code);
    if (single === silent || (single === space && length > 0 && folded[length - 1] === space)) continue;
    if (single !== several) {
      folded[length] = single;
      sourceAt[length++] = at;
      continue;
    }
    const letters = foldUnit(source.charAt(at));
    if (length + letters.length + (source.length - at) > folded.length) {
      folded = grow(folded, new Uint16Array(folded.length * 2 + 32));
      sourceAt = grow(sourceAt, new Uint32Array(sourceAt.length * 2 + 32));
    }
    for (let i = 0; i < letters.length; i++) {
      folded[length] = letters.charCodeAt(i);
      sourceAt[length++] = at;
    }
  }
  const map = sourceAt.subarray(0, length);
  return {
    source,
    text: decode(folded.subarray(0, length)),
    toSource: (start, end) => toSource(map, source, start, end),
    fromSource: (start, end) => ({ start: lowerBound(map, start), end: lowerBound(map, end) }),
  };
}

const silent = -1;
const several = -2;
const unmet = -3;
const space = 0x20;

/** What each UTF-16 unit turns into, filled in as units are met: one unit, `silent` or `several`. */
const table = new Int32Array(0x10000).fill(unmet);

function foldCode(code: number): number {
  const folded = foldUnit(String.fromCharCode(code));
  if (folded === '') return silent;
  return folded.length === 1 ? folded.charCodeAt(0) : several;
}

function grow<T extends Uint16Array | Uint32Array>(small: T, large: T): T {
  large.set(small);
  return large;
}

function decode(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += 8192)
    pieces.push(String.fromCharCode(...units.subarray(at, at + 8192)));
  return pieces.join('');
}

/** A span ends after the marks that sit on its last letter, so that a quote never loses a haraka. */
function toSource(map: Uint32Array, source: string, start: number, end: number): Interval {
  const first = map[start] ?? source.length;
  if (end <= start) return { start: first, end: first };
  let last = (map[end - 1] ?? source.length) + 1;
  const next = map[end] ?? source.length;
  while (last < next && /\p{M}|\u0640/u.test(source.charAt(last))) last += 1;
  return { start: first, end: last };
}

/** The first index of `map` whose value is at least `value`. */
function lowerBound(map: Uint32Array, value: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
