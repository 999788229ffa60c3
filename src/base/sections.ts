import type { ByteSource } from './byte-source.ts';
import { firstHash, hashed } from './hash.ts';
import { parseJson } from './parse-json.ts';
import { err, ok, type Result } from './result.ts';
import { isUtf8 } from './utf8.ts';

/** How such a file can be damaged. */
export type SectionsFault = 'odd-start' | 'odd-preface' | 'cut-off' | 'altered' | 'too-long';

/** Named bytes of a file, in order. */
export type Sections = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

interface Preface {
  readonly header: unknown;
  readonly sections: readonly (readonly [name: string, length: number])[];
}

const numberBytes = 4;

/**
 * A file of named sections: `magic`, the length of the preface, the preface as JSON (the header, then the name and length
 * of each section), the sections end to end, a checksum of all but the first two. Numbers are 4 bytes, little-endian.
 */
export function writeSections(
  magic: Uint8Array<ArrayBuffer>,
  header: unknown,
  sections: Sections,
): readonly Uint8Array<ArrayBuffer>[] {
  const lengths = Array.from(sections, ([name, bytes]) => [name, bytes.length] as const);
  const preface: Preface = { header, sections: lengths };
  const text = new TextEncoder().encode(JSON.stringify(preface));
  const checksum = [text, ...sections.values()].reduce(checksumOf, 0);
  return [magic, writeNumber(text.length), text, ...sections.values(), writeNumber(checksum)];
}

/** Reads such a file; each section lands in a buffer of its own. The error says how it is damaged. */
export async function readSections(
  magic: Uint8Array<ArrayBuffer>,
  source: ByteSource,
  onBytes: (count: number) => void,
): Promise<Result<{ readonly header: unknown; readonly sections: Sections }, SectionsFault>> {
  const first = await source.take(magic.length, onBytes);
  if (first.length < magic.length || first.some((byte, i) => byte !== magic[i])) return err('odd-start');
  const text = await source.take(readNumber(await source.take(numberBytes, onBytes)), onBytes);
  const preface = parsePreface(text);
  if (preface === undefined) return err('odd-preface');
  const sections = new Map<string, Uint8Array<ArrayBuffer>>();
  let checksum = checksumOf(0, text);
  for (const [name, length] of preface.sections) {
    const bytes = await source.take(length, onBytes);
    if (bytes.length < length) return err('cut-off');
    sections.set(name, bytes);
    checksum = checksumOf(checksum, bytes);
  }
  const stated = await source.take(numberBytes, onBytes);
  if (stated.length < numberBytes) return err('cut-off');
  if (readNumber(stated) !== checksum) return err('altered');
  if ((await source.next()) !== undefined) return err('too-long');
  return ok({ header: preface.header, sections });
}

function writeNumber(value: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(numberBytes);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

/** 0 of a file that is cut off here. */
function readNumber(bytes: Uint8Array<ArrayBuffer>): number {
  return bytes.length < numberBytes ? 0 : new DataView(bytes.buffer).getUint32(0, true);
}

function parsePreface(bytes: Uint8Array): Preface | undefined {
  if (!isUtf8(bytes)) return undefined;
  const parsed = parseJson(new TextDecoder().decode(bytes));
  return parsed.ok && isPreface(parsed.value) ? parsed.value : undefined;
}

const mostBytes = 2 ** 31;

function isPreface(value: unknown): value is Preface {
  if (typeof value !== 'object' || value === null) return false;
  if (!('sections' in value && 'header' in value)) return false;
  return Array.isArray(value.sections) && value.sections.every(isSection);
}

function isSection(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [name, length]: readonly unknown[] = value;
  return (
    typeof name === 'string' && Number.isInteger(length) && Number(length) >= 0 && Number(length) < mostBytes
  );
}

/** FNV-1a over words of 32 bits, then over the bytes left: finds damage, not forgery. */
function checksumOf(start: number, bytes: Uint8Array<ArrayBuffer>): number {
  const wordCount = bytes.length >> 2;
  const isAligned = bytes.byteOffset % 4 === 0;
  const words = isAligned
    ? new Uint32Array(bytes.buffer, bytes.byteOffset, wordCount)
    : new Uint32Array(bytes.slice().buffer, 0, wordCount);
  let hash = start ^ firstHash;
  for (let i = 0; i < wordCount; i++) hash = hashed(hash, words[i] ?? 0);
  for (let i = wordCount << 2; i < bytes.length; i++) hash = hashed(hash, bytes[i] ?? 0);
  return hash >>> 0;
}
