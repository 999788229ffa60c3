import { bisect } from '../../base/bisect.ts';
import type { Interval } from '../../base/interval.ts';
import { foldUnit } from '../../model/fold-letters.ts';
import type { MatchingText } from '../../model/matching-text.ts';

/**
 * Folds the spelling of a text for matching and keeps the way back: `sourceAt[i]` is the source position of unit `i`
 * of the folded text, so a span of it covers its source span with every silent mark inside. Of a run of spaces one
 * stays, lines are kept. Linear in the text.
 */
export function normalize(source: string): MatchingText {
  let sourceAt = new Uint32Array(source.length + 16);
  const pieces: string[] = [];
  let length = 0;
  let keptFrom = 0;
  let endsInSpace = false;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    let single = table[code] ?? unmet;
    if (single === unmet) single = table[code] = foldCode(code);
    const dropped = single === silent || (single === space && endsInSpace);
    if (single === code && !dropped) {
      endsInSpace = single === space;
      sourceAt[length++] = at;
      continue;
    }
    if (keptFrom < at) pieces.push(source.slice(keptFrom, at));
    keptFrom = at + 1;
    if (dropped) continue;
    const folded = single === several ? foldUnit(source.charAt(at)) : String.fromCharCode(single);
    pieces.push(folded);
    endsInSpace = single === space;
    if (length + folded.length + (source.length - at) > sourceAt.length) sourceAt = grow(sourceAt);
    for (let i = 0; i < folded.length; i++) sourceAt[length++] = at;
  }
  if (keptFrom < source.length) pieces.push(source.slice(keptFrom));
  const map = sourceAt.subarray(0, length);
  return {
    source,
    text: pieces.join(''),
    toSource: (start, end) => toSource(map, source, start, end),
    fromSource: (start, end) => ({ start: firstFrom(map, start), end: firstFrom(map, end) }),
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

function grow(map: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(map.length * 2 + 32);
  larger.set(map);
  return larger;
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
function firstFrom(map: Uint32Array, value: number): number {
  return bisect(0, map.length, (at) => (map[at] ?? 0) < value);
}
