import { expect, test } from 'vitest';
import { createMultimap, valuesOf } from '../../src/base/multimap.ts';

test('a multimap gives the values of a key in the order given, and none for a key that it lacks', () => {
  const map = createMultimap([
    [5, 1],
    [2, 9],
    [5, 0],
    [7, 3],
  ]);
  expect([2, 5, 7, 1, 3, 8, -1].map((key) => [...valuesOf(map, key)])).toEqual([
    [9],
    [1, 0],
    [3],
    [],
    [],
    [],
    [],
  ]);
});
