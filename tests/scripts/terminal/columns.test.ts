import { expect, test } from 'vitest';
import { formatColumns, onOneLine, visibleWidth } from '../../../scripts/terminal/columns.ts';

test.each([
  ['أمس', 3],
  ['أمْسِ', 3],
  ['\u2068أمس\u2069', 3],
  ['😀', 2],
  ['', 0],
])('“%s” takes %i columns', (text, width) => {
  expect(visibleWidth(text)).toBe(width);
});

test('columns hold whatever stands in them, and Arabic is isolated', () => {
  expect(
    formatColumns([
      ['words', 'value'],
      ['أمْسِ', '2023'],
      ['long words', ''],
    ]),
  ).toEqual(['words       value', '\u2068أمْسِ\u2069         2023', 'long words']);
});

test('numbers stand at the right side of their column', () => {
  expect(
    formatColumns([
      ['article', 'events'],
      ['al-rai-2023', 12],
    ]),
  ).toEqual(['article      events', 'al-rai-2023      12']);
});

test('a stretch over two lines is shown on one, and a terminal is told nothing', () => {
  expect(onOneLine('أمس\r\n الاثنين\u001B[31m')).toBe('أمس الاثنين [31m');
});
