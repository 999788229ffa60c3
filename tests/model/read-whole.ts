import { err, ok, type Result } from '../../src/base/result.ts';
import { type Dataset, datasetSchema } from '../../src/model/dataset.ts';
import { findReferenceErrors } from '../../src/model/dataset-references.ts';
import type { ReadProblem } from '../../src/model/load-problem.ts';
import type { OpenDataset } from '../../src/model/open-dataset.ts';
import { parseShape, type ShapeError } from '../../src/model/parse.ts';
import { listEvents, openDataset } from './open-whole.ts';

/** What a file in the published format says, by definition: the schema is asked about the whole of it. */
export function readWhole(text: string): Result<OpenDataset, ReadProblem> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return err({ type: 'not-json', fault: { code: 'broken-file', details: [String(cause)] } });
  }
  const parsed = parseShape(datasetSchema, json);
  if (!parsed.ok) return err({ type: 'bad-shape', errors: parsed.error });
  const errors = referenceErrors(parsed.value);
  return errors.length === 0 ? ok(openDataset(parsed.value)) : err({ type: 'bad-shape', errors });
}

export function referenceErrors(dataset: Dataset): readonly ShapeError[] {
  const ids = dataset.events.map(({ id }) => id);
  const repeated = ids.flatMap((id, position) => (ids.indexOf(id) < position ? [position] : []));
  return [...findReferenceErrors({ ...dataset, events: listEvents(dataset.events) }, repeated, ids.keys())];
}
