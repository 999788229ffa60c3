import { expect, test } from 'vitest';
import { directionOf, languageOf } from '../../src/model/language-tag.ts';

test.each([
  ['ar', 'ar'],
  ['AR-sy', 'ar'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['enm', undefined],
  ['arz', undefined],
  ['fa', undefined],
  ['', undefined],
])('"%s" is of the language %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test.each([
  ['ar', 'rtl'],
  ['AR-sy', 'rtl'],
  ['arz', 'rtl'],
  ['fa', 'rtl'],
  ['ur-PK', 'rtl'],
  ['ckb', 'rtl'],
  ['he', 'rtl'],
  ['dv', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['arn', 'ltr'],
  ['az', 'ltr'],
  ['en-GB', 'ltr'],
  ['ru', 'ltr'],
  ['und', 'ltr'],
  ['', 'ltr'],
  ['no tag', 'ltr'],
])('a text in "%s" runs %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});
