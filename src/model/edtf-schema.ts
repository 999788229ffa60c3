import * as z from 'zod/mini';
import { parseEdtf } from '../time/parse-edtf.ts';

/** A stored EDTF string: kept as text, refused when our parser refuses it. */
export const edtfSchema = z.string().check((context) => {
  const parsed = parseEdtf(context.value);
  if (!parsed.ok)
    context.issues.push({ code: 'custom', params: { fault: parsed.error }, input: context.value });
});

/** A whole day, `2023-09-05`. */
export const daySchema = edtfSchema.check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A short lower-case name used in links and file names. */
export const idSchema = z.string().check(z.regex(idPattern));

export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A UTF-16 position in an article's text. */
export const positionSchema = z.int().check(z.gte(0));
