import { expect, test } from 'vitest';
import { placeAfter } from '../../../src/ui/list/list-keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  ['ArrowDown', 5, 6],
  ['ArrowUp', 5, 4],
  ['ArrowUp', 0, 0],
  ['ArrowDown', 99, 99],
  ['PageDown', 5, 15],
  ['PageDown', 95, 99],
  ['PageUp', 5, 0],
  ['Home', 5, 0],
  ['End', 5, 99],
  ['ArrowLeft', 5, undefined],
  ['Enter', 5, undefined],
])('%s leads from place %i to %s', (key, home, place) => {
  expect(placeAfter({ ...plain, key }, home, 10, 100)).toBe(place);
});

test('keys held with others are the browser’s', () => {
  expect(placeAfter({ ...plain, key: 'Home', ctrlKey: true }, 5, 10, 100)).toBeUndefined();
});
