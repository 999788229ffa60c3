import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListGroup } from '../../../src/ui/list/list-order.ts';
import { groupAt, placeAt, rowOfPlace, rowsOf } from '../../../src/ui/list/list-rows.ts';

const groups: readonly ListGroup[] = [
  { year: 2019, first: 0, count: 2 },
  { year: 2023, first: 2, count: 3 },
  { year: undefined, first: 5, count: 1 },
];

describe('the rows of a list', () => {
  test('are its headings and its events', () => {
    const rows = rowsOf(groups, 0, 6, true);
    expect(rows.count).toBe(9);
    expect(rows.groups.map(({ row }) => row)).toEqual([0, 3, 7]);
    expect([0, 1, 2, 3, 4, 5].map((place) => rowOfPlace(rows, place))).toEqual([1, 2, 4, 5, 6, 8]);
  });

  test('of a part keep the heading of the group that it cuts, and how many come before', () => {
    const rows = rowsOf(groups, 3, 5, true);
    expect(rows).toEqual({
      count: 3,
      groups: [{ year: 2023, first: 3, count: 2, row: 0, hasHeading: true, before: 1, of: 3 }],
    });
    expect(rowOfPlace(rows, 2)).toBe(-1);
  });

  test('lead from every place to a row and back', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), fc.boolean(), (counts, a, b, hasHeadings) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const made = counts.map((count, at) => ({
          year: at,
          first: counts.slice(0, at).reduce((sum, each) => sum + each, 0),
          count,
        }));
        const [from = 0, to = 0] = [a % total, b % total].sort((x, y) => x - y);
        const rows = rowsOf(made, from, to + 1, hasHeadings);
        for (let place = from; place <= to; place += 1) {
          const row = rowOfPlace(rows, place);
          const group = groupAt(rows, row);
          expect(group && placeAt(group, row)).toBe(place);
        }
        expect(rows.count).toBe(to + 1 - from + (hasHeadings ? rows.groups.length : 0));
      }),
    );
  });
});
