import { expect, test, vi } from 'vitest';
import { exportFile } from '../../scripts/export/export-file.ts';
import { writePicture } from '../../scripts/export/write-picture.ts';

vi.mock(import('../../scripts/export/write-picture.ts'), () => ({
  writePicture: vi.fn<typeof writePicture>(),
}));

test.each([
  [{}, { event: undefined, isForeign: false }],
  [{ event: 2023 }, { event: '2023', isForeign: false }],
  [
    { event: 'summit', data: 'own.json' },
    { event: 'summit', data: 'own.json', isForeign: true },
  ],
])('a picture with %j is made with %j', async (options, wish) => {
  await exportFile({ format: 'png', ...options }, 0);
  expect(vi.mocked(writePicture)).toHaveBeenLastCalledWith(expect.objectContaining(wish));
});
