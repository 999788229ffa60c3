import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unfolded } from '../../src/timeline/folding/folding.ts';
import { layoutAxis } from '../../src/timeline/layout/axis.ts';
import { metrics } from '../../src/timeline/layout/metrics.ts';
import { toMs } from '../../src/time/calendar.ts';
import { limitsOf } from '../../src/timeline/viewport.ts';
import { reach } from './reach.ts';
import { ms, viewOf } from './view.ts';

const hourMs = 3_600_000;
const views = fc
  .record({
    middle: fc.integer({ min: ms('0001-06-01'), max: ms('2400-01-01') }),
    zoom: fc.double({ min: Math.log(hourMs), max: Math.log(50_000 * 365.2425 * 24 * hourMs), noNaN: true }),
    widthPx: fc.integer({ min: 320, max: 2560 }),
    language: fc.constantFrom('ar' as const, 'en' as const),
  })
  .map(({ middle, zoom, widthPx, language }) => {
    const half = Math.exp(zoom) / 2;
    const direction = language === 'ar' ? ('rtl' as const) : ('ltr' as const);
    const span = { start: middle - half, end: middle + half };
    return viewOf({ span, widthPx, heightPx: 600, direction }, { language });
  });

it('writes its ticks apart and whole, from an hour to 50,000 years', () => {
  expect(limitsOf({ start: 0, end: hourMs }).minDurationMs).toBe(hourMs);
  fc.assert(
    fc.property(views, (view) => {
      const texts = layoutAxis(view, unfolded, 500).ticks.flatMap(({ text }) =>
        text === undefined ? [] : [text],
      );
      const baselines = [500 + metrics.fineBaseline, 500 + metrics.coarseBaseline];
      expect(texts).not.toEqual([]);
      expect(texts.filter(({ y }) => !baselines.includes(y))).toEqual([]);
      for (const baseline of baselines) {
        const places = texts
          .filter(({ y }) => y === baseline)
          .map(reach)
          .sort((a, b) => a[0] - b[0]);
        for (const [n, [from, to]] of places.entries()) {
          expect(from).toBeGreaterThanOrEqual(-0.01);
          expect(to).toBeLessThanOrEqual(view.viewport.widthPx + 0.01);
          expect(from).toBeGreaterThan((places[n - 1]?.[1] ?? -10) + 3);
        }
      }
    }),
    { numRuns: 600 },
  );
});

it.each([1, 250, 999, 1000, 1850, 1900])('has ticks as close from the year %i on as today', (year) => {
  const from = (start: number) => ({ start, end: start + 40 * 365.2425 * 24 * hourMs });
  const ticksFrom = (start: number) => {
    const view = viewOf({ span: from(start), widthPx: 1280, heightPx: 600, direction: 'ltr' });
    return layoutAxis(view, unfolded, 500).ticks.length;
  };
  expect(
    Math.abs(ticksFrom(toMs({ year, month: 7, day: 1 })) - ticksFrom(ms('1990-07-01'))),
  ).toBeLessThanOrEqual(1);
});
