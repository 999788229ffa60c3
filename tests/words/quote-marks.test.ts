import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoted, quoteMarks } from '../../src/words/quote-marks.ts';

describe('marks around a text', () => {
  test.each([
    ['ar', '«x»'],
    ['ar-SY', '«x»'],
    ['arz', '«x»'],
    ['apc', '«x»'],
    ['ary', '«x»'],
    ['fa', '«x»'],
    ['fa-AF', '«x»'],
    ['ckb', '«x»'],
    ['ps', '«x»'],
    ['ur', '”x“'],
    ['he', '”x”'],
    ['en', '“x”'],
    ['en-GB', '“x”'],
    ['tr', '“x”'],
    ['fr', '«x»'],
    ['ru', '«x»'],
    ['de-AT', '„x“'],
    ['pl', '„x”'],
    ['ja', '「x」'],
    ['zh', '“x”'],
    ['zh-TW', '「x」'],
    ['und', '“x”'],
    ['no tag at all', '“x”'],
    ['constructor', '“x”'],
  ])('are those of its language: %s', (language, expected) => {
    expect(quoted('x', language)).toBe(expected);
  });

  test.each([
    ['ar', 'قال "لا"', '«قال "لا"»'],
    ['ar', 'قال “لا”', '«قال “لا”»'],
    ['ar', 'قال «لا»', '“قال «لا»”'],
    ['arz', 'قال «لا', '“قال «لا”'],
    ['ar', 'قال «لا» و“نعم”', '«قال «لا» و“نعم”»'],
    ['fa', 'گفت «نه»', '‹گفت «نه»›'],
    ['en', 'He said: “No.”', '‘He said: “No.”’'],
    ['en', 'He said "no"', '‘He said "no"’'],
    ['en', 'He didn’t say “no”', '‘He didn’t say “no”’'],
    ['en', 'He didn’t say ‘no’', '“He didn’t say ‘no’”'],
    ['en', 'He said ‘She said “no”’', '“He said ‘She said “no”’”'],
    ['en', "He didn't", "“He didn't”"],
    ['he', 'ארה"ב', '”ארה"ב”'],
    ['he', 'אמר "לא"', '’אמר "לא"’'],
    ['ar', 'قال "لا" و«نعم»', '«قال "لا" و«نعم»»'],
    ['de', 'Er sagte „nein“', '‚Er sagte „nein“‘'],
    ['nl', 'Hij zei ‘nee’', '“Hij zei ‘nee’”'],
  ])('give way to those within it (%s): %s', (language, text, expected) => {
    expect(quoted(text, language)).toBe(expected);
  });

  test('are not found in the text, unless both pairs are, but for the apostrophe', () => {
    const pairsOf = {
      ar: ['«»', '“”'],
      fa: ['«»', '‹›'],
      en: ['“”', '‘'],
      de: ['„“', '‚‘'],
      fr: ['«»', '“”'],
    } as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...(['ar', 'fa', 'en', 'de', 'fr'] as const)),
        fc.string({ unit: fc.constantFrom('«', '»', '“', '„', '‘', '‹', '"', 'x', ' ') }),
        (language, text) => {
          const [open, close] = quoteMarks(language, text);
          expect(quoted(text, language)).toBe(`${open}${text}${close}`);
          const isFree = (marks: string) => !new RegExp(`[${marks}"]`).test(text);
          const isTaken = !isFree(`${open}${close}`.replace('’', ''));
          expect(isTaken && pairsOf[language].some(isFree)).toBe(false);
        },
      ),
    );
  });
});
