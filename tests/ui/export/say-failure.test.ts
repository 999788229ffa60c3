import { expect, test } from 'vitest';
import { sayFailure } from '../../../src/ui/export/say-failure.ts';
import { exportWords } from '../../../src/words/catalogue/export-words.ts';

test.each([
  [{ language: 'en' }, 'a height of 1,410 px is enough'],
  [{ language: 'ar' }, 'يكفي بهذا العرض ارتفاع 1,410 بكسل'],
  [{ language: 'ar', digits: 'arabic' }, 'يكفي بهذا العرض ارتفاع ١٬٤١٠ بكسل'],
] as const)('of a size that is too low it says which one would do: %j', (style, said) => {
  const { failed } = exportWords[style.language];
  expect(sayFailure({ type: 'too-low', enoughPx: 1410 }, style)).toContain(said);
  expect(sayFailure({ type: 'too-small' }, style)).toBe(failed['too-small']);
});

test('limits are said in the digits that are wanted', () => {
  expect(sayFailure({ type: 'too-large' }, { language: 'ar', digits: 'arabic' })).toContain('١٦٬٣٨٤ بكسل');
});
