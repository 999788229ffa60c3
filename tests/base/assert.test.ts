import { expect, test } from 'vitest';
import { assert, ensure } from '../../src/base/assert.ts';

test('assert throws its message, and only when the condition fails', () => {
  expect(assert('yes', 'a condition')).toBeUndefined();
  expect(() => {
    assert('', 'a condition');
  }).toThrow('assertion failed: a condition');
});

test.each([0, '', false, NaN])('ensure lets %j through', (value) => {
  expect(ensure(value, 'missing')).toBe(value);
});

test.each([null, undefined])('ensure refuses %j', (value) => {
  expect(() => ensure<unknown>(value, 'missing')).toThrow('assertion failed: missing');
});
