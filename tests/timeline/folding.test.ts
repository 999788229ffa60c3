import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAxes } from '../../src/timeline/folding/axes.ts';
import { findFolds } from '../../src/timeline/folding/find-folds.ts';
import {
  type Folding,
  spanToAxis,
  spanToTime,
  toAxis,
  toTime,
  unfolded,
} from '../../src/timeline/folding/folding.ts';
import { type EventIndex, eventAt, isInView, shapeAt } from '../../src/timeline/index/event-index.ts';
import { bytesOfArrays } from '../../src/timeline/index/bytes-of-arrays.ts';
import {
  countStarting,
  countTouching,
  createLookup,
  findTouching,
  firstTouching,
} from '../../src/timeline/index/lookup.ts';
import { endAt, startAt } from '../../src/timeline/index/times.ts';
import { narrowIndex } from '../../src/timeline/index/narrow.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import { membersOf } from '../../src/timeline/navigate.ts';
import type { Scene } from '../../src/timeline/scene.ts';
import type { View } from '../../src/timeline/view.ts';
import { limitsOf, panByPx, timeToX, type Viewport, xToTime, zoomAt } from '../../src/timeline/viewport.ts';
import { overlap, overlapping } from './boxes.ts';
import { datasetOf, eventOf, indexed } from './fixture.ts';
import { reach } from './reach.ts';
import { ms, viewOf } from './view.ts';

const dayMs = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Bursts of events, decades or days apart. */
const bursts = fc.array(
  fc.record({
    start: fc.integer({ min: -700_000, max: 200_000 }).map((day) => day * dayMs),
    days: fc.array(fc.record({ day: fc.nat(400), length: fc.nat(60), weight: fc.constantFrom(1, 2, 3) }), {
      minLength: 1,
      maxLength: 12,
    }),
  }),
  { minLength: 1, maxLength: 6 },
);
const indexes: fc.Arbitrary<EventIndex> = bursts.map((all) =>
  indexed(
    datasetOf(
      all
        .flatMap(({ start, days }) => days.map((each) => ({ ...each, at: start + each.day * dayMs })))
        .map(({ at, length, weight }, n) => {
          const date = length < 20 ? iso(at) : `${iso(at)}/${iso(at + length * dayMs)}`;
          const title = `Title ${n} of some length`;
          return eventOf([`e${n}`, date, 'talks', 'occurred', weight, title, `عنوان ${n}`, []]);
        }),
    ),
  ),
);
const folded = indexes.map((plain) => createAxes(plain).indexFor(true));

/** Anywhere on the axis of an index, on every kind of screen. */
const scenes: fc.Arbitrary<{ readonly index: EventIndex; readonly view: View }> = fc
  .record({
    index: folded,
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    zoom: fc.double({ min: 0, max: 12, noNaN: true }),
    screen: fc.constantFrom(
      { widthPx: 1280, heightPx: 636 },
      { widthPx: 700, heightPx: 320 },
      { widthPx: 390, heightPx: 700, axis: 'vertical' as const },
    ),
    language: fc.constantFrom('ar' as const, 'en' as const),
  })
  .map(({ index, place, zoom, screen, language }) => {
    const { start, end } = index.extent;
    const middle = start + (end - start) * place;
    const half = ((end - start) * 1.2) / 2 ** zoom / 2;
    const direction = language === 'ar' ? ('rtl' as const) : ('ltr' as const);
    const viewport: Viewport = { span: { start: middle - half, end: middle + half }, direction, ...screen };
    return { index, view: viewOf(viewport, { language }) };
  });

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

describe('a folded timeline', () => {
  it('lays nothing over anything else', () => {
    fc.assert(
      fc.property(scenes, ({ index, view }) => {
        const scene = layout(index, view);
        expect(scene.axis === 'horizontal' ? overlapping(scene) : []).toEqual([]);
        const lines = [...scene.breaks, ...scene.ticks].flatMap(({ text }) => text ?? []);
        const boxes = [
          ...scene.labels.map(({ id, box }) => ({ name: id, box })),
          ...lines.map((line) => ({ name: line.text, box: textBox(line) })),
        ];
        const over = boxes.flatMap((a, n) =>
          boxes.slice(n + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.name} over ${b.name}`] : [])),
        );
        expect(over).toEqual([]);
      }),
      { numRuns: 150, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('draws or counts every event in view, once', () => {
    fc.assert(
      fc.property(scenes, ({ index, view }) => {
        const scene = layout(index, view);
        const drawn = new Set(scene.marks.map(({ id }) => id));
        const counted = scene.clusters.flatMap((cluster) => membersOf(index, view, cluster));
        for (let i = 0; i < index.count; i++) {
          if (!isInView(index, i, view.viewport.span)) continue;
          const { id } = eventAt(index, i);
          const times = (drawn.has(id) ? 1 : 0) + counted.filter((each) => each === id).length;
          expect(times, id).toBe(1);
        }
      }),
    );
  });

  it('keeps what is under a hand under it', () => {
    fc.assert(
      fc.property(
        scenes,
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ index, view: { viewport } }, factor, part) => {
          const limits = { ...limitsOf(index.extent), minDurationMs: 1, extent: { start: -1e15, end: 1e15 } };
          const x = part * 390;
          const time = toTime(index.folding, xToTime(viewport, x));
          const zoomed = zoomAt(viewport, x, factor, limits);
          expect(Math.abs(timeToX(zoomed, toAxis(index.folding, time)) - x)).toBeLessThan(0.05);
          const panned = panByPx(viewport, 50, limits);
          expect(Math.abs(timeToX(panned, toAxis(index.folding, time)) - x - 50)).toBeLessThan(0.05);
        },
      ),
    );
  });

  it('names each tick at its own time, and none in a break', () => {
    fc.assert(
      fc.property(scenes, ({ index, view }) => {
        const { ticks, breaks, span } = layout(index, view);
        expect(span).toEqual(spanToTime(index.folding, view.viewport.span));
        const whole = ticks.filter(({ isCut }) => isCut === undefined);
        const off = whole.map(({ key, at }) => {
          const time = Number(/-?\d+/.exec(key)?.[0]);
          return Math.abs(at - timeToX(view.viewport, toAxis(index.folding, time)));
        });
        expect(Math.max(0, ...off)).toBeLessThan(0.1);
        const inside = breaks.flatMap(({ at, length }) =>
          whole.filter((tick) => tick.at > at + 0.1 && tick.at < at + length - 0.1),
        );
        expect(inside).toEqual([]);
      }),
    );
  });
});

it('folds what all events leave empty, whichever of them pass a filter', () => {
  fc.assert(
    fc.property(folded, (whole) => {
      const matches = Uint8Array.from({ length: whole.dataset.events.length }, (_, n) => n % 2);
      const index = narrowIndex(whole, matches, undefined, whole);
      expect(index.folding).toBe(whole.folding);
      for (let i = 0; i < index.count; i++) {
        const { id } = eventAt(index, i);
        expect(startAt(index, i)).toBe(startAt(whole, whole.indexOf(id) ?? -1));
        expect(shapeAt(index, i)).toEqual(shapeAt(whole, whole.indexOf(id) ?? -1));
      }
    }),
  );
});

it('says how long nothing happened, and keeps the year after a break named', () => {
  const index = createAxes(
    indexed(
      datasetOf(
        ['2003-05-01', '2003-09-10', '2019-04-25', '2019-06-20'].map((date, n) =>
          eventOf([`e${n}`, date, 'talks', 'occurred', 2, `Talks ${n}`, `محادثات ${n}`, []]),
        ),
      ),
    ),
  ).indexFor(true);
  const span = spanToAxis(index.folding, { start: ms('2003-01-01'), end: ms('2019-12-31') });
  const draw = (language: 'ar' | 'en', screen: Partial<Viewport>): Scene =>
    layout(
      index,
      viewOf(
        { span, widthPx: 1280, heightPx: 636, direction: language === 'ar' ? 'rtl' : 'ltr', ...screen },
        { language },
      ),
    );
  const phone = { widthPx: 390, heightPx: 700, axis: 'vertical' } as const;
  const said = (scene: Scene) => scene.breaks.map(({ text }) => text?.text);
  expect(said(draw('en', {}))).toEqual(['more than 15 years without a dated event']);
  expect(said(draw('ar', {}))).toEqual(['أكثر من 15 سنة بلا حدث مؤرَّخ']);
  expect(said(draw('en', phone))).toHaveLength(1);
  expect(draw('en', {}).overview?.breaks).toHaveLength(1);
  const years = draw('en', {}).ticks.filter(({ key }) => key.startsWith('coarse'));
  expect(years.flatMap(({ text }) => text?.text ?? [])).toEqual(['2003', '2019']);
});

function textBox(line: Parameters<typeof reach>[0]) {
  const [from, to] = reach(line);
  return { x: from, y: line.y - 10, width: to - from, height: 12 };
}
