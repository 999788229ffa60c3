import { expect, test } from 'vitest';
import { pictureOptions } from '../../scripts/export/picture-options.ts';

test.each([
  [
    { format: 'png', list: true, qr: false },
    { format: 'png', list: 'yes', qr: 'no' },
  ],
  [
    { scale: '3', from: '0762', to: '2023-10' },
    { scale: '3', from: '0762', to: '2023-10' },
  ],
  [
    { size: '1200x800', theme: undefined, span: 'whole' },
    { size: '1200x800', span: 'whole' },
  ],
  [{}, {}],
])('%j is %j to the dialog’s own parser', (given, wanted) => {
  expect(pictureOptions(given)).toEqual(wanted);
});
