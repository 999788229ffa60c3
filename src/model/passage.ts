import * as z from 'zod/mini';
import { bilingualSchema } from './bilingual.ts';
import { edtfSchema, idSchema, positionSchema } from './edtf-schema.ts';
import { stances } from './event-words.ts';

export type Stance = (typeof stances)[number];

/** A link of the chain of attribution: a known actor, or somebody named only by the text. */
export const speakerSchema = z.union([
  z.strictObject({ actor: idSchema }),
  z.strictObject({ name: bilingualSchema, anonymous: z.optional(z.literal(true)) }),
]);
export type Speaker = Readonly<z.infer<typeof speakerSchema>>;

/** A verbatim quote and where it stands: the W3C TextQuoteSelector and TextPositionSelector in one, in UTF-16 units. */
const quoteSpanSchema = z.strictObject({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: positionSchema,
  end: positionSchema,
});
export type QuoteSpan = Readonly<z.infer<typeof quoteSpanSchema>>;

/** The day that relative words count from, and where it comes from: the article's date, or words at `[start, end)`. */
const anchorSchema = z.strictObject({
  date: edtfSchema,
  from: z.union([z.literal('publication'), z.tuple([positionSchema, positionSchema])]),
});
export type Anchor = Readonly<z.infer<typeof anchorSchema>>;

export const decidedSchema = z.strictObject({ value: edtfSchema, why: bilingualSchema });

/** How a date phrase was read: its words at `[start, end)` of the article, by which rule, to which value. */
const readingSchema = z.strictObject({
  words: z.string(),
  start: positionSchema,
  end: positionSchema,
  anchor: z.optional(anchorSchema),
  rule: z.string(),
  value: edtfSchema,
  /** The words stand in an earlier sentence, whose speaker goes on. */
  inherited: z.optional(z.literal(true)),
  /** The editor's value where it differs from the machine's, which is kept. */
  decided: z.optional(decidedSchema),
});
export type Reading = Readonly<z.infer<typeof readingSchema>>;

export const translationSchema = z.strictObject({
  en: z.optional(z.string()),
  ar: z.optional(z.string()),
});

export const passageSchema = z.strictObject({
  id: idSchema,
  article: idSchema,
  spans: z.array(quoteSpanSchema).check(z.minLength(1)),
  stance: z.enum(stances),
  /** The speaker first, then whoever quotes him; empty for the article's own voice. */
  saidBy: z.array(speakerSchema),
  translation: translationSchema,
  reading: z.nullable(readingSchema),
});
export type Passage = Readonly<z.infer<typeof passageSchema>>;
