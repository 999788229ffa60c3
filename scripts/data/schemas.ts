import * as z from 'zod/mini';
import { articleEntrySchema } from '../../src/model/article.ts';
import { checkSchema, dismissedSchema } from '../../src/model/check.ts';
import { datasetSchema, timelineFileSchema } from '../../src/model/dataset.ts';
import { ledgerSchema } from '../../src/model/ledger.ts';
import { gazetteerSchema } from '../../src/model/gazetteer.ts';
import { formatJson } from './files.ts';

const schemas = {
  timeline: timelineFileSchema,
  articles: z.array(articleEntrySchema),
  gazetteer: gazetteerSchema,
  check: checkSchema,
  dismissed: dismissedSchema,
  events: datasetSchema,
  ledger: ledgerSchema,
};

/** File name below data/ → its JSON Schema (draft 2020-12) as text. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      formatJson(z.toJSONSchema(schema, { io: 'input' })),
    ]),
  );
}
