import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { length, widened } from '../../src/base/interval.ts';
import { eventAt, isInView } from '../../src/timeline/index/event-index.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import { planningOf } from '../../src/timeline/layout/planner-of.ts';
import type { Scene } from '../../src/timeline/scene.ts';
import { panByPx, type Viewport } from '../../src/timeline/viewport.ts';
import { onScreen, overlap, overlapping } from './boxes.ts';
import { datasetOf, eventOf, indexed } from './fixture.ts';
import { viewOf, viewportOf } from './view.ts';

const days = fc.integer({ min: 1, max: 28 }).map((day) => `2023-09-${String(day).padStart(2, '0')}`);
const dates = fc.oneof(
  {
    weight: 6,
    arbitrary: days,
  },
  {
    weight: 3,
    arbitrary: fc.integer({ min: 1, max: 12 }).map((m) => `2023-${String(m).padStart(2, '0')}-11`),
  },
  fc.constantFrom('2019', '2022-02', '2023-08~', '{2016,2017}', '2006/..', '[..2023-09-05]', '../2020-01-01'),
  fc.constantFrom('[2023-08-28..2023-09-03]', '2023-09-10/2023-09-13', '2023-09-13?', '2021/2022', '202X'),
);
function datasetsOf(minLength: number, maxLength: number, of = dates) {
  const rows = fc.record({ date: of, weight: fc.constantFrom(1 as const, 2 as const, 3 as const) });
  return fc
    .array(rows, { minLength, maxLength, size: 'max' })
    .map((all) =>
      datasetOf(
        all.map(({ date, weight }, n) =>
          eventOf([
            `e${n}`,
            date,
            'talks',
            'occurred',
            weight,
            `Title number ${n} of some length`,
            `عنوان ${n}`,
            [0],
          ]),
        ),
      ),
    );
}
const datasets = datasetsOf(1, 120);
/** Many events on few lanes: clusters are certain. */
const crowds = datasetsOf(60, 120);
const crowdsOfDays = datasetsOf(60, 120, days);
const low: fc.Arbitrary<Viewport> = fc
  .record({
    widthPx: fc.integer({ min: 320, max: 700 }),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  })
  .map((rest) => ({ ...viewportOf('2023-01-01', '2024-01-01'), heightPx: 240, ...rest }));
const viewports: fc.Arbitrary<Viewport> = fc
  .record({
    middle: fc.integer({ min: Date.UTC(2016, 0), max: Date.UTC(2023, 9) }),
    logDays: fc.double({ min: 0, max: 12, noNaN: true }),
    widthPx: fc.integer({ min: 320, max: 1600 }),
    heightPx: fc.integer({ min: 220, max: 900 }),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  })
  .map(({ middle, logDays, ...rest }) => {
    const duration = 2 ** logDays * 86_400_000;
    return { span: { start: middle - duration / 2, end: middle + duration / 2 }, ...rest };
  });

function counted(scene: Scene): readonly string[] {
  return [...scene.marks.map(({ id }) => id), ...scene.clusters.flatMap(({ ids }) => ids ?? [])];
}

describe('layout, on random events', () => {
  it('lays no long mark over the count of a single event that found no room beside it', () => {
    const seen = ['2019', '../2020-01-01', '2019', '2019', '2019', '2023-01-11'];
    const dataset = datasetOf(
      seen.map((date, n) =>
        eventOf([
          `e${n}`,
          date,
          'talks',
          'occurred',
          1,
          `Title number ${n} of some length`,
          `عنوان ${n}`,
          [0],
        ]),
      ),
    );
    const span = { start: 1332945311194.6377, end: 1570267488805.3623 };
    const view = viewOf({ span, widthPx: 681, heightPx: 222, direction: 'ltr' });
    expect(overlapping(layout(indexed(dataset), view))).toEqual([]);
  });

  it('never lays marks, labels and clusters over each other', () => {
    fc.assert(
      fc.property(datasets, viewports, (dataset, viewport) => {
        expect(overlapping(layout(indexed(dataset), viewOf(viewport)))).toEqual([]);
      }),
      { numRuns: 40, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('draws open ends out over nothing else, and never shorter than the plan says', () => {
    fc.assert(
      fc.property(datasets, viewports, (dataset, viewport) => {
        const scene = layout(indexed(dataset), viewOf(viewport));
        const reaching = scene.marks.filter(({ reach }) => reach !== undefined);
        const others = [...scene.marks, ...scene.labels].filter(({ box }) => onScreen(box, scene));
        for (const { id, box, reach } of reaching) {
          expect(reach?.width).toBeGreaterThanOrEqual(box.width);
          const met = others.filter((other) => other.id !== id && reach && overlap(reach, other.box));
          expect(met.map((other) => other.id)).toEqual([]);
        }
      }),
      { numRuns: 40, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('cuts no label off at the edges of the screen, and shows none of a mark that is not on it', () => {
    fc.assert(
      fc.property(datasets, viewports, (dataset, viewport) => {
        const { labels, marks, ticks, clusters } = layout(indexed(dataset), viewOf(viewport));
        const seen = new Set(
          marks.filter(({ box }) => box.x + box.width > 0 && box.x < viewport.widthPx).map(({ id }) => id),
        );
        const cut = labels.filter(({ box }) => box.x < -0.5 || box.x + box.width > viewport.widthPx + 0.5);
        expect(cut.map(({ id, box }) => ({ id, box }))).toEqual([]);
        expect(labels.filter(({ id }) => !seen.has(id))).toEqual([]);
        const texts = ticks.flatMap(({ text }) => (text === undefined ? [] : [text]));
        expect(texts.filter(({ x }) => x < 0 || x > viewport.widthPx)).toEqual([]);
        const numbers = clusters.filter(({ text }) => text.text !== '');
        expect(numbers.filter(({ x }) => x < 3 || x > viewport.widthPx - 3)).toEqual([]);
      }),
      { numRuns: 60, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('draws or counts every event in view exactly once', () => {
    fc.assert(
      fc.property(datasets, viewports, (dataset, viewport) => {
        const index = indexed(dataset);
        const scene = layout(index, viewOf(viewport));
        const seen = counted(scene);
        const inView = Array.from({ length: index.count }, (_, i) => i)
          .filter((i) => isInView(index, i, viewport.span))
          .map((i) => eventAt(index, i).id);
        expect(new Set(seen).size).toBe(seen.length);
        expect(inView.filter((id) => !seen.includes(id))).toEqual([]);
        expect(scene.eventsInView).toBe(inView.length);
      }),
      { numRuns: 40, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('keeps every lane while panning', () => {
    fc.assert(
      fc.property(datasets, viewports, fc.integer({ min: -300, max: 300 }), (dataset, viewport, dx) => {
        const index = indexed(dataset);
        const limits = { extent: { start: -1e15, end: 1e15 }, minDurationMs: 1, maxDurationMs: 1e16 };
        const before = layout(index, viewOf(viewport));
        const after = layout(index, viewOf(panByPx(viewport, dx, limits)));
        const heights = new Map(before.marks.map(({ id, y }) => [id, y]));
        const jumped = after.marks.filter(({ id, y }) => Math.abs((heights.get(id) ?? y) - y) > 1e-6);
        expect(jumped).toEqual([]);
      }),
      { numRuns: 40, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('keeps the clusters of short events while panning; those alone that run on beyond the screen are told in its corner', () => {
    fc.assert(
      fc.property(crowdsOfDays, low, fc.integer({ min: -300, max: 300 }), (dataset, viewport, dx) => {
        const index = indexed(dataset);
        const limits = { extent: { start: -1e15, end: 1e15 }, minDurationMs: 1, maxDurationMs: 1e16 };
        const before = layout(index, viewOf(viewport));
        const after = layout(index, viewOf(panByPx(viewport, dx, limits)));
        const counts = new Map(before.clusters.map(({ key, count }) => [key, count]));
        expect(before.clusters.length).toBeGreaterThan(0);
        expect(after.clusters.filter(({ key, count }) => (counts.get(key) ?? count) !== count)).toEqual([]);
      }),
      { numRuns: 30, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('keeps a mark in its lanes, and its label, when zooming in', () => {
    fc.assert(
      fc.property(crowds, low, fc.double({ min: 1, max: 60, noNaN: true }), (dataset, viewport, factor) => {
        const index = indexed(dataset);
        const { planFor } = planningOf(index, viewOf(viewport));
        const closer = {
          ...viewport,
          span: widened(viewport.span, (1 / factor - 1) * (length(viewport.span) / 2)),
        };
        const now = new Map(planFor(closer).own.map(({ i, label }) => [i, label]));
        const seen = planFor(viewport).own.filter(({ i }) => isInView(index, i, closer.span));
        expect(seen.filter(({ i }) => !now.has(i))).toEqual([]);
        expect(seen.filter(({ i, label }) => label !== 'none' && now.get(i) === 'none')).toEqual([]);
      }),
      { numRuns: 100, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('only ever splits clusters when zooming in', () => {
    fc.assert(
      fc.property(
        datasets,
        viewports,
        fc.double({ min: 1, max: 3, noNaN: true }),
        (dataset, viewport, factor) => {
          const index = indexed(dataset);
          const middle = (viewport.span.start + viewport.span.end) / 2;
          const half = (viewport.span.end - viewport.span.start) / 2 / factor;
          const closer = { ...viewport, span: { start: middle - half, end: middle + half } };
          const before = layout(index, viewOf(viewport));
          const after = layout(index, viewOf(closer));
          const single = new Set(before.marks.map(({ id }) => id));
          const clustered = after.clusters.filter(({ count }) => count > 1).flatMap(({ ids }) => ids ?? []);
          expect(clustered.filter((id) => single.has(id) && !isLone(before, id))).toEqual([]);
        },
      ),
      { numRuns: 40, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('brings a hovered event out of its cluster and moves nothing else', () => {
    fc.assert(
      fc.property(crowds, low, (dataset, viewport) => {
        const index = indexed(dataset);
        const before = layout(index, viewOf(viewport));
        const hovered = before.clusters
          .find(({ count }) => count > 1)
          ?.ids?.find((id) => {
            const i = index.indexOf(id);
            return i !== undefined && isInView(index, i, viewport.span);
          });
        fc.pre(hovered !== undefined);
        const after = layout(index, viewOf(viewport, { hovered }));
        expect(after.marks.some(({ id, lifted }) => id === hovered && lifted)).toBe(true);
        const rest = after.marks.filter(({ lifted }) => !lifted);
        expect(rest.map(({ id, x, y }) => [id, x, y])).toEqual(
          before.marks.map(({ id, x, y }) => [id, x, y]),
        );
        const total = (scene: Scene): number => scene.clusters.reduce((sum, { count }) => sum + count, 0);
        expect(total(after)).toBe(total(before) - 1);
        const plates = after.labels.filter(({ plate }) => plate);
        const titles = after.labels.filter(({ plate }) => !plate);
        expect(plates.map(({ id }) => id)).toEqual([hovered]);
        expect(titles.filter(({ box }) => plates.some((plate) => overlap(plate.box, box)))).toEqual([]);
      }),
      { numRuns: 40, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('is mirrored exactly from one reading direction to the other', () => {
    fc.assert(
      fc.property(datasets, viewports, (dataset, viewport) => {
        const index = indexed(dataset);
        const ltr = layout(index, viewOf({ ...viewport, direction: 'ltr' }));
        const rtl = layout(index, viewOf({ ...viewport, direction: 'rtl' }));
        const mirrored = rtl.marks.map(({ id, x, y }) => [id, viewport.widthPx - x, y]);
        const marks = ltr.marks.map(({ id, x, y }) => [id, x, y]);
        expect(mirrored.length).toBe(marks.length);
        for (const [n, [id, x, y]] of marks.entries()) {
          expect(mirrored[n]?.[0]).toBe(id);
          expect(mirrored[n]?.[1]).toBeCloseTo(Number(x), 6);
          expect(mirrored[n]?.[2]).toBeCloseTo(Number(y), 6);
        }
      }),
      { numRuns: 40, interruptAfterTimeLimit: 20_000 },
    );
  });
});

/** Alone in its cell of the row of clusters: not promised a mark of its own. */
function isLone(scene: Scene, id: string): boolean {
  const mark = scene.marks.find((each) => each.id === id);
  const lowest = Math.max(...scene.marks.map(({ y }) => y));
  return mark !== undefined && mark.y === lowest;
}
