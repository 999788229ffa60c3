import { expect, test } from 'vitest';
import { largerLetters } from '../../src/export/larger-letters.ts';
import type { PictureRequest } from '../../src/export/request.ts';

const request: PictureRequest = {
  format: 'png',
  span: 'whole',
  size: 'slide',
  language: 'ar',
  direction: 'rtl',
  theme: 'light',
  scale: 1,
  list: false,
  qr: false,
};

test.each([
  [4000, 2250, 1, '1000 × 563 at 4'],
  [2500, 1500, 1, '1250 × 750 at 2'],
  [4000, 2250, 2, '2000 × 1125 at 4'],
  [16_384, 16_384, 1, '4096 × 4096 at 4'],
  [4000, 2250, 4, undefined],
  [2000, 2000, 1, undefined],
  [4000, 300, 1, undefined],
] as const)('%d × %d at %d is better as %s', (widthPx, heightPx, scale, better) => {
  const found = largerLetters({ ...request, size: { widthPx, heightPx }, scale });
  expect(found && `${found.widthPx} × ${found.heightPx} at ${found.scale}`).toBe(better);
});

test('what has no pixels of its own, or a shape with a name, is as it is', () => {
  const size = { widthPx: 4000, heightPx: 2250 };
  expect(largerLetters({ ...request, size, format: 'svg' })).toBeUndefined();
  expect(largerLetters(request)).toBeUndefined();
});
