import { expect, test } from 'vitest';
import { cutAtWord } from '../../src/base/cut-at-word.ts';

test('a cut keeps whole words', () => {
  expect(cutAtWord('قمة فلاديفوستوك الأولى', 16)).toBe('قمة فلاديفوستوك…');
  expect(cutAtWord('قمة', 16)).toBe('قمة');
  expect(cutAtWord('x'.repeat(40), 10)).toBe(`${'x'.repeat(9)}…`);
});
