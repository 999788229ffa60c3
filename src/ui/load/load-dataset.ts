import { err, ok, type Result } from '../../base/result.ts';
import { datasetSchema } from '../../model/dataset.ts';
import { referenceErrors } from '../../model/dataset-references.ts';
import { type OpenDataset, openDataset } from '../../model/open-dataset.ts';
import { parseShape } from '../../model/parse.ts';
import type { LoadProblem } from '../../store/slices/dataset.ts';

/** Fetches and checks a dataset; every way to fail is a value that can be said in words. */
export async function loadDataset(address: string): Promise<Result<OpenDataset, LoadProblem>> {
  let text: string;
  try {
    const response = await fetch(address);
    if (!response.ok) return err({ type: 'refused', address, httpStatus: response.status });
    text = await response.text();
  } catch {
    return err({ type: 'unreachable', address, offline: !navigator.onLine });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return err({ type: 'not-json', address, detail: cause instanceof Error ? cause.message : String(cause) });
  }
  const parsed = parseShape(datasetSchema, json);
  if (!parsed.ok) return err({ type: 'bad-shape', address, errors: parsed.error });
  const errors = referenceErrors(parsed.value);
  return errors.length === 0 ? ok(openDataset(parsed.value)) : err({ type: 'bad-shape', address, errors });
}
