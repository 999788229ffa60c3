import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAxes } from '../../src/timeline/folding/axes.ts';
import { findFolds } from '../../src/timeline/folding/find-folds.ts';
import { type Folding, spanToTime, toAxis, toTime, unfolded } from '../../src/timeline/folding/folding.ts';
import { type EventIndex, shapeAt } from '../../src/timeline/index/event-index.ts';
import { bytesOfArrays } from '../../scripts/bench/bytes-of-arrays.ts';
import {
  countStarting,
  countTouching,
  createLookup,
  findTouching,
  firstTouching,
} from '../../src/timeline/index/lookup.ts';
import { endAt, startAt } from '../../src/timeline/index/times.ts';
import { datasetOf, eventOf, indexed } from './fixture.ts';
import { dayMs, folded, indexes } from './folded.ts';

function foldingOf({ starts, ends }: EventIndex): Folding {
  return findFolds(starts, ends);
}

describe('a folding', () => {
  it('leads back to where it came from, in the same order', () => {
    fc.assert(
      fc.property(indexes, fc.array(fc.double({ min: -8e13, max: 8e13, noNaN: true })), (index, times) => {
        const folding = foldingOf(index);
        const sorted = times.toSorted((a, b) => a - b);
        const places = sorted.map((time) => toAxis(folding, time));
        for (const [n, place] of places.entries()) {
          expect(Math.abs(toTime(folding, place) - (sorted[n] ?? 0))).toBeLessThan(1000);
          expect(place).toBeGreaterThanOrEqual(places[n - 1] ?? -Infinity);
        }
      }),
    );
  });

  it('moves every event by whole milliseconds and lets none lie in a fold', () => {
    fc.assert(
      fc.property(indexes, (plain) => {
        const index = createAxes(plain).indexFor(true);
        const { folds } = index.folding;
        for (let i = 0; i < plain.count; i++) {
          const span = { start: plain.starts[i] ?? 0, end: plain.ends[i] ?? 0 };
          const axis = { start: startAt(index, i), end: endAt(index, i) };
          expect(axis.end - axis.start).toBe(span.end - span.start);
          expect(spanToTime(index.folding, axis)).toEqual(span);
          for (const { time } of folds) expect(span.end <= time.start || span.start >= time.end).toBe(true);
          expect(shapeAt(index, i).stretches[0]?.start).toBe(axis.start);
        }
        for (const [n, { time, axis, empty }] of folds.entries()) {
          expect(axis.end - axis.start).toBeLessThan(time.end - time.start);
          expect(empty.start < time.start && time.end < empty.end).toBe(true);
          expect(axis.start).toBeGreaterThan(folds[n - 1]?.axis.end ?? -Infinity);
        }
      }),
    );
  });

  it('leaves nothing long and empty', () => {
    fc.assert(
      fc.property(folded, (index) => {
        const { count, extent, folding } = index;
        let last = endAt(index, 0);
        for (let i = 1; i < count; i++) {
          const room = Math.max((extent.end - extent.start) * 0.1, 366 * dayMs);
          expect(startAt(index, i) - last, JSON.stringify(folding)).toBeLessThan(room);
          last = Math.max(last, endAt(index, i));
        }
      }),
    );
  });

  it('takes no memory an event, and finds along the axis what lies there', () => {
    fc.assert(
      fc.property(indexes, (plain) => {
        const index = createAxes(plain).indexFor(true);
        expect(bytesOfArrays({ plain, index })).toBe(bytesOfArrays(plain));
        const starts = plain.starts.map((time) => toAxis(index.folding, time));
        const ends = plain.ends.map((time) => toAxis(index.folding, time));
        const moved = createLookup(starts, ends);
        const { start, end } = index.extent;
        for (let n = 0; n < 20; n++) {
          const from = start + ((end - start) * n) / 20;
          const span = { start: from, end: from + (end - start) / (n + 1) };
          expect(countTouching(index.lookup, span)).toBe(countTouching(moved, span));
          expect(findTouching(index.lookup, span)).toEqual(findTouching(moved, span));
          expect(firstTouching(index.lookup, span)).toBe(firstTouching(moved, span));
          expect(countStarting(index.lookup, from)).toBe(countStarting(moved, from));
        }
      }),
    );
  });

  it('that is off, or has nothing to fold, is time itself', () => {
    const busy = indexed(
      datasetOf(
        ['2019-01-01', '2019-08-01', '2020-06-01'].map((date, n) =>
          eventOf([`e${n}`, date, 'talks', 'occurred', 1, 'Title', 'عنوان', []]),
        ),
      ),
    );
    const axes = createAxes(busy);
    expect(axes.canFold).toBe(false);
    expect(axes.indexFor(true)).toBe(busy);
    fc.assert(
      fc.property(indexes, fc.double({ noNaN: true }), (index, time) => {
        expect(createAxes(index).indexFor(false)).toBe(index);
        expect(toAxis(unfolded, time)).toBe(time);
        expect(toTime(unfolded, time)).toBe(time);
      }),
    );
  });
});
