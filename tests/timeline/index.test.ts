import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unfolded } from '../../src/timeline/folding/folding.ts';
import { createPyramid, heaviestFirst } from '../../src/timeline/index/heaviest.ts';
import {
  classesOf,
  createLengthClasses,
  lengthClass,
  placesIn,
} from '../../src/timeline/index/length-classes.ts';
import {
  countTouching,
  createLookup,
  findTouching,
  firstTouching,
  latestEnding,
} from '../../src/timeline/index/lookup.ts';
import { sortOrder } from '../../src/timeline/index/sort-order.ts';

const moment = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: -(2 ** 52), max: 2 ** 52 }),
  fc.constantFrom(0, -0, 0.5, -62_135_596_800_000, 8.64e15),
);
const intervals = fc
  .array(fc.tuple(moment, fc.oneof(fc.nat(3), fc.nat(60), fc.nat(2 ** 40))), { maxLength: 90, size: 'max' })
  .map((all) => all.map(([start, length]) => ({ start, end: start + length })))
  .map((all) => all.toSorted((a, b) => a.start - b.start))
  .map((all) => ({
    starts: Float64Array.from(all, ({ start }) => start),
    ends: Float64Array.from(all, ({ end }) => end),
  }));
const spans = fc.tuple(moment, fc.nat(80)).map(([start, length]) => ({ start, end: start + length + 1 }));

describe('the index, against plain loops over random events', () => {
  it('sorts as a stable comparing sort does', () => {
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 300, size: 'max' }), (values) => {
        const places = values.map((_, i) => i);
        const expected = places.toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
        expect([...sortOrder(Float64Array.from(values))]).toEqual(expected);
      }),
    );
  });

  it('finds and counts what touches a span', () => {
    fc.assert(
      fc.property(intervals, spans, ({ starts, ends }, span) => {
        const lookup = createLookup(starts, ends);
        const expected = [...starts.keys()].filter(
          (i) => (starts[i] ?? 0) < span.end && (ends[i] ?? 0) > span.start,
        );
        expect(findTouching(lookup, span)).toEqual(expected);
        expect(firstTouching(lookup, span)).toBe(expected[0]);
        expect(countTouching(lookup, span)).toBe(expected.length);
      }),
    );
  });

  it('names the one that ended last among the first', () => {
    fc.assert(
      fc.property(intervals, fc.nat(90), ({ starts, ends }, most) => {
        const count = Math.min(most, starts.length);
        const latest = [...starts.keys()]
          .slice(0, count)
          .reduce<number | undefined>(
            (best, i) => (best === undefined || (ends[i] ?? 0) >= (ends[best] ?? 0) ? i : best),
            undefined,
          );
        expect(latestEnding(createLookup(starts, ends), count)).toBe(latest);
      }),
    );
  });

  it('gives the events of any stretch, heaviest first', () => {
    const weights = fc.array(fc.nat(5), { minLength: 1, maxLength: 90, size: 'max' });
    fc.assert(
      fc.property(weights, fc.nat(90), fc.nat(90), (all, from, to) => {
        const pyramid = createPyramid(Float64Array.from(all));
        const expected = all
          .map((weight, i) => ({ weight, i, rank: pyramid.ranks[i] ?? 0 }))
          .filter(({ i }) => i >= from && i < to)
          .toSorted((a, b) => b.weight - a.weight || a.rank - b.rank)
          .map(({ i }) => i);
        expect([...heaviestFirst(pyramid, from, to)]).toEqual(expected);
      }),
    );
  });

  it('spreads the first of equals over the whole timeline', () => {
    const pyramid = createPyramid(new Float64Array(1024));
    const found = [...heaviestFirst(pyramid, 0, 1024)].slice(0, 8);
    expect(found.toSorted((a, b) => a - b)).toEqual([0, 128, 256, 384, 512, 640, 768, 896]);
  });

  it('counts the events of a length class by start, end and middle', () => {
    fc.assert(
      fc.property(intervals, spans, ({ starts, ends }, span) => {
        const classes = createLengthClasses(starts, ends);
        const keys = {
          byStart: (i: number) => starts[i] ?? 0,
          byEnd: (i: number) => ends[i] ?? 0,
        };
        for (const order of ['byStart', 'byEnd'] as const) {
          const key = keys[order];
          const index = { starts, ends, folding: unfolded, classes };
          const found = classesOf(classes).flatMap((k) => {
            const [from, to] = placesIn(index, order, k, span);
            return Array.from(classes[order].slice(from, to), (i) => [k, i]);
          });
          const expected = [...starts.keys()]
            .filter((i) => key(i) >= span.start && key(i) < span.end)
            .map((i) => [lengthClass((ends[i] ?? 0) - (starts[i] ?? 0)), i]);
          expect(found.toSorted(byPlace)).toEqual(expected.toSorted(byPlace));
        }
      }),
    );
  });

  it.each([
    [0, 0],
    [1, 0],
    [1.5, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [86_400_000, 27],
    [2 ** 54, 54],
    [2 ** 60, 55],
  ])('puts a length of %d ms into class %d', (length, expected) => {
    expect(lengthClass(length)).toBe(expected);
  });
});

function byPlace(a: readonly number[], b: readonly number[]): number {
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
}
