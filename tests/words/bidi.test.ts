import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closed, isolate, isolateOtherScript, steady, unturned } from '../../src/words/bidi.ts';

const turning = /[\u202A-\u202E\u2066-\u2069]/g;
const hostile = fc
  .array(
    fc.constantFrom(...'بوتين Kim 12 «» \u202E \u202D \u2066 \u2067 \u2068 \u2069 \u202C \u200F'.split(' ')),
  )
  .map((parts) => parts.join(''));

test('a text for display keeps its letters and their places, and turns nothing', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const shown = steady(text);
      expect(shown).not.toMatch(turning);
      expect(shown).toHaveLength(text.length);
      expect(shown.replaceAll('\u2060', '')).toBe(text.replace(turning, ''));
    }),
  );
});

test('a text for files has its letters and nothing that turns', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(unturned(text)).toBe(text.replace(turning, ''));
    }),
  );
});

describe('a text to the letter is closed behind it', () => {
  test.each([
    ['plain', ''],
    ['a\u202Eb', '\u202C'],
    ['a\u202Eb\u202C', ''],
    ['\u2067a\u202Eb', '\u202C\u2069'],
    ['\u2067a\u202Eb\u2069', ''],
    ['\u202E\u2066a\u202C', '\u2069\u202C'],
    ['\u2069\u202Ca', ''],
    ['\u202Ea\nb', ''],
    ['\u202A\u202B\u202Da', '\u202C\u202C\u202C'],
    ['\u2066\u2067\u2068a\u2069', '\u2069\u2069'],
  ])('%j by %j', (text, closers) => {
    expect(closed(text)).toBe(text + closers);
  });

  test('whatever it holds, and once is enough', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(closed(text).startsWith(text)).toBe(true);
        expect(closed(closed(text))).toBe(closed(text));
      }),
    );
  });
});

test('an isolated text is closed at its end and nowhere before', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const isolated = isolate(text);
      expect(isolated.match(turning)).toEqual(['\u2068', '\u2069']);
      expect(isolated.startsWith('\u2068') && isolated.endsWith('\u2069')).toBe(true);
    }),
  );
});

describe('a line of one script', () => {
  test.each([
    ['ar', 'قمة Kim Jong-un في موسكو', 'قمة \u2068Kim Jong-un\u2069 في موسكو'],
    ['ar', 'لا شيء غريب، 2019', 'لا شيء غريب، 2019'],
    ['en', 'What «قال الوزير» means', 'What «\u2068قال الوزير\u2069» means'],
    ['en', 'Nothing foreign, 2019', 'Nothing foreign, 2019'],
    ['ar', 'Bolton: the deal (again)…', '\u2068Bolton: the deal (again)…\u2069'],
    ['ar', '“Kim”, he said.', '\u2068“Kim”, he said.\u2069'],
    ['ar', '2019: Kim (again)', '2019: \u2068Kim (again)\u2069'],
    ['ar', 'قال Kim (again)، ثم', 'قال \u2068Kim (again)\u2069، ثم'],
    ['ar', 'قال (Kim) إنه', 'قال (\u2068Kim\u2069) إنه'],
    ['ar', 'بين Élysée، Reuters · AFP و', 'بين \u2068Élysée\u2069، \u2068Reuters\u2069 · \u2068AFP\u2069 و'],
    ['ar', 'موقع http://example.org/a يُحجب', 'موقع \u2068http://example.org/a\u2069 يُحجب'],
    ['ar', 'إن x.Kim = Un هنا', 'إن \u2068x.Kim = Un\u2069 هنا'],
    ['ar', '@SUM(A1) مجموع', '@\u2068SUM(A1)\u2069 مجموع'],
    ['ar', '=HYPERLINK("http://evil","x") خلية', '=\u2068HYPERLINK("http://evil","x")\u2069 خلية'],
    ['ar', 'وسم <img src=x onerror=alert(1)> هنا', 'وسم <\u2068img src=x onerror=alert(1)\u2069> هنا'],
    ['ar', 'قال (Kim) 2019 ثم', 'قال (\u2068Kim\u2069) 2019 ثم'],
    ['ar', 'اتفاق "START" 2010 انتهى', 'اتفاق "\u2068START\u2069" 2010 انتهى'],
    ['ar', 'إن A > B هنا', 'إن \u2068A > B\u2069 هنا'],
    ['ar', '(AFP) 13 سبتمبر', '(\u2068AFP\u2069) 13 سبتمبر'],
    ['ar', 'قال x(a [b) c] d) ثم', 'قال \u2068x(a [b\u2069) \u2068c\u2069] \u2068d\u2069) ثم'],
    ['ar', 'حرف \u{1D400}x\u{1D400} هنا', 'حرف \u2068\u{1D400}x\u{1D400}\u2069 هنا'],
    ['en', 'Said in «قمة» (2019), then', 'Said in «\u2068قمة\u2069» (2019), then'],
    ['en', 'الراي, 5 September 2023', '\u2068الراي\u2069, 5 September 2023'],
    ['en', 'The headline «قمة 2023: ماذا بعد؟» says', 'The headline «\u2068قمة 2023: ماذا بعد؟\u2069» says'],
    ['en', 'قال: «نعم» (غدًا)', '\u2068قال: «نعم» (غدًا)\u2069'],
  ] as const)('in %s keeps what is of the other to itself: %s', (language, line, isolated) => {
    expect(isolateOtherScript(line, language)).toBe(isolated);
  });
});
