import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/base/result.ts';
import { bounds } from '../../src/time/bounds.ts';
import { parseEdtf } from '../../src/time/parse-edtf.ts';
import { plainDays } from '../../src/time/plain-days.ts';
import { shapeOf } from '../../src/timeline/index/shape.ts';

const digits = (most: number, length: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(length, '0'));
const day = fc.tuple(digits(9999, 4), digits(13, 2), digits(32, 2)).map((parts) => parts.join('-'));
const text = fc.oneof(
  day,
  fc.tuple(day, day).map((ends) => ends.join('/')),
  fc.tuple(day, fc.constantFrom('', '~', '?', ' ', 'x', '/..')).map((parts) => parts.join('')),
  fc.stringMatching(/^[\d/-]{10}$/),
);

describe('plain days', () => {
  it('are what the parser reads, sharp and solid', () => {
    fc.assert(
      fc.property(text, (each) => {
        const days = plainDays(each);
        if (days === undefined) return;
        const date = unwrap(parseEdtf(each));
        expect(days).toEqual(bounds(date));
        const [only, ...others] = shapeOf(date, undefined).stretches;
        expect(others).toEqual([]);
        expect(only).toMatchObject({ ...days, body: 'solid', startEdge: 'sharp', endEdge: 'sharp' });
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['2023-09-05', Date.UTC(2023, 8, 5), Date.UTC(2023, 8, 6)],
    ['2023-09-05/2023-09-09', Date.UTC(2023, 8, 5), Date.UTC(2023, 8, 10)],
    ['2024-02-29', Date.UTC(2024, 1, 29), Date.UTC(2024, 2, 1)],
    ['0001-01-01', -62_135_596_800_000, -62_135_510_400_000],
  ])('reads %s', (each, start, end) => {
    expect(plainDays(each)).toEqual({ start, end });
  });

  it.each(['2023-02-29', '2023-09-05~', '2023-09', '2023-09-09/2023-09-05', '2023-9-05x', '', '٢٠٢٣-٠٩-٠٥'])(
    'leaves %j to the parser',
    (each) => {
      expect(plainDays(each)).toBeUndefined();
    },
  );
});
