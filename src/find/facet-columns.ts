import { GrowingArray } from '../base/growing-array.ts';
import type { TimelineEvent } from '../model/event.ts';
import { type FacetName, facetNames, type Facets, facetsOf, type FacetValue } from './facets.ts';

/** A value with how many events would be left if it were chosen. */
export interface CountedValue extends FacetValue {
  readonly count: number;
}

export type FacetCounts = Readonly<Record<FacetName, readonly CountedValue[]>>;

/** One facet of all events: numbers of values, those of event `p` at `[ends[p - 1], ends[p])`. */
interface Column {
  readonly name: FacetName;
  readonly values: FacetValue[];
  readonly numbers: Map<string, number>;
  readonly ends: GrowingArray;
  readonly of: GrowingArray;
}

interface Narrowed {
  /** A byte an event: 1 where it has what is asked. */
  readonly matches: Uint8Array<ArrayBuffer>;
  readonly total: number;
  readonly counts: FacetCounts;
}

/** Fails several facets, or is not among those that are asked about. */
const out = 255;

/** What every event is in every facet, in a few bytes each. */
export class FacetColumns {
  readonly #columns: readonly Column[] = facetNames.map((name) => ({
    name,
    values: [],
    numbers: new Map(),
    ends: new GrowingArray(),
    of: new GrowingArray(),
  }));

  /** Takes the events one by one, in order. */
  add(event: TimelineEvent): void {
    const facets = facetsOf(event);
    for (const column of this.#columns) {
      for (const value of facets[column.name]) column.of.push(numberOf(column, value));
      column.ends.push(column.of.length);
    }
  }

  /**
   * The events that pass `isAmong` (all, when missing) and every facet. The values of a facet are counted as if nothing
   * were chosen in it: what a click on them would leave. O(events × facets).
   */
  narrow(count: number, isAmong: Uint8Array | undefined, chosen: Facets): Narrowed {
    const failed = this.#failed(count, isAmong, chosen);
    const matches = new Uint8Array(count);
    let total = 0;
    for (let position = 0; position < count; position++) {
      if (failed[position] !== 0) continue;
      matches[position] = 1;
      total += 1;
    }
    const counts = this.#columns.map((column, n) => countsOf(column, failed, n + 1));
    return { matches, total, counts: this.#counted(counts) };
  }

  /** A byte an event: 0 where it passes, 1 + the number of the only facet that it fails, else `out`. */
  #failed(count: number, isAmong: Uint8Array | undefined, chosen: Facets): Uint8Array {
    const failed = new Uint8Array(count);
    for (const [n, column] of this.#columns.entries()) {
      const wanted = wantedOf(column, chosen[column.name]);
      if (wanted === undefined) continue;
      for (let position = 0; position < count; position++)
        if (!hasAny(column, position, wanted)) failed[position] = failed[position] === 0 ? n + 1 : out;
    }
    if (isAmong !== undefined)
      for (let position = 0; position < count; position++)
        if (isAmong[position] === 0) failed[position] = out;
    return failed;
  }

  #counted(counts: readonly Uint32Array[]): FacetCounts {
    const counted = (name: FacetName): readonly CountedValue[] => {
      const n = facetNames.indexOf(name);
      const values = this.#columns[n]?.values ?? [];
      return values.map((value, v) => ({ ...value, count: counts[n]?.[v] ?? 0 }));
    };
    return {
      kind: counted('kind'),
      status: counted('status'),
      stance: counted('stance'),
      by: counted('by'),
      actor: counted('actor'),
      place: counted('place'),
      article: counted('article'),
      precision: counted('precision'),
    };
  }
}

function numberOf({ values, numbers }: Column, value: FacetValue): number {
  const known = numbers.get(value.id);
  if (known !== undefined) return known;
  numbers.set(value.id, values.length);
  return values.push(value) - 1;
}

/** A byte a value: 1 where it is chosen. Undefined when the facet asks for nothing. */
function wantedOf({ values, numbers }: Column, chosen: readonly string[]): Uint8Array | undefined {
  if (chosen.length === 0) return undefined;
  const wanted = new Uint8Array(values.length);
  for (const id of chosen) {
    const number = numbers.get(id);
    if (number !== undefined) wanted[number] = 1;
  }
  return wanted;
}

function hasAny({ ends, of }: Column, position: number, wanted: Uint8Array): boolean {
  const end = ends.at(position);
  for (let n = position === 0 ? 0 : ends.at(position - 1); n < end; n++)
    if (wanted[of.at(n)] === 1) return true;
  return false;
}

/** How many events of each value pass, or would but for this facet, whose failure is `own`. */
function countsOf({ values, ends, of }: Column, failed: Uint8Array, own: number): Uint32Array {
  const counts = new Uint32Array(values.length);
  let from = 0;
  for (let position = 0; position < failed.length; position++) {
    const end = ends.at(position);
    if (failed[position] === 0 || failed[position] === own)
      for (let n = from; n < end; n++) counts[of.at(n)] = (counts[of.at(n)] ?? 0) + 1;
    from = end;
  }
  return counts;
}
