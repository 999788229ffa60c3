import { expect, test } from 'vitest';
import { settle, stepHeight } from '../../../src/ui/reader/sheet-heights.ts';

const sizes = { peek: 140, half: 440, full: 790 };

test.each([
  ['let go where it stood', 'half', 440, 0, 'half'],
  ['pulled up a little and held', 'half', 520, 0, 'half'],
  ['pulled up most of the way', 'half', 700, 0, 'full'],
  ['flicked up from close by', 'half', 460, 0.6, 'full'],
  ['flicked down from close by', 'half', 420, -0.6, 'peek'],
  ['flicked down from the top', 'full', 760, -1, 'half'],
  ['thrown down from the top', 'full', 500, -2.5, 'peek'],
  ['pulled down far and held', 'half', 160, 0, 'peek'],
  ['pulled below the lowest', 'peek', 60, 0, undefined],
  ['flicked down from the lowest', 'peek', 130, -0.6, undefined],
  ['flicked up from the lowest', 'peek', 160, 0.6, 'half'],
  ['flicked up at the top', 'full', 790, 2, 'full'],
] as const)('a sheet %s from %s at %i px and %f px a ms rests at %s', (_, from, size, speed, rest) => {
  expect(settle(from, size, speed, sizes)).toBe(rest);
});

test('a step goes to the next height, stops at the top, and closes below the lowest', () => {
  expect(stepHeight('peek', 1)).toBe('half');
  expect(stepHeight('full', 1)).toBe('full');
  expect(stepHeight('half', -1)).toBe('peek');
  expect(stepHeight('peek', -1)).toBeUndefined();
});
