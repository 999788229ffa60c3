import * as z from 'zod/mini';
import type { Interval } from '../base/interval.ts';
import { parseJson } from '../base/parse-json.ts';
import { positionSchema } from './edtf-schema.ts';
import { largestArticle } from './largest-article.ts';
import { parseShape } from './parse.ts';

/**
 * What is served of an article of which only excerpts may be shown: pieces of its text, in order and apart, each at its
 * place in the whole. All offsets into the article, here and elsewhere, are UTF-16 units of the whole text, which is
 * `length` units long.
 */
const excerptsSchema = z.strictObject({
  format: z.literal('isnad-excerpts/1'),
  length: z.int().check(z.gte(0), z.lte(largestArticle)),
  pieces: z.array(z.strictObject({ start: positionSchema, text: z.string() })),
});
export type Excerpts = Readonly<z.infer<typeof excerptsSchema>>;

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

/** The served file again, of what was laid out. */
export function formatExcerpts({ text, gaps }: LaidOut): string {
  const edges = [0, ...gaps.flatMap(({ start, end }) => [start, end]), text.length];
  const kept = edges.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: edges[i + 1] ?? start }] : []));
  return JSON.stringify(cutExcerpts(text, kept));
}

/** Reads a served file; undefined when it is damaged. */
export function parseExcerpts(text: string): LaidOut | undefined {
  const json = parseJson(text);
  const parsed = json.ok ? parseShape(excerptsSchema, json.value) : json;
  return parsed.ok ? layOutExcerpts(parsed.value) : undefined;
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
