import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { exportFile } from '../../scripts/export/export-file.ts';
import { writePicture } from '../../scripts/export/write-picture.ts';

vi.mock(import('../../scripts/export/write-picture.ts'), () => ({
  writePicture: vi.fn<typeof writePicture>(),
}));

test.each([
  [{}, { event: undefined, isForeign: false }],
  [{ event: '2023' }, { event: '2023', isForeign: false }],
  [{ gaps: 'folded' }, { isFolded: true }],
  [
    { event: 'summit', data: 'own.json' },
    { event: 'summit', data: 'own.json', isForeign: true },
  ],
])('a picture with %j is made with %j', async (options, wish) => {
  await exportFile({ format: 'png', ...options }, 0);
  expect(vi.mocked(writePicture)).toHaveBeenLastCalledWith(expect.objectContaining(wish));
});

test.each([
  [{ format: 'png', span: 'selection' }, /--event/],
  [{ format: 'png', span: 'whole', from: '2023' }, /--span cannot be with --from or --to/],
  [{ format: 'svg', scale: '3' }, /--scale is for PNG/],
  [{ format: 'pdf', theme: 'dark' }, /--theme dark is for screens/],
  [{ format: 'png', size: '1x1' }, /^export: 1 × 1 px is too small/],
  [{ format: 'png', size: '30000x30000' }, /^export: 30000 × 30000 px is too large/],
  [{ format: 'png', gaps: 'open' }, /--gaps cannot be "open": choose one of folded/],
  [{ format: 'csv', gaps: 'folded' }, /--gaps is for pictures/],
  [{ format: 'pdf', theme: 'sepia' }, /^export: theme cannot be “sepia”/],
])('nothing is made with %j, of which something would be ignored or cannot be', async (options, sentence) => {
  vi.mocked(writePicture).mockClear();
  await expect(exportFile(options, 0)).rejects.toThrow(sentence);
  expect(writePicture).not.toHaveBeenCalled();
});

test('no QR code is promised where the timeline has no address', async () => {
  const actual = await vi.importActual<typeof import('../../scripts/export/write-picture.ts')>(
    '../../scripts/export/write-picture.ts',
  );
  const data = join(import.meta.dirname, '../../data/events.json');
  const wish = {
    options: { qr: 'yes' },
    filter: {},
    event: undefined,
    isFolded: false,
    data,
    isForeign: false,
    out: undefined,
  };
  await expect(actual.writePicture(wish)).rejects.toThrow(/--qr: the timeline has no public address/);
});
