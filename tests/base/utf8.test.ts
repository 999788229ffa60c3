import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUtf8, Utf8Check } from '../../src/base/utf8.ts';

/** Bytes among which sound characters, and nearly sound ones, are frequent. */
const bytes = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }).map((text) => new TextEncoder().encode(text)),
      fc.uint8Array({ maxLength: 2 }),
      fc
        .tuple(fc.integer({ min: 0xc0, max: 0xff }), fc.uint8Array({ min: 0x7f, max: 0xc0, maxLength: 4 }))
        .map(([lead, rest]) => Uint8Array.of(lead, ...rest)),
    ),
    { maxLength: 3 },
  )
  .map((parts) => Uint8Array.from(parts.flatMap((part) => Array.from(part))));

const decodes = (sound: Uint8Array, stream: boolean): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sound, { stream });
    return true;
  } catch {
    return false;
  }
};

describe('what is UTF-8', () => {
  test('is what a decoder decodes', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        expect(isUtf8(some)).toBe(decodes(some, false));
      }),
      { numRuns: 5000 },
    );
  });

  test('is so far what a decoder goes on with, wherever the chunks are cut', () => {
    fc.assert(
      fc.property(bytes, fc.nat(12), (some, cut) => {
        const check = new Utf8Check();
        check.push(some.subarray(0, cut));
        expect(check.push(some.subarray(cut))).toBe(decodes(some, true));
      }),
      { numRuns: 5000 },
    );
  });
});
