import * as z from 'zod/mini';
import { articleSchema } from './article.ts';
import { bilingualSchema } from './bilingual.ts';
import { eventSchema } from './event.ts';
import { actorSchema, placeSchema } from './gazetteer.ts';

/** The published format, data/events.json. */
export const datasetSchema = z.strictObject({
  format: z.literal('isnad/1'),
  title: bilingualSchema,
  /** The public address that links in exports point to. */
  url: z.optional(z.url()),
  /** Nothing in it need be checked; the app says so. */
  draft: z.boolean(),
  articles: z.array(articleSchema),
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
  events: z.array(eventSchema),
});
export type Dataset = Readonly<z.infer<typeof datasetSchema>>;

/** data/timeline.json */
export const timelineFileSchema = z.strictObject({
  title: bilingualSchema,
  languages: z.array(z.enum(['ar', 'en'])),
  url: z.optional(z.url()),
});
export type TimelineFile = Readonly<z.infer<typeof timelineFileSchema>>;
