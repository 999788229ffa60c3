import { expect, test } from 'vitest';
import { sayFailure } from '../../../src/ui/export/say-failure.ts';
import { exportWords } from '../../../src/words/catalogue/export-words.ts';

test.each([
  ['en', 'a height of 1,410 px is enough'],
  ['ar', 'يكفي بهذا العرض ارتفاع 1,410 بكسل'],
] as const)('of a size that is too small it says which one would do: %s', (language, said) => {
  const words = exportWords[language];
  expect(sayFailure({ type: 'too-small', enoughPx: 1410 }, words)).toContain(said);
  expect(sayFailure({ type: 'too-small' }, words)).toBe(words.failed['too-small']);
});
