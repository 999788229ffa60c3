import { expect, test } from 'vitest';
import { cutAtWord } from '../../src/base/cut-at-word.ts';

test('a cut keeps whole words, or whole characters of a word that is too long', () => {
  expect(cutAtWord('قمة فلاديفوستوك الأولى', 16)).toBe('قمة فلاديفوستوك…');
  expect(cutAtWord('قمة', 16)).toBe('قمة');
  expect(cutAtWord('a😀b', 3)).toBe('a…');
  expect(cutAtWord('a😀bc', 4)).toBe('a😀…');
  expect(cutAtWord('x'.repeat(40), 10)).toBe(`${'x'.repeat(9)}…`);
});
