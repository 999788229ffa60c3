import type { Interval } from '../base/interval.ts';

/**
 * What is served of an article of which only excerpts may be shown: pieces of its text, in order and apart, each at its
 * place in the whole. All offsets into the article, here and elsewhere, are UTF-16 units of the whole text, which is
 * `length` units long.
 */
export interface Excerpts {
  readonly format: 'isnad-excerpts/1';
  readonly length: number;
  readonly pieces: readonly { readonly start: number; readonly text: string }[];
}

/** Cuts everything out of a text but the intervals to keep, which may overlap and come in any order. */
export function cutExcerpts(text: string, kept: readonly Interval[]): Excerpts {
  const merged: Interval[] = [];
  for (const { start, end } of kept.toSorted((a, b) => a.start - b.start)) {
    if (start >= end) continue;
    const last = merged.at(-1);
    if (last === undefined || start > last.end) merged.push({ start, end });
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  const pieces = merged.map(({ start, end }) => ({ start, text: text.slice(start, end) }));
  return { format: 'isnad-excerpts/1', length: text.length, pieces };
}

/** A text of the length of the whole in which only the excerpts stand, and the gaps between them. */
export interface LaidOut {
  readonly text: string;
  readonly gaps: readonly Interval[];
}

/** Puts each piece at its place, with line ends where something is left out; undefined when they do not fit. */
export function layOutExcerpts({ length, pieces }: Excerpts): LaidOut | undefined {
  const gaps: Interval[] = [];
  let text = '';
  for (const piece of [...pieces, { start: length, text: '' }]) {
    if (piece.start < text.length || piece.start + piece.text.length > length) return undefined;
    if (piece.start > text.length) gaps.push({ start: text.length, end: piece.start });
    text = text.padEnd(piece.start, '\n') + piece.text;
  }
  return { text, gaps };
}
