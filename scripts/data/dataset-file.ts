import { createReadStream, statSync } from 'node:fs';
import type { PackedDataset } from '../../src/workers/pack.ts';
import { readFile } from '../../src/workers/read-file.ts';
import { sayFault } from '../../src/model/fault.ts';
import { DataError } from './data-error.ts';

const shownFaults = 20;

/**
 * Reads a dataset from a file, in any form that the app opens. `wanted` says what for, as in “pack”; throws DataError with
 * the faults of the file.
 */
export async function readDatasetFile(
  wanted: string,
  file: string,
  isCompact = false,
): Promise<PackedDataset> {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new DataError([`${wanted}: there is no file "${file}"`]);
  const read = await readFile(streamOf(file), () => {}, isCompact);
  if (!read.ok) throw new DataError([`${wanted}: "${file}" cannot be read`, ...faultsOf(read.error)]);
  return read.value;
}

function streamOf(file: string): ReadableStream<Uint8Array> {
  const chunks = createReadStream(file)[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value }: IteratorResult<Uint8Array> = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
}

type ReadError = Extract<Awaited<ReturnType<typeof readFile>>, { readonly ok: false }>['error'];

function faultsOf(error: ReadError): readonly string[] {
  if (error.type !== 'bad-shape') return [`  ${sayFault(error.fault)}`];
  const more = error.errors.length - shownFaults;
  return [
    ...error.errors.slice(0, shownFaults).map(({ path, message }) => `  ${path}: ${message}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}
