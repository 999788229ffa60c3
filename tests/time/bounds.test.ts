import { parse } from '@edtf-ts/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/base/result.ts';
import { bounds, granularityOf, haveDayInCommon, points, stretches } from '../../src/time/bounds.ts';
import { dayMs, fromMs } from '../../src/time/calendar.ts';
import { formatPoint } from '../../src/time/format-edtf.ts';
import { parseEdtf } from '../../src/time/parse-edtf.ts';
import { anyEdtf, anyInterval, anyPlainPoint, anySet } from './any-edtf.ts';

const read = (text: string): ReturnType<typeof bounds> => bounds(unwrap(parseEdtf(text)));

/** An instant as `2019-04-25T00:00:00`, with an astronomical year; `∞` for an open end. */
function said(ms: number): string {
  if (!Number.isFinite(ms)) return ms < 0 ? '-∞' : '∞';
  const { year, month, day } = fromMs(ms);
  const clock = new Date(ms).toISOString().slice(-14, -5).replace('T', ' ');
  return `${year}-${month}-${day}${clock === ' 00:00:00' ? '' : clock}`;
}

describe('the stretch that a date may cover', () => {
  test.each([
    ['2019-04-25', '2019-4-25', '2019-4-26'],
    ['2019-12-31', '2019-12-31', '2020-1-1'],
    ['2020-02-29', '2020-2-29', '2020-3-1'],
    ['2019-02', '2019-2-1', '2019-3-1'],
    ['2020-02', '2020-2-1', '2020-3-1'],
    ['2019-12', '2019-12-1', '2020-1-1'],
    ['2019', '2019-1-1', '2020-1-1'],
    ['199X', '1990-1-1', '2000-1-1'],
    ['19XX', '1900-1-1', '2000-1-1'],
    ['2019-21', '2019-3-1', '2019-6-1'],
    ['2019-22', '2019-6-1', '2019-9-1'],
    ['2019-23', '2019-9-1', '2019-12-1'],
    ['2019-24', '2019-12-1', '2020-3-1'],
    ['0099-12', '99-12-1', '100-1-1'],
    ['0004-02-29', '4-2-29', '4-3-1'],
    ['0000', '0-1-1', '1-1-1'],
    ['0000-02-29', '0-2-29', '0-3-1'],
    ['00XX', '0-1-1', '100-1-1'],
    ['-0001', '-1-1-1', '0-1-1'],
    ['-0044-03-15', '-44-3-15', '-44-3-16'],
    ['Y20000', '20000-1-1', '20001-1-1'],
    ['2019-04-25T14Z', '2019-4-25 14:00:00', '2019-4-25 15:00:00'],
    ['2019-04-25T23Z', '2019-4-25 23:00:00', '2019-4-26'],
    ['2019-04-25T14:30Z', '2019-4-25 14:30:00', '2019-4-25 14:31:00'],
    ['2019-04-25T14:30:59Z', '2019-4-25 14:30:59', '2019-4-25 14:31:00'],
    ['2023-09-10/2023-09-13', '2023-9-10', '2023-9-14'],
    ['2019-02/2019', '2019-2-1', '2020-1-1'],
    ['2006/..', '2006-1-1', '∞'],
    ['../2006', '-∞', '2007-1-1'],
    ['[2023-08-28..2023-09-03]', '2023-8-28', '2023-9-4'],
    ['[..2023-09-05]', '-∞', '2023-9-6'],
    ['[2023-09-05..]', '2023-9-5', '∞'],
    ['{2016,2017}', '2016-1-1', '2018-1-1'],
    ['{2017,2016-05}', '2016-5-1', '2018-1-1'],
    ['2019-02~', '2019-2-1', '2019-3-1'],
    ['2019-02?', '2019-2-1', '2019-3-1'],
  ])('%s is from %s to %s', (text, start, end) => {
    const span = read(text);
    expect([said(span.start), said(span.end)]).toEqual([start, end]);
  });

  test('every point of a date lies in its bounds, and the bounds in the hull of its stretches', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        const edtf = unwrap(parseEdtf(text));
        const { start, end } = bounds(edtf);
        expect(start).toBeLessThan(end);
        for (const point of points(edtf)) {
          const own = read(formatPoint(point));
          expect(own.start).toBeLessThan(end);
          expect(own.end).toBeGreaterThan(start);
        }
        const parts = stretches(edtf);
        expect(Math.min(...parts.map((part) => part.start))).toBe(start);
        expect(Math.max(...parts.map((part) => part.end))).toBe(end);
      }),
    );
  });

  /** The oracle takes years below 100 for 19xx, reads no hour without minutes, no time in a set, no season or time BCE, and clamps open ends. */
  const supported = (text: string): boolean =>
    !/^[[{].*T|-\d{4}-(\d\d-\d\dT|2)|(^|[^\d-])-?00\d\d|00XX|0\d\dX|T\d\d(:\d\d)?Z/.test(text) &&
    !text.includes('..') &&
    !text.includes('Y');

  test.each([
    ['points', anyPlainPoint],
    ['intervals', anyInterval],
    ['sets', anySet],
  ])('%s agree with @edtf-ts/core', (_, arbitrary) => {
    let compared = 0;
    fc.assert(
      fc.property(arbitrary, (text) => {
        fc.pre(supported(text));
        const oracle = parse(text);
        if (!oracle.success) throw new Error(`the oracle refuses ${text}`);
        const { start, end } = read(text);
        const { min, max } = oracle.value;
        const second = 1000;
        expect([said(start), said(end)]).toEqual([
          said(min.getTime()),
          said(Math.ceil((max.getTime() + 1) / second) * second),
        ]);
        compared += 1;
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(100);
  });
});

describe('stretches', () => {
  test.each([
    ['2019', 1],
    ['2016/2017', 1],
    ['{2016,2017}', 2],
    ['[2016,2018..2019,2021]', 3],
  ])('%s has %d', (text, count) => {
    expect(stretches(unwrap(parseEdtf(text)))).toHaveLength(count);
  });
});

describe('granularity', () => {
  test.each([
    ['2019-04-25T14:30:00Z', 'second'],
    ['2019-04-25', 'day'],
    ['2019-02', 'month'],
    ['2019-21', 'season'],
    ['19XX', 'century'],
    ['2006/2019-02', 'month'],
    ['{2016,2017-05-01}', 'day'],
    ['[..2023-09-05]', 'day'],
    ['2006/..', 'year'],
  ])('%s is stated to the %s', (text, granularity) => {
    expect(granularityOf(unwrap(parseEdtf(text)))).toBe(granularity);
  });
});

describe('a day in common', () => {
  const agree = (a: string, b: string): boolean =>
    haveDayInCommon(unwrap(parseEdtf(a)), unwrap(parseEdtf(b)));

  test.each([
    ['2019-04-25', '2019-04-25', true],
    ['2019-04-25', '2019-04-26', false],
    ['2019-04-25', '2019-04', true],
    ['2019-04', '2019-05', false],
    ['2019-02', '2019', true],
    ['2023-09-10/2023-09-13', '2023-09-13', true],
    ['2023-09-10/2023-09-13', '2023-09-14', false],
    ['[2023-08-28..2023-09-03]', '2023-09-03', true],
    ['[2023-08-28..2023-09-03]', '2023-09-04', false],
    ['{2016,2018}', '2017', false],
    ['{2016,2018}', '2018-05', true],
    ['2006/..', '2023-09', true],
    ['2006/..', '2005', false],
    ['[..2023-09-05]', '1953', true],
    ['[..2023-09-05]', '2023-09-06', false],
    ['../2006', '2006/..', true],
    ['2019-04-25T08Z', '2019-04-25T20Z', true],
    ['2019-04-25T23:59Z', '2019-04-26T00:01Z', false],
    ['2019-04-25~', '2019-04-26', true],
    ['2019-04-25~', '2019-04-24', true],
    ['2019-04-25~', '2019-04-27', false],
    ['2019-04-25~', '2019-04-27~', true],
    ['2019-02~', '2019-03', true],
    ['2019-02~', '2019-01-01', true],
    ['2019-02~', '2019-04', false],
    ['2019~', '2018', true],
    ['2019?', '2018', false],
    ['2019%', '2018', true],
    ['-0001', '0000', false],
    ['-0001~', '0000', true],
    ['{2016~,2019-05-01}', '2019-05-03', false],
    ['{2016~,2019-05-01}', '2015', true],
    ['2006~/2019-05-01', '2019-05-02', false],
    ['2006~/2019-05-01', '2005', true],
    ['2006/2019-05~', '2019-06', true],
    ['2006/2019-05~', '2005', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(agree(a, b)).toBe(expected);
    expect(agree(b, a)).toBe(expected);
  });

  test('every date has a day in common with itself, and with a coarser one that holds it', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        expect(agree(text, text)).toBe(true);
      }),
    );
  });

  test('without ~ it is what counting the days says', () => {
    const day = fc.integer({ min: 0, max: 60 });
    const written = (offset: number): string => {
      const { year, month, day: d } = fromMs(Date.UTC(2019, 0, 20) + offset * dayMs);
      return [year, String(month).padStart(2, '0'), String(d).padStart(2, '0')].join('-');
    };
    fc.assert(
      fc.property(day, fc.nat(9), day, fc.nat(9), (a, aLength, b, bLength) => {
        const expected = a <= b + bLength && b <= a + aLength;
        expect(
          agree(`${written(a)}/${written(a + aLength)}`, `[${written(b)}..${written(b + bLength)}]`),
        ).toBe(expected);
      }),
    );
  });
});
