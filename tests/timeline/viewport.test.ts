import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { length } from '../../src/base/interval.ts';
import {
  clamp,
  fitTo,
  limitsOf,
  moveTo,
  panByPx,
  panByTime,
  resize,
  timeToX,
  type Viewport,
  xToTime,
  zoomAt,
} from '../../src/timeline/viewport.ts';
import { ms, viewportOf } from './view.ts';

const extent = { start: ms('2006-01-01'), end: ms('2023-09-14') };
const limits = limitsOf(extent);
const direction = fc.constantFrom('ltr' as const, 'rtl' as const);
const viewports: fc.Arbitrary<Viewport> = fc
  .record({
    middle: fc.integer({ min: extent.start, max: extent.end }),
    duration: fc.integer({ min: limits.minDurationMs, max: limits.maxDurationMs }),
    widthPx: fc.integer({ min: 320, max: 4000 }),
    direction,
  })
  .map(({ middle, duration, widthPx, direction: way }) => ({
    span: { start: middle - duration / 2, end: middle + duration / 2 },
    widthPx,
    heightPx: 600,
    direction: way,
  }));

describe('a viewport', () => {
  it('has later times on the right, and on the left when it runs right to left', () => {
    const viewport = viewportOf('2019-01-01', '2020-01-01', { widthPx: 1000 });
    expect(timeToX(viewport, ms('2019-01-01'))).toBe(0);
    expect(timeToX(viewport, ms('2020-01-01'))).toBe(1000);
    expect(timeToX({ ...viewport, direction: 'rtl' }, ms('2019-01-01'))).toBe(1000);
  });

  it('turns a place back into its time', () => {
    fc.assert(
      fc.property(viewports, fc.double({ min: 0, max: 1, noNaN: true }), (viewport, part) => {
        const x = part * viewport.widthPx;
        expect(timeToX(viewport, xToTime(viewport, x))).toBeCloseTo(x, 3);
      }),
    );
  });

  it('keeps the time under the pointer where it is while zooming, in both directions', () => {
    fc.assert(
      fc.property(
        viewports,
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (viewport, part, factor) => {
          const x = part * viewport.widthPx;
          const time = xToTime(viewport, x);
          const zoomed = zoomAt(viewport, x, factor, limitsOf({ start: -1e15, end: 1e15 }));
          expect(Math.abs(timeToX(zoomed, time) - x)).toBeLessThan(0.01);
        },
      ),
    );
  });

  it('keeps the time under the hand under it while dragging, in both directions', () => {
    fc.assert(
      fc.property(viewports, fc.integer({ min: -200, max: 200 }), (viewport, dx) => {
        const x = viewport.widthPx / 2;
        const time = xToTime(viewport, x);
        const dragged = panByPx(viewport, dx, limitsOf({ start: -1e15, end: 1e15 }));
        expect(Math.abs(timeToX(dragged, time) - (x + dx))).toBeLessThan(0.01);
      }),
    );
  });

  it('is the same object when nothing changed', () => {
    const viewport = viewportOf('2019-01-01', '2020-01-01');
    expect(panByTime(viewport, 0, limits)).toBe(viewport);
    expect(moveTo(viewport, { ...viewport.span }, limits)).toBe(viewport);
    expect(resize(viewport, 1280, 636, 'horizontal')).toBe(viewport);
  });

  it('keeps its scale and first moment when an upright one is covered from below, and its span when it lies', () => {
    const upright = viewportOf('2023-09-01', '2023-09-29', { widthPx: 390, heightPx: 700, axis: 'vertical' });
    const covered = resize(upright, 390, 350, 'vertical');
    expect(covered.span).toEqual({ start: ms('2023-09-01'), end: ms('2023-09-15') });
    expect(resize(covered, 390, 700, 'vertical').span).toEqual(upright.span);
    expect(resize(upright, 700, 390, 'horizontal').span).toEqual(upright.span);
    const lying = viewportOf('2023-09-01', '2023-09-29');
    expect(resize(lying, 640, 636, 'horizontal').span).toBe(lying.span);
  });

  it('never leaves its events and never gets finer or coarser than allowed', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e15, max: 1e15, noNaN: true }),
        fc.double({ min: 1, max: 1e15, noNaN: true }),
        (start, duration) => {
          const { start: from, end: to } = clamp({ start, end: start + duration }, limits);
          expect(to - from).toBeGreaterThanOrEqual(limits.minDurationMs - 1);
          expect(to - from).toBeLessThanOrEqual(limits.maxDurationMs + 1);
          expect(to).toBeGreaterThan(extent.start);
          expect(from).toBeLessThan(extent.end);
        },
      ),
    );
  });

  it('shows ten thousand years to whoever asks for them, and zooms out no further from there', () => {
    const asked = { start: ms('0001-01-01'), end: ms('9999-12-31') };
    const viewport = moveTo(viewportOf('2019-01-01', '2020-01-01'), asked, limits);
    expect(viewport.span).toEqual(asked);
    const wider = zoomAt(viewport, 640, 0.5, limits).span;
    expect(wider.start).toBeCloseTo(asked.start, -1);
    expect(wider.end).toBeCloseTo(asked.end, -1);
    expect(length(zoomAt(viewport, 640, 2, limits).span)).toBeCloseTo(length(asked) / 2, -1);
    const byHand = zoomAt(viewportOf('2006-01-01', '2023-09-14'), 640, 1e-6, limits).span;
    expect(length(byHand)).toBeCloseTo(length(extent) * 4, -1);
  });

  it('leaves the asked px free on both sides when it fits an extent', () => {
    const span = fitTo(extent, 1280, 36, 300);
    const fitted = { ...viewportOf('2019-01-01', '2020-01-01'), span };
    expect(timeToX(fitted, extent.start)).toBeCloseTo(36, 6);
    expect(timeToX(fitted, extent.end)).toBeCloseTo(980, 6);
  });

  it('clamps once: what is clamped stays as it is', () => {
    const span = clamp({ start: 0, end: 1 }, limits);
    expect(clamp(span, limits)).toBe(span);
    const asked = { start: ms('2023-09-01'), end: ms('2023-10-01') };
    expect(clamp(asked, limits)).toBe(asked);
  });
});
