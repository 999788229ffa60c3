import * as z from 'zod/mini';
import { bilingualSchema } from './bilingual.ts';
import { edtfSchema, idSchema } from './edtf-schema.ts';
import { checkedSchema, eventHead, eventTail } from './event.ts';
import { stances } from './event-words.ts';
import { decidedSchema, speakerSchema, translationSchema } from './passage.ts';

/** A quote that is found again at every build: `prefix` and `suffix` make it unique in its article. */
const quoteSchema = z.strictObject({
  exact: z.string(),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
});
export type Quote = Readonly<z.infer<typeof quoteSchema>>;

/** The reading that the checker saw: the words and the machine's value for them. */
const seenReadingSchema = z.strictObject({
  words: z.string(),
  value: edtfSchema,
  /** Of an inherited date: the sentence in which its words stand. */
  sentence: z.optional(quoteSchema),
  /** The machine read nothing here; the words were read by hand. */
  byHand: z.optional(z.literal(true)),
  decided: z.optional(decidedSchema),
});
export type SeenReading = Readonly<z.infer<typeof seenReadingSchema>>;

const checkPassageSchema = z.strictObject({
  id: idSchema,
  article: idSchema,
  quotes: z.array(quoteSchema).check(z.minLength(1)),
  stance: z.enum(stances),
  saidBy: z.array(speakerSchema),
  translation: translationSchema,
  reading: z.nullable(seenReadingSchema),
  /** Why the machine proposes nothing on this sentence, where it does not. */
  noCandidate: z.optional(bilingualSchema),
});
export type CheckPassage = Readonly<z.infer<typeof checkPassageSchema>>;

/** data/checks/<event>.json */
export const checkSchema = z.strictObject({
  ...eventHead,
  passages: z.array(checkPassageSchema).check(z.minLength(1)),
  ...eventTail,
  checked: checkedSchema,
});
export type Check = Readonly<z.infer<typeof checkSchema>>;

/** data/checks/dismissed.json: candidates turned down, each named by the quote of its sentence. */
export const dismissedSchema = z.array(
  z.strictObject({ article: idSchema, ...quoteSchema.shape, reason: bilingualSchema }),
);
export type Dismissed = Readonly<z.infer<typeof dismissedSchema>[number]>;

/** The fields that whoever checks must fill in and that are still blank, by their paths. */
export function blankFields(check: Check): readonly string[] {
  const { title, summary, checked, passages } = check;
  const fields: Readonly<Record<string, string | undefined>> = {
    'title.en': title.en,
    'title.ar': title.ar,
    'summary.en': summary.en,
    'summary.ar': summary.ar,
    ...(typeof checked.by === 'string'
      ? { 'checked.by': checked.by }
      : { 'checked.by.en': checked.by.en, 'checked.by.ar': checked.by.ar }),
    ...Object.fromEntries(
      passages.map(({ translation }, i) => [`passages[${i}].translation.en`, translation.en]),
    ),
  };
  return Object.entries(fields).flatMap(([path, text]) =>
    text !== undefined && text.trim() === '' ? [path] : [],
  );
}
