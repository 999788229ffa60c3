import { ByteSource } from '../base/byte-source.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { LoadProblem, ReadProblem } from '../model/load-problem.ts';
import { DatasetReader } from '../model/read/dataset-reader.ts';
import { openRead } from '../model/read/open-read.ts';
import { ColumnsBuilder } from '../timeline/index/columns.ts';
import { type PackedDataset, packMagic, readPack } from './pack.ts';

/** How far the reading of a file has come. */
export interface ReadProgress {
  readonly bytes: number;
  /** Events found so far; 0 while they are not counted. */
  readonly events: number;
}

const gzipMagic = Uint8Array.of(0x1f, 0x8b);

/**
 * Reads a dataset from the bytes of a file: in the published format, packed, or either of them gzipped, which its first
 * bytes tell. `isCompact` keeps events as rows, as a packed file has them. Fails as the stream fails.
 */
export async function readFile(
  stream: ReadableStream<Uint8Array>,
  onProgress: (progress: ReadProgress) => void,
  isCompact = false,
): Promise<Result<PackedDataset, ReadProblem>> {
  const source = new ByteSource(stream);
  if (!startsWith(await source.peek(gzipMagic.length), gzipMagic))
    return readPlain(source, onProgress, isCompact);
  const unzipped = new ByteSource(source.stream().pipeThrough(new DecompressionStream('gzip')));
  try {
    return await readPlain(unzipped, onProgress, isCompact);
  } catch (cause) {
    if (source.hasFailed || !unzipped.hasFailed) throw cause;
    return err({ type: 'not-json', fault: { code: 'broken-gzip', details: [String(cause)] } });
  }
}

/** Why a reading failed that threw: a stream fails with a TypeError when the connection ends before the file does. */
export function problemOf(cause: unknown, address: string): LoadProblem {
  if (cause instanceof TypeError) return { type: 'broken-off', address, offline: !navigator.onLine };
  return { type: 'gave-up', address, detail: String(cause) };
}

async function readPlain(
  source: ByteSource,
  onProgress: (progress: ReadProgress) => void,
  isCompact: boolean,
): Promise<Result<PackedDataset, ReadProblem>> {
  if (!startsWith(await source.peek(packMagic.length), packMagic))
    return readJson(source, onProgress, isCompact);
  let bytes = 0;
  return readPack(source, (count) => {
    bytes += count;
    onProgress({ bytes, events: 0 });
  });
}

async function readJson(
  source: ByteSource,
  onProgress: (progress: ReadProgress) => void,
  isCompact: boolean,
): Promise<Result<PackedDataset, ReadProblem>> {
  let columns = new ColumnsBuilder();
  const reader = new DatasetReader(
    (event, position) => columns.add(event, position),
    () => (columns = new ColumnsBuilder()),
    isCompact,
  );
  let bytes = 0;
  for (let chunk = await source.next(); chunk !== undefined; chunk = await source.next()) {
    if (!reader.push(chunk)) {
      await source.cancel();
      break;
    }
    bytes += chunk.length;
    onProgress({ bytes, events: reader.eventCount });
  }
  const read = reader.finish();
  return read.ok ? ok({ read: read.value, columns: columns.finish(openRead(read.value)) }) : read;
}

function startsWith(bytes: Uint8Array, magic: Uint8Array): boolean {
  return bytes.length >= magic.length && magic.every((byte, i) => bytes[i] === byte);
}
