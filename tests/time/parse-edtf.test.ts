import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounds } from '../../src/time/bounds.ts';
import type { Edtf, EdtfPoint } from '../../src/time/edtf.ts';
import { formatEdtf } from '../../src/time/format-edtf.ts';
import { sayEdtfFault } from '../../src/time/edtf-fault.ts';
import { parseEdtf } from '../../src/time/parse-edtf.ts';
import { anyEdtf } from './any-edtf.ts';

const point = (parts: EdtfPoint): Edtf => ({ type: 'point', point: parts });

describe('accepted', () => {
  test.each<[string, Edtf]>([
    ['2019-04-25', point({ granularity: 'day', year: 2019, month: 4, day: 25 })],
    ['2019-02', point({ granularity: 'month', year: 2019, month: 2 })],
    ['2019', point({ granularity: 'year', year: 2019 })],
    ['0000', point({ granularity: 'year', year: 0 })],
    ['0099-12-31', point({ granularity: 'day', year: 99, month: 12, day: 31 })],
    ['-0044-03-15', point({ granularity: 'day', year: -44, month: 3, day: 15 })],
    ['Y-12000', point({ granularity: 'year', year: -12000 })],
    ['Y20001-02', point({ granularity: 'month', year: 20001, month: 2 })],
    ['199X', point({ granularity: 'decade', year: 1990 })],
    ['000X', point({ granularity: 'decade', year: 0 })],
    ['19XX', point({ granularity: 'century', year: 1900 })],
    ['2019-21', point({ granularity: 'season', year: 2019, season: 21 })],
    ['2019-24?', point({ granularity: 'season', year: 2019, season: 24, uncertain: true })],
    ['2019-02~', point({ granularity: 'month', year: 2019, month: 2, approximate: true })],
    ['2019%', point({ granularity: 'year', year: 2019, approximate: true, uncertain: true })],
    ['2020-02-29', point({ granularity: 'day', year: 2020, month: 2, day: 29 })],
    ['2019-04-25T14Z', point({ granularity: 'hour', year: 2019, month: 4, day: 25, hour: 14 })],
    [
      '2019-04-25T00:00Z',
      point({ granularity: 'minute', year: 2019, month: 4, day: 25, hour: 0, minute: 0 }),
    ],
    [
      '2019-04-25T23:59:59Z',
      point({ granularity: 'second', year: 2019, month: 4, day: 25, hour: 23, minute: 59, second: 59 }),
    ],
    ['2006/..', { type: 'interval', start: { granularity: 'year', year: 2006 } }],
    ['../2019-02', { type: 'interval', end: { granularity: 'month', year: 2019, month: 2 } }],
    [
      '{2016,2017}',
      {
        type: 'all-of',
        members: [
          { granularity: 'year', year: 2016 },
          { granularity: 'year', year: 2017 },
        ],
      },
    ],
    [
      '[..2023-09-05]',
      { type: 'one-of', members: [{ to: { granularity: 'day', year: 2023, month: 9, day: 5 } }] },
    ],
    [
      '[2016,2019-05..]',
      {
        type: 'one-of',
        members: [
          { granularity: 'year', year: 2016 },
          { from: { granularity: 'month', year: 2019, month: 5 } },
        ],
      },
    ],
  ])('%s', (text, value) => {
    expect(parseEdtf(text)).toEqual({ ok: true, value });
    expect(formatEdtf(value)).toBe(text);
  });

  test.each([
    '2019-04-25/2019-04-25',
    '2019-04-25/2019-04',
    '2019-04/2019-04-25',
    '1995/199X',
    '199X/1995',
    '2019-05/2019-21',
    '2020-01/2019-24',
    '2019-04-25T05Z/2019-04-25',
    '2019-04-25T00:10Z/2019-04-25T00:20Z',
    '-0044/0044',
    'Y-12000/-0044',
    '[2023-08-28..2023-09-03]',
  ])('%s: the end may be as late as the start', (text) => {
    expect(parseEdtf(text).ok).toBe(true);
  });
});

describe('rejected, with the bad value', () => {
  test.each([
    ['', 'not a date that EDTF can say: ""'],
    ['yesterday', 'not a date that EDTF can say: "yesterday"'],
    ['2019-4-25', 'not a date'],
    ['2019/04/25', 'an interval has two ends'],
    ['25-04-2019', 'not a date'],
    ['19', 'not a date'],
    ['２０１９', 'not a date'],
    ['٢٠١٩', 'not a date'],
    ['2019-04-25 ', 'not a date'],
    ['2019-04-25\n', 'not a date'],
    ['2019-04-25T14', 'not a date'],
    ['2019-04-25T14:30+02:00', 'not a date'],
    ['2019-04T14Z', 'not a date'],
    ['~2019', 'not a date'],
    ['2019~?', 'not a date'],
    ['2019-XX', 'not a date'],
    ['2019-00', 'there is no month 0: "2019-00"'],
    ['2019-13', 'there is no month 13: "2019-13"'],
    ['2019-20', 'there is no month 20'],
    ['2019-25', 'there is no month 25'],
    ['2019-02-29', 'there is no such day: "2019-02-29"'],
    ['1900-02-29', 'there is no such day'],
    ['-0001-02-29', 'there is no such day'],
    ['2019-04-31', 'there is no such day'],
    ['2019-04-00', 'there is no such day'],
    ['2019-21-01', 'there is no such day'],
    ['2019-04-25T24Z', 'there is no such time: "2019-04-25T24Z"'],
    ['2019-04-25T23:60Z', 'there is no such time'],
    ['2019-04-25T23:59:60Z', 'there is no such time'],
    ['199X-02', 'a decade or century has no month: "199X-02"'],
    ['19XX-02-03', 'a decade or century has no month'],
    ['-0000', 'there is no year minus zero: "-0000"'],
    ['-0000-01-01', 'there is no year minus zero'],
    ['Y02019', 'not a date that EDTF can say: "Y02019"'],
    ['Y-00044-03', 'not a date'],
    ['Y275760', 'the year is out of reach: "Y275760"'],
    ['Y-999999999', 'the year is out of reach'],
    ['../..', 'both ends are open: "../.."'],
    ['2019/', 'not a date that EDTF can say: ""'],
    ['/2019', 'not a date that EDTF can say: ""'],
    ['2019/2020/2021', 'an interval has two ends: "2019/2020/2021"'],
    ['2020/2019', 'ends before it starts: "2020" to "2019"'],
    ['2019-05/2019-04-30', 'ends before it starts'],
    ['2019-04-25/2019-04-24', 'ends before it starts'],
    ['0000-12/0000-01', 'ends before it starts'],
    ['2019-04-25T05Z/2019-04-25T00Z', 'ends before it starts'],
    ['2019-04-25T05:10Z/2019-04-25T05:00Z', 'ends before it starts'],
    ['2000/199X', 'ends before it starts'],
    ['2019-06/2019-21', 'ends before it starts'],
    ['0044/-0044', 'ends before it starts'],
    ['[2023-09-03..2023-08-28]', 'ends before it starts'],
    ['[]', 'the set is not closed: "[]"'],
    ['[2019', 'the set is not closed'],
    ['[2019}', 'the set is not closed'],
    ['[2019,]', 'not a date that EDTF can say: ""'],
    ['[2019, 2020]', 'not a date that EDTF can say: " 2020"'],
    ['[..]', 'not a run of dates: ".."'],
    ['[2016..2017..2018]', 'not a run of dates'],
    ['[[2016]]', 'not a date'],
    ['[2016/2017]', 'not a date'],
  ])('%j: %s', (text, message) => {
    const parsed = parseEdtf(text);
    expect(parsed.ok ? formatEdtf(parsed.value) : sayEdtfFault(parsed.error)).toContain(message);
    expect(parsed.ok).toBe(false);
  });
});

describe('reading and writing are each other’s inverse', () => {
  test('every text of the grammar parses, and is written as it was', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        const parsed = parseEdtf(text);
        expect(parsed.ok && formatEdtf(parsed.value)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('whatever parses is written as it was, and has bounds in order', () => {
    const scrap = fc.constantFrom(...'2019 -0044 Y 12 0 - / .. , [ ] { } ~ ? % X T : Z 21 29 02'.split(' '));
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 9 }), (scraps) => {
        const text = scraps.join('');
        const parsed = parseEdtf(text);
        if (!parsed.ok) return;
        expect(formatEdtf(parsed.value)).toBe(text);
        const { start, end } = bounds(parsed.value);
        expect(start).toBeLessThan(end);
      }),
      { numRuns: 5000 },
    );
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }), (units) => {
        const text = String.fromCharCode(...units);
        const parsed = parseEdtf(text);
        expect(parsed.ok ? '' : sayEdtfFault(parsed.error)).toEqual(expect.any(String));
      }),
    );
  });

  test('a very long text is refused in no time', () => {
    const begun = performance.now();
    expect(parseEdtf('2019-'.repeat(200_000)).ok).toBe(false);
    expect(parseEdtf(`[${'2019,'.repeat(100_000)}x]`).ok).toBe(false);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
