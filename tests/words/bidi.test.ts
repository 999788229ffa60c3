import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isolate, steady } from '../../src/words/bidi.ts';

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

test('an isolated text is closed at its end and nowhere before', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const isolated = isolate(text);
      expect(isolated.match(turning)).toEqual(['\u2068', '\u2069']);
      expect(isolated.startsWith('\u2068') && isolated.endsWith('\u2069')).toBe(true);
    }),
  );
});
