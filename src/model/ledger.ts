import * as z from 'zod/mini';
import { parseJson } from '../base/parse-json.ts';
import { bilingualSchema } from './bilingual.ts';
import { idSchema, positionSchema, sha256Schema } from './edtf-schema.ts';
import { languages } from './languages.ts';
import { parseShape } from './parse.ts';

const countSchema = z.int().check(z.gte(0));
const partsSchema = z.readonly(z.tuple([countSchema, countSchema]));
const weekdaySchema = z.literal([0, 1, 2, 3, 4, 5, 6]);

/** The choices between usages that dates were read by; `Conventions` of stage 4 says what each means. */
const conventionsSchema = z.strictObject({
  weekStartsOn: weekdaySchema,
  weekend: z.readonly(z.tuple([weekdaySchema, weekdaySchema])),
  weekParts: partsSchema,
  monthParts: partsSchema,
  yearParts: partsSchema,
  decadeParts: partsSchema,
  ownYearReach: countSchema,
  looseReach: partsSchema,
  weekdayAlone: z.enum(['past', 'future']),
  hijriReach: countSchema,
});
export type ReadingConventions = Readonly<z.infer<typeof conventionsSchema>>;

/** What the words of an article gave: sentences read, candidates proposed on them, and what became of these. */
const ledgerArticleSchema = z.strictObject({
  id: idSchema,
  sha256: sha256Schema,
  /** Without boilerplate and crossheads. */
  sentences: countSchema,
  candidates: countSchema,
  accepted: countSchema,
  /** Their words, as those of unused sentences, only where the article may be shown in full. */
  dismissed: z.array(z.strictObject({ exact: z.optional(z.string()), reason: bilingualSchema })),
  /** Neither accepted nor dismissed: none, but in a draft. */
  open: countSchema,
  /** Sentences that no passage quotes from, without those that were turned down. */
  unused: z.array(
    z.strictObject({ start: positionSchema, end: positionSchema, exact: z.optional(z.string()) }),
  ),
});
export type LedgerArticle = Readonly<z.infer<typeof ledgerArticleSchema>>;

/** data/ledger.json, built: what was read and turned down on the way to the events beside it. */
export const ledgerSchema = z.strictObject({
  format: z.literal('isnad-ledger/1'),
  /** A set for each language that articles were read in. */
  conventions: z.array(z.strictObject({ language: z.enum(languages), ...conventionsSchema.shape })),
  articles: z.array(ledgerArticleSchema),
});
export type Ledger = Readonly<z.infer<typeof ledgerSchema>>;

/** A ledger from its file; undefined when that is none. */
export function readLedger(text: string): Ledger | undefined {
  const json = parseJson(text);
  const parsed = json.ok ? parseShape(ledgerSchema, json.value) : json;
  return parsed.ok ? parsed.value : undefined;
}

/** What a ledger says of the texts that a dataset stands on: of another text it says nothing. */
export function ledgerOf(
  ledger: Ledger,
  articles: readonly { readonly id: string; readonly sha256: string }[],
): ReadonlyMap<string, LedgerArticle> {
  const sums = new Map(articles.map(({ id, sha256 }) => [id, sha256]));
  return new Map(
    ledger.articles.filter(({ id, sha256 }) => sums.get(id) === sha256).map((entry) => [entry.id, entry]),
  );
}
