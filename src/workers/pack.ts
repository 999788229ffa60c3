import { assert } from '../base/assert.ts';
import type { ByteSource } from '../base/byte-source.ts';
import { err, ok, type Result } from '../base/result.ts';
import { readSections, type Sections, writeSections } from '../base/sections.ts';
import { datasetSchema } from '../model/dataset.ts';
import type { Fault } from '../model/fault.ts';
import type { ReadProblem } from '../model/load-problem.ts';
import { parseShape } from '../model/parse.ts';
import type { DatasetHead, ReadDataset } from '../model/read/dataset-reader.ts';
import { rowWords } from '../model/read/event-row.ts';
import type { EventColumns } from '../timeline/index/columns.ts';

/** How a packed file begins. */
export const packMagic = new TextEncoder().encode('ISNADPK1');

/** A dataset that was read and checked, with the columns of its dates. */
export interface PackedDataset {
  readonly read: ReadDataset;
  readonly columns: EventColumns;
}

interface PackHeader {
  /** What the codes of rows stand for: a file of other words is of another version. */
  readonly words: typeof rowWords;
  readonly head: DatasetHead;
  readonly formerIds: readonly (readonly [id: string, position: number])[];
  /** How many sections hold the rows. */
  readonly segments: number;
}

/** The parts of a packed file, to be written one after another. */
export function writePack({ read, columns }: PackedDataset): readonly Uint8Array<ArrayBuffer>[] {
  const { head, rows, ids, relations } = read;
  const header: PackHeader = {
    words: rowWords,
    head,
    formerIds: [...relations.formerIds],
    segments: rows.segments.length,
  };
  const arrays = {
    ...Object.fromEntries(rows.segments.map((segment, n) => [`rows ${n}`, segment])),
    firsts: rows.firsts,
    ends: rows.ends,
    ids,
    toldBy: relations.toldBy.keys,
    told: relations.toldBy.values,
    linkedFrom: relations.linkedFrom.keys,
    linking: relations.linkedFrom.values,
    undated: relations.undated,
    columnStarts: columns.starts,
    columnEnds: columns.ends,
    positions: columns.positions,
    flags: columns.flags,
    weights: columns.weights,
    passages: columns.passages,
  };
  return writeSections(
    packMagic,
    header,
    new Map(Object.entries(arrays).map(([name, of]) => [name, bytesOf(of)])),
  );
}

/** Reads a packed file; the error says what is wrong with it. */
export async function readPack(
  source: ByteSource,
  onBytes: (count: number) => void,
): Promise<Result<PackedDataset, ReadProblem>> {
  const file = await readSections(packMagic, source, onBytes);
  if (!file.ok) return badPack({ code: file.error, details: [] });
  const { header, sections } = file.value;
  if (!isHeader(header)) return badPack({ code: 'other-version', details: [] });
  const head = parseShape(datasetSchema, { ...header.head, events: [] });
  if (!head.ok) return err({ type: 'bad-shape', errors: head.error });
  try {
    const { events: _, ...rest } = head.value;
    return connect(header, rest, sections);
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    return badPack({ code: 'odd-parts', details: [said] });
  }
}

function connect(
  header: PackHeader,
  head: DatasetHead,
  sections: Sections,
): Result<PackedDataset, ReadProblem> {
  let lacking: string | undefined;
  const bytes = (name: string): Uint8Array<ArrayBuffer> => {
    const section = sections.get(name);
    if (section === undefined) lacking ??= name;
    return section ?? new Uint8Array(0);
  };
  const whole = (name: string) => new Int32Array(bytes(name).buffer);
  const real = (name: string) => new Float64Array(bytes(name).buffer);
  const read: ReadDataset = {
    head,
    rows: {
      segments: Array.from({ length: header.segments }, (_, n) => bytes(`rows ${n}`)),
      firsts: new Uint32Array(bytes('firsts').buffer),
      ends: new Uint32Array(bytes('ends').buffer),
    },
    ids: whole('ids'),
    relations: {
      toldBy: { keys: whole('toldBy'), values: whole('told') },
      linkedFrom: { keys: whole('linkedFrom'), values: whole('linking') },
      formerIds: new Map(header.formerIds),
      undated: whole('undated'),
    },
  };
  const columns: EventColumns = {
    starts: real('columnStarts'),
    ends: real('columnEnds'),
    positions: whole('positions'),
    flags: bytes('flags'),
    weights: bytes('weights'),
    passages: new Uint16Array(bytes('passages').buffer),
  };
  return lacking === undefined ? ok({ read, columns }) : badPack({ code: 'no-part', details: [lacking] });
}

function badPack(fault: Fault): Result<never, ReadProblem> {
  return err({ type: 'bad-pack', fault });
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array<ArrayBuffer> {
  assert(buffer instanceof ArrayBuffer, 'nothing here is shared between threads');
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function isHeader(value: unknown): value is PackHeader {
  if (typeof value !== 'object' || value === null) return false;
  if (!('words' in value && 'head' in value && 'formerIds' in value && 'segments' in value)) return false;
  return (
    JSON.stringify(value.words) === JSON.stringify(rowWords) &&
    typeof value.head === 'object' &&
    Array.isArray(value.formerIds) &&
    typeof value.segments === 'number'
  );
}
