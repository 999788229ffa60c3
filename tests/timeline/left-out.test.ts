import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { length, overlaps, widened } from '../../src/base/interval.ts';
import { type EventIndex, isInView } from '../../src/timeline/index/event-index.ts';
import { withLabel } from '../../src/timeline/layout/choose.ts';
import { type Extent, markExtent, padded } from '../../src/timeline/layout/extent.ts';
import { glyphRoom, labelTextWidth } from '../../src/timeline/layout/metrics.ts';
import { planningOf } from '../../src/timeline/layout/planner-of.ts';
import { createTileGrid } from '../../src/timeline/layout/tiles/tile-grid.ts';
import { scaleOf, type Viewport } from '../../src/timeline/viewport.ts';
import { datasetOf, eventOf, indexed } from './fixture.ts';
import { viewOf } from './view.ts';

const dayMs = 86_400_000;
const first = Date.UTC(2021, 0);
const iso = (day: number): string => new Date(first + day * dayMs).toISOString().slice(0, 10);

/** Events in view without a title, although a lane has room for it. */
function leftOut(index: EventIndex, viewport: Viewport): readonly number[] {
  const { span } = viewport;
  const planning = planningOf(index, viewOf(viewport));
  const { own, perMs, laneCount } = planning.planFor(viewport);
  const takes = (i: number, hasLabel: boolean): Extent => {
    const mark = padded(markExtent(index, i, perMs, span.start));
    const sizePx = glyphRoom + planning.breakLabel(i, 1, labelTextWidth(viewport)).width;
    return hasLabel ? withLabel(mark, sizePx + 8).covered : mark;
  };
  const taken = own.map((each) => ({ ...each, extent: takes(each.i, each.label !== 'none') }));
  const titled = new Set(own.filter(({ label }) => label !== 'none').map(({ i }) => i));
  const isFree = (i: number, lane: number): boolean => {
    const wanted = takes(i, true);
    return !taken.some((each) => each.lane === lane && each.i !== i && overlaps(each.extent, wanted));
  };
  const lanesOf = (i: number): readonly number[] => {
    const placed = own.find((each) => each.i === i);
    return placed ? [placed.lane] : Array.from({ length: laneCount }, (_, lane) => lane);
  };
  return Array.from({ length: index.count }, (_, i) => i).filter(
    (i) =>
      isInView(index, i, span) &&
      takes(i, true).end < length(span) * perMs &&
      !titled.has(i) &&
      lanesOf(i).some((lane) => isFree(i, lane)),
  );
}

describe('layout of many events, by tiles', () => {
  it('leaves no title out that fits in a free lane, wherever on the axis and at whatever scale', () => {
    const dataset = datasetOf(
      Array.from({ length: 600 }, (_, n) =>
        eventOf([
          `e${n}`,
          iso(10 * n),
          'talks',
          'occurred',
          2,
          `Title ${n} of some length`,
          `عنوان ${n}`,
          [],
        ]),
      ),
    );
    const index = indexed(dataset);
    for (const days of [60, 80, 100, 120, 150, 200])
      for (let at = 1000; at < 2500; at += 30) {
        const span = { start: first + at * dayMs, end: first + (at + days) * dayMs };
        const viewport: Viewport = { span, widthPx: 1280, heightPx: 220, direction: 'ltr' };
        expect(leftOut(index, viewport), `${days} days from day ${at}`).toEqual([]);
      }
  });

  it('leaves no title out at the edge of two tiles, of marks that begin before it or end after it', () => {
    const spaced = fc
      .record({ apart: fc.double({ min: 1.5, max: 13, noNaN: true }), seed: fc.nat(999) })
      .map(({ apart, seed }) =>
        datasetOf(
          Array.from({ length: 520 }, (_, n) => {
            const chance = (seed + n * 617) % 1000;
            const date = iso(Math.floor(n * apart + ((chance % 100) / 100) * apart));
            const weight = ([1, 2, 3] as const)[chance % 3] ?? 1;
            const given = chance < 350 ? `[..${date}]` : date;
            return eventOf([
              `e${n}`,
              given,
              'talks',
              'occurred',
              weight,
              `Title ${n} of some length`,
              'ع',
              [],
            ]);
          }),
        ),
      );
    fc.assert(
      fc.property(spaced, fc.integer({ min: 30, max: 280 }), (dataset, days) => {
        const index = indexed(dataset);
        const { levelOf, seamsOver, seamOf } = createTileGrid(index.extent);
        const durationMs = days * dayMs;
        const shape = { widthPx: 1280, heightPx: 240, direction: 'ltr' } as const;
        const level = levelOf(scaleOf({ span: { start: 0, end: durationMs }, ...shape }));
        const [from, to] = seamsOver(level, index.extent);
        for (let n = from + 1; n < Math.min(to, from + 8); n++) {
          const { time } = seamOf(level, n);
          const edge = (time.start + time.end) / 2;
          const viewport = { span: widened({ start: edge, end: edge }, durationMs / 2), ...shape };
          const crossing = leftOut(index, viewport).filter((i) => {
            const mark = markExtent(index, i, scaleOf(viewport), edge);
            return mark.start < 0 && mark.end > 0;
          });
          expect(crossing, `${days} days, edge ${n}`).toEqual([]);
        }
      }),
      { numRuns: 40, seed: 7, interruptAfterTimeLimit: 25_000 },
    );
  });
});
