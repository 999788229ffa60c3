import { expect, test } from 'vitest';
import { firstLanguage } from '../../../src/ui/chrome/stored-settings.ts';

test.each([
  [['ar-EG', 'en'], 'ar'],
  [['fr', 'ar'], 'ar'],
  [['en-GB', 'ar'], 'en'],
  [['AR'], 'ar'],
  [['fr-FR', 'de'], 'en'],
  [['arn'], 'en'],
  [[], 'en'],
])('of %j the first that the app speaks is %s', (preferred, language) => {
  expect(firstLanguage(preferred)).toBe(language);
});
