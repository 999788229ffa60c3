import { describe, expect, it } from 'vitest';
import { bytesOfArrays } from '../../scripts/bench/bytes-of-arrays.ts';
import { arrangeColumns, createIndex } from '../../src/timeline/index/event-index.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import { limitsOf, panByPx, type Viewport, zoomAt } from '../../src/timeline/viewport.ts';
import { datasetOf, eventOf } from './fixture.ts';
import { viewOf } from './view.ts';
import { openDataset } from '../model/open-whole.ts';

const hourMs = 3_600_000;
const from = Date.UTC(2000, 0);

/** So many events, spread over twenty years by a stride that meets every hour, and how often layout asked for one. */
function counted(count: number) {
  const event = eventOf(['e0', '2001-01-01', 'talks', 'occurred', 1, 'A title', 'عنوان', []]);
  const starts = Float64Array.from(
    { length: count },
    (_, i) => from + Math.floor((i * 175_000) / count) * hourMs,
  );
  const index = createIndex(
    openDataset(datasetOf([])),
    arrangeColumns({
      starts,
      ends: starts.map((start, i) => start + (i % 5 === 0 ? 200 : 24) * hourMs),
      positions: Int32Array.from(starts.keys()),
      flags: new Uint8Array(count),
      weights: Uint8Array.from(starts, (_, i) => (i % 41 === 0 ? 3 : 1)),
      passages: new Uint16Array(count),
    }),
  );
  let asked = 0;
  const events = {
    length: count,
    positionOf: () => undefined,
    at: (i: number) => {
      asked += 1;
      return { ...event, id: `e${i}` };
    },
  };
  return { index: { ...index, dataset: { ...index.dataset, events } }, asked: () => asked };
}

/** What one dive and a pan ask for, in a screen of 1280 × 636 px. */
function askedInADive(count: number): number {
  const { index, asked } = counted(count);
  const limits = limitsOf(index.extent);
  let viewport: Viewport = { span: index.extent, widthPx: 1280, heightPx: 636, direction: 'ltr' };
  for (let n = 0; n < 60; n++) {
    viewport = n < 40 ? zoomAt(viewport, 640, 1.15, limits) : panByPx(viewport, -40, limits);
    layout(index, viewOf(viewport));
  }
  return asked();
}

describe('the cost of a frame', () => {
  it('does not grow with the number of events', () => {
    const few = askedInADive(20_000);
    expect(few).toBeGreaterThan(100);
    expect(askedInADive(200_000)).toBeLessThan(few * 1.5);
  });
});

describe('the index', () => {
  it.each([1000, 1025, 30_000, 32_769])('takes at most 64 bytes an event, of %d', (count) => {
    expect(bytesOfArrays(counted(count).index) / count).toBeLessThanOrEqual(64);
  });
});
