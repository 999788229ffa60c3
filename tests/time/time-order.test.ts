import { expect, test } from 'vitest';
import { orderAfterStart } from '../../src/time/time-order.ts';

test('of what begins together a mere moment is the first, then what never ends, then the longest', () => {
  const ends = [5, 7, Infinity, 1, 9];
  expect(ends.toSorted((a, b) => orderAfterStart(1, a) - orderAfterStart(1, b))).toEqual([
    1,
    Infinity,
    9,
    7,
    5,
  ]);
});
