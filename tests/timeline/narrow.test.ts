import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventAt } from '../../src/timeline/index/event-index.ts';
import { createPyramid } from '../../src/timeline/index/heaviest.ts';
import { createLengthClasses } from '../../src/timeline/index/length-classes.ts';
import { countInView, countOutside } from '../../src/timeline/index/count-in-view.ts';
import { narrowIndex } from '../../src/timeline/index/narrow.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import type { Viewport } from '../../src/timeline/viewport.ts';
import { fixture, indexed } from './fixture.ts';
import { viewOf } from './view.ts';

const whole = indexed(fixture);
const all = fixture.events.map(({ id }) => id);
const viewport: Viewport = { span: whole.extent, widthPx: 1280, heightPx: 636, direction: 'rtl' };
const bytesOf = (ids: readonly string[]) => Uint8Array.from(all, (id) => (ids.includes(id) ? 1 : 0));
const idsOf = (index: typeof whole) => Array.from(index.positions, (_, i) => eventAt(index, i).id);

describe('an index that a filter narrows', () => {
  test('has the events that pass, in order of time, and counts them and the others anywhere', () => {
    fc.assert(
      fc.property(fc.subarray(all), fc.double({ min: 0, max: 1, noNaN: true }), (ids, share) => {
        const index = narrowIndex(whole, bytesOf(ids), undefined, whole);
        expect(idsOf(index)).toEqual(idsOf(whole).filter((id) => ids.includes(id)));
        const { start, end } = whole.extent;
        const span = { start, end: start + (end - start) * share + 1 };
        expect(countInView(index, span) + countOutside(index, span)).toBe(countInView(whole, span));
      }),
    );
  });

  test('is the same object for the same events, and the whole one when all pass', () => {
    const some = narrowIndex(whole, bytesOf(all.slice(0, 5)), undefined, whole);
    expect(narrowIndex(whole, bytesOf(all.slice(0, 5)), undefined, some)).toBe(some);
    expect(narrowIndex(whole, bytesOf(all), undefined, some)).toBe(whole);
    expect(narrowIndex(whole, undefined, undefined, some)).toBe(whole);
  });

  test('has the orders that an index of its events alone would have', () => {
    fc.assert(
      fc.property(fc.subarray(all), (ids) => {
        const index = narrowIndex(whole, bytesOf(ids), undefined, whole);
        expect(index.classes).toEqual(createLengthClasses(index.starts, index.ends));
        expect(index.pyramid).toEqual(createPyramid(Float64Array.from(index.pyramid.ranks, (rank) => -rank)));
        const named = (each: typeof whole) => Array.from(each.byWeight, (i) => eventAt(each, i).id);
        expect(named(index)).toEqual(named(whole).filter((id) => ids.includes(id)));
      }),
    );
  });

  test('ranks its events as the whole one does', () => {
    const index = narrowIndex(whole, bytesOf(all.filter((_, n) => n % 2 === 0)), undefined, whole);
    const heaviest = Array.from(whole.byWeight, (i) => eventAt(whole, i).weight);
    expect(heaviest).toEqual(heaviest.toSorted((a, b) => b - a));
    const ours = Array.from(index.byWeight, (i) => eventAt(index, i).weight);
    expect(ours).toEqual(ours.toSorted((a, b) => b - a));
  });
});

describe('what a filter keeps out', () => {
  const [open = '', ...others] = idsOf(whole);
  const passing = others.slice(0, 3);

  test('is no mark, no label and no member of a cluster, but a trace on the axis and in the overview', () => {
    const scene = layout(narrowIndex(whole, bytesOf(passing), undefined, whole), viewOf(viewport));
    const named = [...scene.marks, ...scene.labels].map(({ id }) => id);
    expect(named.length).toBeGreaterThan(0);
    for (const id of [...named, ...scene.clusters.flatMap(({ ids = [] }) => ids)])
      expect(passing).toContain(id);
    expect(scene.eventsInView).toBe(3);
    expect(scene.trace?.length).toBeGreaterThan(0);
    expect(scene.overview?.trace?.length).toBeGreaterThan(scene.overview?.bars.length ?? 0);
    for (const { y, height } of scene.trace ?? []) expect(y + height).toBeCloseTo(scene.plot.height);
  });

  test('leaves no trace where nothing is kept out', () => {
    expect(layout(whole, viewOf(viewport)).trace).toBeUndefined();
  });

  test('stays drawn while it is open, and is not counted', () => {
    const index = narrowIndex(whole, bytesOf(passing), open, whole);
    const scene = layout(index, { ...viewOf(viewport), selected: open });
    expect(scene.marks.map(({ id }) => id)).toContain(open);
    expect(scene.eventsInView).toBe(3);
  });

  test('moves with time: a pan shows the same trace elsewhere', () => {
    const index = narrowIndex(whole, bytesOf(passing), undefined, whole);
    const { start, end } = whole.extent;
    const shift = (end - start) / 20;
    const moved = { ...viewport, span: { start: start + shift, end: end + shift } };
    const heights = (at: Viewport) => layout(index, viewOf(at)).trace?.map(({ height }) => height) ?? [];
    expect(heights(viewport).join()).toContain(heights(moved).slice(2, 20).join());
  });

  test('says nothing of an empty view when nothing passes: the page does', () => {
    const scene = layout(narrowIndex(whole, bytesOf([]), undefined, whole), viewOf(viewport));
    expect(scene.empty?.lines).toEqual([]);
    expect(scene.marks).toEqual([]);
  });
});
