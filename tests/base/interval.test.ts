import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contains,
  type Interval,
  intersection,
  length,
  moved,
  overlaps,
  widened,
} from '../../src/base/interval.ts';

const interval = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 30 }))
  .map(([start, size]): Interval => ({ start, end: start + size }));
const points = Array.from({ length: 140 }, (_, i) => i - 55);
const has = ({ start, end }: Interval, point: number): boolean => start <= point && point < end;

describe('half-open intervals', () => {
  test('overlap when they share a point', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(overlaps(a, b)).toBe(points.some((point) => has(a, point) && has(b, point)));
      }),
    );
  });

  test('contain when they have every point of the other', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(contains(a, b)).toBe(points.every((point) => !has(b, point) || has(a, point)));
      }),
    );
  });

  test('intersect in the points that they share', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const common = intersection(a, b);
        expect(points.filter((point) => common !== undefined && has(common, point))).toEqual(
          points.filter((point) => has(a, point) && has(b, point)),
        );
        expect(common === undefined ? 0 : length(common)).toBe(
          points.filter((point) => has(a, point) && has(b, point)).length,
        );
      }),
    );
  });

  test('touching is not overlapping', () => {
    expect(overlaps({ start: 0, end: 1 }, { start: 1, end: 2 })).toBe(false);
    expect(intersection({ start: 0, end: 1 }, { start: 1, end: 2 })).toBeUndefined();
  });

  test('an open end reaches everything on its side', () => {
    const open = { start: -Infinity, end: 5 };
    expect(overlaps(open, { start: 4, end: 6 })).toBe(true);
    expect(contains(open, { start: -1e12, end: 5 })).toBe(true);
    expect(length(open)).toBe(Infinity);
  });

  test('have the same points so much later when they are moved', () => {
    fc.assert(
      fc.property(interval, fc.integer({ min: -9, max: 9 }), (a, by) => {
        expect(points.filter((point) => has(moved(a, by), point))).toEqual(
          points.filter((point) => has(a, point - by)),
        );
      }),
    );
  });

  test('have all that is so near to them when they are widened, and are what they were when narrowed again', () => {
    fc.assert(
      fc.property(interval, fc.nat(9), (a, by) => {
        const wide = widened(a, by);
        expect(contains(wide, moved(a, by)) && contains(wide, moved(a, -by))).toBe(true);
        expect(length(wide)).toBe(length(a) + 2 * by);
        expect(widened(wide, -by)).toEqual(a);
      }),
    );
  });
});
