import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInView } from '../../src/timeline/index/event-index.ts';
import { startAt } from '../../src/timeline/index/times.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import type { RestCell } from '../../src/timeline/layout/plan.ts';
import { planningOf } from '../../src/timeline/layout/planner-of.ts';
import { cellMsAt, shownStarts } from '../../src/timeline/layout/cells.ts';
import { countCells } from '../../src/timeline/layout/tiles/count-cells.ts';
import type { Scene } from '../../src/timeline/scene.ts';
import { viewsAhead } from '../../src/timeline/views-ahead.ts';
import { panByPx, scaleOf, type Viewport, zoomAt } from '../../src/timeline/viewport.ts';
import { overlapping } from './boxes.ts';
import { datasetOf, eventOf, indexed } from './fixture.ts';
import { viewOf } from './view.ts';

const dayMs = 86_400_000;
const first = Date.UTC(2021, 0);
const iso = (day: number): string => new Date(first + day * dayMs).toISOString().slice(0, 10);
const day = fc.oneof(fc.nat(1000), fc.integer({ min: 400, max: 420 }), fc.constant(411));
const dates = fc.oneof(
  { weight: 8, arbitrary: day.map(iso) },
  { weight: 3, arbitrary: fc.tuple(day, fc.nat(40)).map(([at, days]) => `${iso(at)}/${iso(at + days)}`) },
  { weight: 1, arbitrary: day.map((at) => iso(at).slice(0, 7)) },
  { weight: 1, arbitrary: fc.constantFrom('2021', '2020/..', '[..2022-03-01]', '2022~', '{2021,2023}') },
  { weight: 1, arbitrary: day.map((at) => `${iso(at)}T08:30:00Z`) },
);
/** More events than are planned all at once. */
const crowds = fc
  .array(fc.record({ date: dates, weight: fc.constantFrom(1 as const, 2 as const, 3 as const) }), {
    minLength: 501,
    maxLength: 700,
    size: 'max',
  })
  .map((all) =>
    datasetOf(
      all.map(({ date, weight }, n) =>
        eventOf([`e${n}`, date, 'talks', 'occurred', weight, `Title ${n} of some length`, `عنوان ${n}`, []]),
      ),
    ),
  );
const viewports: fc.Arbitrary<Viewport> = fc
  .record({
    middle: fc.integer({ min: 0, max: 1000 }),
    logDays: fc.double({ min: -3, max: 11, noNaN: true }),
    widthPx: fc.integer({ min: 320, max: 1600 }),
    heightPx: fc.integer({ min: 220, max: 900 }),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  })
  .map(({ middle, logDays, ...rest }) => {
    const half = (2 ** logDays * dayMs) / 2;
    return { span: { start: first + middle * dayMs - half, end: first + middle * dayMs + half }, ...rest };
  });
const limits = { extent: { start: -1e15, end: 1e15 }, minDurationMs: 1, maxDurationMs: 1e16 };
const few = { numRuns: 20, interruptAfterTimeLimit: 25_000 };

function standing(scene: Scene): ReadonlyMap<string, number> {
  return new Map(scene.marks.filter(({ lifted }) => !lifted).map(({ id, y }) => [id, y]));
}

describe('layout of many events, by tiles', () => {
  it('lays nothing over anything else', () => {
    fc.assert(
      fc.property(crowds, viewports, (dataset, viewport) => {
        expect(overlapping(layout(indexed(dataset), viewOf(viewport)))).toEqual([]);
      }),
      few,
    );
  });

  it('gives the same view the same picture, whatever was seen before', () => {
    fc.assert(
      fc.property(crowds, viewports, viewports, (dataset, viewport, other) => {
        const travelled = indexed(dataset);
        layout(travelled, viewOf({ ...other, heightPx: viewport.heightPx, widthPx: viewport.widthPx }));
        const after = layout(travelled, viewOf(viewport));
        expect(after).toEqual(layout(indexed(dataset), viewOf(viewport)));
      }),
      few,
    );
  });

  it('is prepared a tile at a time, the coarser ones first', () => {
    fc.assert(
      fc.property(crowds, viewports, (dataset, viewport) => {
        const index = indexed(dataset);
        const planning = planningOf(index, viewOf(viewport));
        const levels = Math.log2(scaleOf(viewport) / scaleOf({ ...viewport, span: index.extent }));
        let tiles = 0;
        while (planning.prepare(viewport)) tiles += 1;
        expect(tiles).toBeGreaterThan(levels);
        expect(layout(index, viewOf(viewport))).toEqual(layout(indexed(dataset), viewOf(viewport)));
      }),
      few,
    );
  });

  it('gives the same picture when it was prepared in idle time, and then plans nothing more', () => {
    fc.assert(
      fc.property(crowds, viewports, fc.integer({ min: 0, max: 45 }), (dataset, viewport, n) => {
        const index = indexed(dataset);
        const view = viewOf(viewport);
        const planning = planningOf(index, view);
        layout(index, view);
        const ahead = viewsAhead(viewport, 200, limits);
        let tiles = 0;
        for (const each of ahead) while (planning.prepare(each)) tiles += 1;
        expect(tiles).toBeLessThan(12 * ahead.length);
        const wanted = ahead[n] ?? viewport;
        expect(ahead.some((each) => planning.prepare(each))).toBe(false);
        expect(layout(index, viewOf(wanted))).toEqual(layout(indexed(dataset), viewOf(wanted)));
      }),
      few,
    );
  });

  it('keeps every lane while panning', () => {
    fc.assert(
      fc.property(crowds, viewports, fc.integer({ min: -600, max: 600 }), (dataset, viewport, dx) => {
        const index = indexed(dataset);
        const before = standing(layout(index, viewOf(viewport)));
        const after = standing(layout(index, viewOf(panByPx(viewport, dx, limits))));
        expect([...after].filter(([id, y]) => Math.abs((before.get(id) ?? y) - y) > 1e-6)).toEqual([]);
      }),
      few,
    );
  });

  it('only ever splits clusters when zooming in: a mark stays, in its lane, and keeps its label', () => {
    fc.assert(
      fc.property(
        crowds,
        viewports,
        fc.double({ min: 1, max: 3, noNaN: true }),
        (dataset, viewport, factor) => {
          const index = indexed(dataset);
          const closer = zoomAt(viewport, viewport.widthPx / 2, factor, limits);
          const { planFor } = planningOf(index, viewOf(viewport));
          const before = planFor(viewport);
          const after = planFor(closer);
          const now = new Map(after.own.map((each) => [each.i, each]));
          const seen = before.own.filter(({ i }) => isInView(index, i, closer.span));
          expect(seen.filter(({ i, lane }) => now.get(i)?.lane !== lane)).toEqual([]);
          const bare = seen.filter(({ i, label }) => label !== 'none' && now.get(i)?.label === 'none');
          expect(bare).toEqual([]);
        },
      ),
      few,
    );
  });

  it('draws or counts every event in view exactly once', () => {
    fc.assert(
      fc.property(crowds, viewports, (dataset, viewport) => {
        const index = indexed(dataset);
        const plan = planningOf(index, viewOf(viewport)).planFor(viewport);
        const inView = Array.from({ length: index.count }, (_, i) => i).filter((i) =>
          isInView(index, i, viewport.span),
        );
        const times = inView.map(
          (i) => (plan.isOwn(i) ? 1 : 0) + plan.cells.filter(({ has }) => has(i)).length,
        );
        expect(times.filter((n) => n !== 1)).toEqual([]);
        expect(layout(index, viewOf(viewport)).eventsInView).toBe(inView.length);
      }),
      few,
    );
  });

  it('counts cells as a loop over all events does', () => {
    fc.assert(
      fc.property(crowds, viewports, fc.integer({ min: 2, max: 9 }), (dataset, viewport, every) => {
        const index = indexed(dataset);
        const perMs = scaleOf(viewport);
        const cellMs = cellMsAt(perMs);
        const shown = shownStarts(viewport);
        const all = Array.from({ length: index.count }, (_, i) => i);
        const isOwn = new Set(all.filter((i) => i % every === 0));
        const counts = new Map<number | 'running', number>();
        for (const i of all) {
          if (isOwn.has(i)) continue;
          const isWide = (index.ends[i] ?? 0) - (index.starts[i] ?? 0) > cellMs;
          if (isWide && !isInView(index, i, viewport.span)) continue;
          const start = startAt(index, i);
          const runsOn = isWide && (start < shown.start || start >= shown.end);
          const cell = runsOn ? 'running' : Math.floor(start / cellMs);
          counts.set(cell, (counts.get(cell) ?? 0) + 1);
        }
        const cells = countCells(index, perMs, viewport, isOwn);
        const nameOf = ({ cell, runsOn }: RestCell): number | 'running' => (runsOn ? 'running' : cell);
        expect(cells.filter((each) => counts.get(nameOf(each)) !== each.count)).toEqual([]);
        const from = Math.floor(viewport.span.start / cellMs);
        const to = Math.floor(viewport.span.end / cellMs);
        const missed = [...counts.keys()].filter(
          (cell) =>
            (cell === 'running' || (cell >= from && cell <= to)) &&
            !cells.some((each) => nameOf(each) === cell),
        );
        expect(missed).toEqual([]);
        const named = cells.filter(({ members }) => members !== undefined);
        expect(named.map(({ members }) => members?.length)).toEqual(named.map(({ count }) => count));
        expect(named.filter(({ members, has }) => members?.every(has) !== true)).toEqual([]);
      }),
      few,
    );
  });

  it('brings a hovered event out of its cluster and moves nothing else', () => {
    fc.assert(
      fc.property(crowds, viewports, (dataset, viewport) => {
        const index = indexed(dataset);
        const before = layout(index, viewOf(viewport));
        const named = before.clusters.flatMap(({ ids }) => ids ?? []);
        const hovered = named.find((id) => isInView(index, index.indexOf(id) ?? -1, viewport.span));
        fc.pre(hovered !== undefined);
        const after = layout(index, viewOf(viewport, { hovered }));
        expect(after.marks.some(({ id, lifted }) => id === hovered && lifted)).toBe(true);
        expect([...standing(after)]).toEqual([...standing(before)]);
        const total = (scene: Scene): number => scene.clusters.reduce((sum, { count }) => sum + count, 0);
        expect(total(after)).toBe(total(before) - 1);
      }),
      few,
    );
  });
});
