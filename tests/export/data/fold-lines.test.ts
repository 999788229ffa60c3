import fc from 'fast-check';
import { foldLines as foldLinesOfLibrary } from 'ical-generator';
import { expect, test } from 'vitest';
import { foldLines } from '../../../src/export/data/fold-lines.ts';

test('lines are folded as the library folds them', () => {
  const letter = fc.constantFrom(...'aéعﷺ中 \n\\', '😀', '👨‍👩‍👧', '\r\n', '\u202E');
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 300 }), (text) => {
      expect(foldLines(text)).toBe(foldLinesOfLibrary(text));
    }),
  );
});

test.each([74, 75, 149])('a line of %i bytes has at most 75 in a row', (length) => {
  const folded = foldLines('x'.repeat(length));
  for (const line of folded.split('\r\n')) expect(line.length).toBeLessThanOrEqual(75);
  expect(folded.replaceAll('\r\n ', '')).toHaveLength(length);
});
