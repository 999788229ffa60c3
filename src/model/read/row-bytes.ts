import { ensure } from '../../base/assert.ts';
import { bisect } from '../../base/bisect.ts';
import { GrowingArray } from '../../base/growing-array.ts';
import type { TimelineEvent } from '../event.ts';
import { readRow, writeRow } from './event-row.ts';

/**
 * The events of a dataset as UTF-8, one after another in a few segments, each as the JSON that was read or as its row;
 * plain and transferable. Between them may stand what parted them in their list: a comma and spaces.
 */
export interface RowBytes {
  readonly segments: readonly Uint8Array<ArrayBuffer>[];
  /** Position of the first event of each segment. */
  readonly firsts: Uint32Array<ArrayBuffer>;
  /** Where an event ends in its segment; it begins after the one before it. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

const segmentLength = 1 << 23;
/** Spaces are less than a comma, and what begins an event is greater. */
const comma = 0x2c;
const openBracket = 0x5b;

/** Takes the events one by one, the first at position 0. */
export class RowBytesBuilder {
  readonly #segments: Uint8Array<ArrayBuffer>[] = [];
  readonly #firsts = new GrowingArray();
  readonly #ends = new GrowingArray();
  readonly #encoder = new TextEncoder();
  #segment = new Uint8Array(0);
  #used = 0;

  get length(): number {
    return this.#ends.length;
  }

  /** Keeps an event as its row: half as long as its JSON. */
  add(event: TimelineEvent): void {
    const text = writeRow(event);
    /** UTF-8 takes three bytes a UTF-16 unit at most. */
    this.#reserve(3 * text.length);
    this.#used += this.#encoder.encodeInto(text, this.#segment.subarray(this.#used)).written;
    this.#ends.push(this.#used);
  }

  /** Keeps events as the JSON that they were read from, with what stands between them: one copy, whatever their number. */
  addRun(bytes: Uint8Array, starts: readonly number[], ends: readonly number[]): void {
    const start = starts[0] ?? 0;
    const length = (ends.at(-1) ?? start) - start;
    this.#reserve(length);
    this.#segment.set(bytes.subarray(start, start + length), this.#used);
    for (const end of ends) this.#ends.push(this.#used + end - start);
    this.#used += length;
  }

  /** The event at a position that was added before. */
  at(position: number): TimelineEvent {
    const segments = [...this.#segments, this.#segment];
    return readRowAt(segments, this.#firsts, this.#ends, position);
  }

  finish(): RowBytes {
    this.#close();
    return { segments: this.#segments, firsts: this.#firsts.finish(), ends: this.#ends.finish() };
  }

  #reserve(needed: number): void {
    if (this.#segment.length - this.#used >= needed) return;
    this.#close();
    this.#segment = new Uint8Array(Math.max(segmentLength, needed));
    this.#firsts.push(this.#ends.length);
  }

  #close(): void {
    if (this.#used > 0) this.#segments.push(this.#segment.slice(0, this.#used));
    this.#segment = new Uint8Array(0);
    this.#used = 0;
  }
}

interface Numbers {
  readonly length: number;
  readonly at: (place: number) => number | undefined;
}

/** Makes the event at a position from its bytes. */
export function readRowAt(
  segments: readonly Uint8Array<ArrayBuffer>[],
  firsts: Numbers,
  ends: Numbers,
  position: number,
): TimelineEvent {
  const n = bisect(0, firsts.length, (place) => (firsts.at(place) ?? 0) <= position) - 1;
  const segment = ensure(segments[n], `no event stands at ${position}`);
  const end = ensure(ends.at(position), `no event stands at ${position}`);
  let start = position === firsts.at(n) ? 0 : (ends.at(position - 1) ?? 0);
  while ((segment[start] ?? openBracket) <= comma) start += 1;
  return readRow(decoder.decode(segment.subarray(start, end)));
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
