import { expect, test } from 'vitest';
import { quantile } from '../../../scripts/bench/quantile.ts';

const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);

test.each<[string, readonly number[], number, number]>([
  ['the median is the middle one by size', [10, 9, 100], 0.5, 10],
  ['95 of 100 do not exceed the 95th percentile', hundred, 0.95, 95],
  ['none exceeds the most', hundred, 1, 100],
  ['nothing has no quantile', [], 0.5, Number.NaN],
])('%s', (_, times, share, expected) => {
  expect(quantile(times, share)).toBe(expected);
});
