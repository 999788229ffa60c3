import * as z from 'zod/mini';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './edtf-schema.ts';

export const actorSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  /** Other spellings, in either language, as articles and their readers write them. */
  variants: z.array(z.string()),
});
export type Actor = Readonly<z.infer<typeof actorSchema>>;

export const placeSchema = z.strictObject({
  ...actorSchema.shape,
  /** Longitude and latitude in degrees, WGS 84. */
  at: z.optional(z.tuple([z.number(), z.number()])),
});

/** data/gazetteer.json */
export const gazetteerSchema = z.strictObject({
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
});
export type Gazetteer = Readonly<z.infer<typeof gazetteerSchema>>;
