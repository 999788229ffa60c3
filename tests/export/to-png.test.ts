import { expect, test } from 'vitest';
import { toPng } from '../../src/export/to-png.ts';

test.each([
  ['too long a side', 100, 9000],
  ['too large an area', 8192, 8193],
])('%s is an error before anything is drawn', async (_, width, height) => {
  expect(await toPng('<svg/>', { widthPx: width, heightPx: height }, 2)).toEqual({
    ok: false,
    error: 'too-large',
  });
});
