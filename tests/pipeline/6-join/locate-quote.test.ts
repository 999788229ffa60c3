import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf, locateQuote } from '../../../src/pipeline/6-join/locate-quote.ts';

const anyText = fc.string({
  unit: fc.constantFrom('ا', 'ب', ' ', 'ّ', 'ـ', '😀', '\u202e', '\n'),
  maxLength: 80,
});

describe('locateQuote', () => {
  test('finds again every quote by the context that contextOf gives, at the same place', () => {
    fc.assert(
      fc.property(anyText, fc.nat(80), fc.nat(20), (text, at, length) => {
        const start = Math.min(at, text.length);
        const end = Math.min(start + length + 1, text.length);
        fc.pre(start < end);
        const exact = text.slice(start, end);
        const found = locateQuote(text, { exact, ...contextOf(text, { start, end }) });
        expect(found).toContainEqual({ start, end });
        for (const span of found) expect(text.slice(span.start, span.end)).toBe(exact);
      }),
    );
  });

  test('never splits a surrogate pair in the context', () => {
    const text = `😀${'ا'.repeat(31)}كلمة${'ا'.repeat(31)}😀`;
    const start = text.indexOf('كلمة');
    const { prefix, suffix } = contextOf(text, { start, end: start + 4 });
    expect(encodeURIComponent(prefix + suffix)).not.toBe('');
  });

  test('finds overlapping occurrences, and none of an empty quote', () => {
    expect(locateQuote('aaa', { exact: 'aa' })).toHaveLength(2);
    expect(locateQuote('aaa', { exact: '' })).toEqual([]);
  });
});
