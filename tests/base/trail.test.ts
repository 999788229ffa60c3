import { expect, test } from 'vitest';
import { extendTrail, speedOf, type Trail } from '../../src/base/trail.ts';

/** A hand that goes 1 px a millisecond for so long, in ms, and is seen every `every` ms. */
function moved(ms: number, every: number): Trail {
  let trail: Trail = [];
  for (let at = 0; at <= ms; at += every) trail = extendTrail(trail, at, at);
  return trail;
}

test.each([8, 16])('a hand that lets go as it moves is as fast as it was, seen every %i ms', (every) => {
  expect(speedOf(moved(64, every), 64)).toBe(1);
  expect(speedOf(moved(64, every), 64 + every)).toBe(1);
  expect(speedOf(moved(640, every), 640)).toBe(1);
});

test.each([8, 16])('a hand that rested before it let go is slow or still, seen every %i ms', (every) => {
  expect(speedOf(moved(64, every), 64 + 70)).toBeLessThan(0.2);
  expect(speedOf(moved(64, every), 64 + 90)).toBe(0);
});

test('a hand that was seen once, or not at all, has no speed', () => {
  expect(speedOf([], 10)).toBe(0);
  expect(speedOf([{ px: 5, at: 10 }], 10)).toBe(0);
  expect(speedOf([{ px: 5, at: 10 }], 20)).toBe(0);
});
