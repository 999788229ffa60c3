import type { OpenDataset } from '../open-dataset.ts';
import type { ReadDataset } from './dataset-reader.ts';
import { listRows } from './list-rows.ts';

/** A dataset that was read piece by piece, as the app holds it. */
export function openRead({ head, rows, ids, relations }: ReadDataset): OpenDataset {
  return { ...head, events: listRows(rows, ids), relations };
}
