import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/base/result.ts';
import { eventAt } from '../../src/timeline/index/event-index.ts';
import { countTouching, createLookup, findTouching } from '../../src/timeline/index/lookup.ts';
import { shapeOf } from '../../src/timeline/index/shape.ts';
import { parseEdtf } from '../../src/time/parse-edtf.ts';
import fc from 'fast-check';
import { fixture, indexed } from './fixture.ts';
import { ms } from './view.ts';

function said(edtf: string, knownUntil?: number): readonly string[] {
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
  return shapeOf(unwrap(parseEdtf(edtf)), knownUntil).stretches.map(
    ({ start, sureStart, sureEnd, end, body, startEdge, endEdge }) =>
      `${body} ${startEdge} ${day(start)} ${day(sureStart)} ${day(sureEnd)} ${day(end)} ${endEdge}`,
  );
}

describe('the shape of a date', () => {
  it.each<[string, readonly string[]]>([
    ['2019-04-25', ['solid sharp 2019-04-25 2019-04-25 2019-04-26 2019-04-26 sharp']],
    ['2023-09-10/2023-09-13', ['solid sharp 2023-09-10 2023-09-10 2023-09-14 2023-09-14 sharp']],
    ['2023-07/2023-09-13', ['solid soft 2023-07-01 2023-08-01 2023-09-14 2023-09-14 sharp']],
    ['2019-02', ['soft soft 2019-02-01 2019-02-01 2019-03-01 2019-03-01 soft']],
    ['[2023-08-28..2023-09-03]', ['soft soft 2023-08-28 2023-08-28 2023-09-04 2023-09-04 soft']],
    [
      '{2016,2017}',
      [
        'soft soft 2016-01-01 2016-01-01 2017-01-01 2017-01-01 soft',
        'soft soft 2017-01-01 2017-01-01 2018-01-01 2018-01-01 soft',
      ],
    ],
    ['[..2023-09-05]', ['soft open 2023-09-06 2023-09-06 2023-09-06 2023-09-06 sharp']],
    ['2019-04-25~', ['solid fray 2019-04-25 2019-04-25 2019-04-26 2019-04-26 fray']],
    ['2016/2017', ['solid soft 2016-01-01 2017-01-01 2017-01-01 2018-01-01 soft']],
  ])('%s', (edtf, expected) => {
    expect(said(edtf)).toEqual(expected);
  });

  it('of an open span is solid from its soft start to the latest publication', () => {
    expect(said('2006/..', ms('2019-12-31'))).toEqual([
      'solid soft 2006-01-01 2007-01-01 2019-12-31 2019-12-31 open',
    ]);
  });

  it('is lighter when the source says perhaps', () => {
    expect(shapeOf(unwrap(parseEdtf('2023-09-13?')), undefined).uncertain).toBe(true);
    expect(shapeOf(unwrap(parseEdtf('2023-09-13')), undefined).uncertain).toBe(false);
  });
});

describe('the index', () => {
  const index = indexed(fixture);

  it('holds the dated events in order of time, all bounds finite', () => {
    expect(index.count).toBe(fixture.events.length - 1);
    const starts = Array.from(index.starts);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect([...starts, ...index.ends].every((time) => Number.isFinite(time))).toBe(true);
  });

  it('orders by weight, then by number of passages', () => {
    const ids = Array.from(index.byWeight, (i) => eventAt(index, i).id);
    expect(ids.slice(0, 3)).toEqual(['vladivostok-2019', 'draft-resolution', 'vostochny-2023']);
  });

  it('finds and counts what touches a span as a plain filter does', () => {
    const intervals = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 40 })));
    fc.assert(
      fc.property(
        intervals,
        fc.integer({ min: -5, max: 120 }),
        fc.integer({ min: 1, max: 30 }),
        (all, start, size) => {
          const sorted = all
            .map(([from, length]) => [from, from + length] as const)
            .sort((a, b) => a[0] - b[0]);
          const lookup = createLookup(
            Float64Array.from(sorted, ([from]) => from),
            Float64Array.from(sorted, ([, to]) => to),
          );
          const span = { start, end: start + size };
          const plain = sorted.flatMap(([from, to], i) => (from < span.end && to > span.start ? [i] : []));
          expect(findTouching(lookup, span)).toEqual(plain);
          expect(countTouching(lookup, span)).toBe(plain.length);
        },
      ),
    );
  });
});
