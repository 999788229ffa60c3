import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ensure } from '../../src/base/assert.ts';
import { cutExcerpts, layOutExcerpts } from '../../src/model/cut-excerpts.ts';
import { formatExcerpts, parseExcerpts } from '../../src/model/excerpts.ts';

const cut = fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }).chain((text) => {
  const at = fc.integer({ min: 0, max: text.length });
  const interval = fc.tuple(at, at).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  return fc.record({ text: fc.constant(text), kept: fc.array(interval, { maxLength: 6 }) });
});

test('what is kept stands at its place in the whole, and nothing else stands anywhere', () => {
  fc.assert(
    fc.property(cut, ({ text, kept }) => {
      const excerpts = cutExcerpts(text, kept);
      const laidOut = ensure(layOutExcerpts(excerpts), 'it fits');
      expect(laidOut.text).toHaveLength(text.length);
      for (let at = 0; at < text.length; at += 1) {
        const isKept = kept.some(({ start, end }) => start <= at && at < end);
        expect(laidOut.gaps.some(({ start, end }) => start <= at && at < end)).toBe(!isKept);
        expect(laidOut.text[at]).toBe(isKept ? text[at] : '\n');
      }
    }),
  );
});

test('what was laid out is the same file again', () => {
  fc.assert(
    fc.property(cut, ({ text, kept }) => {
      const laidOut = ensure(layOutExcerpts(cutExcerpts(text, kept)), 'it fits');
      expect(parseExcerpts(formatExcerpts(laidOut))).toEqual(laidOut);
    }),
  );
});

test('no file is read as something that it is not', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const laidOut = parseExcerpts(json);
      expect(laidOut === undefined || laidOut.text.length >= 0).toBe(true);
    }),
  );
});
