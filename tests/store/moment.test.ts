import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoment, parseMoment, roundSpan } from '../../src/store/moment.ts';

const ms = fc.integer({ min: Date.UTC(-5000, 0), max: Date.UTC(9999, 11, 31) });

describe('a moment', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(ms, (moment) => {
        expect(parseMoment(formatMoment(moment))).toBe(moment);
      }),
    );
  });

  test.each([
    [Date.UTC(2023, 8, 13), '2023-09-13'],
    [Date.UTC(2023, 8, 13, 6), '2023-09-13T06:00'],
    [Date.UTC(2023, 8, 13, 6, 30, 5), '2023-09-13T06:30:05'],
    [Date.UTC(2023, 8, 13, 0, 0, 0, 7), '2023-09-13T00:00:00.007'],
  ])('%d is written %s', (moment, text) => {
    expect(formatMoment(moment)).toBe(text);
  });

  test.each([
    ['2023-09-13T00:00', Date.UTC(2023, 8, 13)],
    ['2023-09-13T06:00:00', Date.UTC(2023, 8, 13, 6)],
    ['2023-09-13T06:00:00.000', Date.UTC(2023, 8, 13, 6)],
  ])('may be longer than it is written: %s', (text, moment) => {
    expect(parseMoment(text)).toBe(moment);
  });

  test.each([
    '',
    '2023',
    '2023-9-1',
    '2023-02-30',
    '2023-09-13T25:00',
    '2023-09-13Z',
    '13/9/2023',
    '2023-09-13T24:00',
  ])('"%s" is none', (text) => {
    expect(parseMoment(text)).toBeUndefined();
  });
});

test('a rounded span holds the span and is at most a hundredth wider', () => {
  fc.assert(
    fc.property(ms, fc.integer({ min: 200, max: 1e13 }), (start, length) => {
      const rounded = roundSpan({ start, end: start + length });
      expect(rounded.start).toBeLessThanOrEqual(start);
      expect(rounded.end).toBeGreaterThanOrEqual(start + length);
      expect(rounded.end - rounded.start).toBeLessThanOrEqual(length * 1.011);
    }),
  );
});
