import { expect, test } from 'vitest';
import { compareGranularity, granularities } from '../../src/time/granularity.ts';

test('from the finest to the coarsest', () => {
  expect([...granularities].reverse().sort(compareGranularity)).toEqual(granularities);
  expect(compareGranularity('day', 'month')).toBeLessThan(0);
  expect(compareGranularity('year', 'week')).toBeGreaterThan(0);
  expect(compareGranularity('season', 'season')).toBe(0);
});
