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
    const matches = new Uint8Array(count);
    const wanted = this.#columns.map((column) => wantedOf(column, chosen[column.name]));
    const counts = this.#columns.map(({ values }) => new Uint32Array(values.length));
    let total = 0;
    for (let position = 0; position < count; position++) {
      if (isAmong !== undefined && isAmong[position] === 0) continue;
      const failed = this.#failed(position, wanted);
      if (failed === 'several') continue;
      if (failed === 'none') {
        matches[position] = 1;
        total += 1;
      }
      for (const [n, column] of this.#columns.entries())
        if (failed === 'none' || failed === n) countIn(column, position, counts[n]);
    }
    return { matches, total, counts: this.#counted(counts) };
  }

  /** The number of the only facet that an event fails. */
  #failed(position: number, wanted: readonly (Uint8Array | undefined)[]): 'none' | 'several' | number {
    let failed: number | undefined;
    for (const [n, column] of this.#columns.entries()) {
      const values = wanted[n];
      if (values === undefined || hasAny(column, position, values)) continue;
      if (failed !== undefined) return 'several';
      failed = n;
    }
    return failed ?? 'none';
  }

  #counted(counts: readonly Uint32Array[]): FacetCounts {
    const [kind, status, stance, by, actor, place, article, precision] = this.#columns.map(({ values }, n) =>
      values.map((value, v): CountedValue => ({ ...value, count: counts[n]?.[v] ?? 0 })),
    );
    return {
      kind: kind ?? [],
      status: status ?? [],
      stance: stance ?? [],
      by: by ?? [],
      actor: actor ?? [],
      place: place ?? [],
      article: article ?? [],
      precision: precision ?? [],
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

function countIn({ ends, of }: Column, position: number, counts: Uint32Array | undefined): void {
  if (counts === undefined) return;
  const end = ends.at(position);
  for (let n = position === 0 ? 0 : ends.at(position - 1); n < end; n++)
    counts[of.at(n)] = (counts[of.at(n)] ?? 0) + 1;
}
