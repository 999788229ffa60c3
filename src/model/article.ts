import * as z from 'zod/mini';
import { bilingualSchema } from './bilingual.ts';
import { daySchema, edtfSchema, idSchema, positionSchema, sha256Schema } from './edtf-schema.ts';

const regionKinds = ['headline', 'body', 'crosshead', 'caption', 'boilerplate'] as const;
export type RegionKind = (typeof regionKinds)[number];

/** A stretch of an article's text of one kind, half-open in UTF-16 units; regions cover the whole text in order. */
const regionSchema = z.strictObject({
  start: positionSchema,
  end: positionSchema,
  kind: z.enum(regionKinds),
  what: z.optional(bilingualSchema),
});
export type Region = Readonly<z.infer<typeof regionSchema>>;

/** One reason for a publication date. `exact` is quoted from `article`, or from the dated article itself. */
const evidenceSchema = z.strictObject({
  kind: z.enum(['text', 'other-article', 'outside']),
  article: z.optional(idSchema),
  exact: z.optional(z.string()),
  start: z.optional(positionSchema),
  end: z.optional(positionSchema),
  source: z.optional(z.string()),
  why: bilingualSchema,
});
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;

const publishedSchema = z.strictObject({
  date: edtfSchema,
  certainty: z.enum(['stated', 'certain', 'likely']),
  evidence: z.array(evidenceSchema),
});

/** A region that the editor marks by its quote where the machine errs. */
const regionCorrectionSchema = z.strictObject({
  exact: z.string(),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
  kind: z.enum(regionKinds),
  what: z.optional(bilingualSchema),
});

const articleHead = {
  id: idSchema,
  file: z.string(),
  /** SHA-256 of the file's bytes: the text that was checked. */
  sha256: sha256Schema,
  /** BCP 47. */
  language: z.string(),
  outlet: z.optional(bilingualSchema),
  agency: z.optional(bilingualSchema),
  byline: z.optional(z.string()),
  headline: z.optional(bilingualSchema),
  url: z.optional(z.url()),
  retrieved: z.optional(daySchema),
  display: z.enum(['full', 'excerpts']),
  published: publishedSchema,
};

/** An entry of data/articles.json, as the editor writes it. */
export const articleEntrySchema = z.strictObject({
  ...articleHead,
  corrections: z.optional(z.array(regionCorrectionSchema)),
});
export type ArticleEntry = Readonly<z.infer<typeof articleEntrySchema>>;

/** An article of the published dataset: its regions, and whose report it carries, are computed by the build. */
export const articleSchema = z.strictObject({
  ...articleHead,
  regions: z.array(regionSchema),
  /** Other articles that carry the same agency’s sentences, found by the build in the whole texts. */
  sameReport: z.optional(z.array(idSchema)),
});
export type Article = Readonly<z.infer<typeof articleSchema>>;
