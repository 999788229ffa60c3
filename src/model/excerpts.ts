import * as z from 'zod/mini';
import { parseJson } from '../base/parse-json.ts';
import { cutExcerpts, type LaidOut, layOutExcerpts } from './cut-excerpts.ts';
import { positionSchema } from './edtf-schema.ts';
import { largestArticle } from './largest-article.ts';
import { parseShape } from './parse.ts';

/** As `Excerpts`. */
const excerptsSchema = z.strictObject({
  format: z.literal('isnad-excerpts/1'),
  length: z.int().check(z.gte(0), z.lte(largestArticle)),
  pieces: z.array(z.strictObject({ start: positionSchema, text: z.string() })),
});

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
