import * as z from 'zod/mini';
import { anyLanguageSchema, bilingualSchema } from './bilingual.ts';
import { bases, eventKinds, statuses } from './event-words.ts';
import { daySchema, edtfSchema, idSchema, sha256Schema } from './edtf-schema.ts';
import { passageSchema } from './passage.ts';

export type EventKind = (typeof eventKinds)[number];

export type Status = (typeof statuses)[number];

const conflictSchema = z.strictObject({
  about: z.enum(['date', 'place', 'claim']),
  passages: z.array(idSchema),
  decision: bilingualSchema,
});
export type Conflict = Readonly<z.infer<typeof conflictSchema>>;

const eventLinkSchema = z.strictObject({
  rel: z.enum(['fulfils', 'contradicts', 'part-of', 'responds-to']),
  to: idSchema,
  why: z.optional(bilingualSchema),
});
export type EventLink = Readonly<z.infer<typeof eventLinkSchema>>;

export const checkedSchema = z.strictObject({
  on: daySchema,
  /** How it was checked, and by whom, truthfully. */
  by: anyLanguageSchema,
  /** Article id → SHA-256 of the text that was read. */
  articles: z.record(idSchema, sha256Schema),
});

/** What an event is, apart from its passages: shared by the check file and the published format. */
export const eventHead = {
  id: idSchema,
  formerIds: z.optional(z.array(idSchema)),
  title: bilingualSchema,
  summary: bilingualSchema,
  /** EDTF; null stands under "Undated". */
  date: z.nullable(edtfSchema),
  basis: z.enum(bases),
  certainty: z.optional(bilingualSchema),
  /** How many times it happened within the date. */
  repeats: z.optional(z.int().check(z.gte(2))),
  kind: z.enum(eventKinds),
  status: z.enum(statuses),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  actors: z.array(idSchema),
  places: z.array(idSchema),
};

export const eventTail = {
  conflicts: z.array(conflictSchema),
  links: z.array(eventLinkSchema),
  note: z.optional(bilingualSchema),
};

export const eventSchema = z.strictObject({
  ...eventHead,
  passages: z.array(passageSchema),
  ...eventTail,
  /** Null only in a draft. */
  checked: z.nullable(checkedSchema),
});
export type TimelineEvent = Readonly<z.infer<typeof eventSchema>>;
