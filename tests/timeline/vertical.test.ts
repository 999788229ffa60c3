import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitTest } from '../../src/timeline/hit-test.ts';
import { createIndex } from '../../src/timeline/index/event-index.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import { headerHeight } from '../../src/timeline/layout/vertical/columns.ts';
import { spanWith, spanWithOwn } from '../../src/timeline/navigate.ts';
import type { Scene } from '../../src/timeline/scene.ts';
import {
  axisFor,
  limitsOf,
  panByPx,
  timeToX,
  type Viewport,
  xToTime,
  zoomAt,
} from '../../src/timeline/viewport.ts';
import { overlap } from './boxes.ts';
import { datasetOf, eventOf, fixture } from './fixture.ts';
import { timesTold } from './times-told.ts';
import { ms, viewOf, viewportOf } from './view.ts';
import { openDataset } from '../model/open-whole.ts';

const index = createIndex(openDataset(fixture));
const { extent } = index;
const phones = [
  [390, 700],
  [360, 500],
  [320, 480],
] as const;

const views = fc
  .record({
    middle: fc.integer({ min: extent.start, max: extent.end }),
    days: fc.double({ min: 0.05, max: 9000, noNaN: true }),
    phone: fc.constantFrom(...phones),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  })
  .map(({ middle, days, phone: [widthPx, heightPx], direction }) => {
    const half = (days * 86_400_000) / 2;
    const span = { start: middle - half, end: middle + half };
    const viewport: Viewport = { span, widthPx, heightPx, direction, axis: 'vertical' };
    return viewOf(viewport, { language: direction === 'rtl' ? 'ar' : 'en' });
  });

function shownIds({ labels }: Scene): readonly string[] {
  return labels.map(({ id }) => id).sort();
}

describe('the axis of an upright phone', () => {
  it('has the word for today on no bubble', () => {
    fc.assert(
      fc.property(views, fc.double({ min: 0.1, max: 0.95, noNaN: true }), (view, share) => {
        const { start, end } = view.viewport.span;
        const { today, clusters } = layout(index, { ...view, today: start + (end - start) * share });
        const middle = (today?.text.y ?? 0) - 4;
        for (const { y, radius } of clusters) expect(Math.abs(y - middle)).toBeGreaterThan(radius + 6);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [390, 700, 'vertical'],
    [599, 600, 'vertical'],
    [600, 900, 'horizontal'],
    [390, 380, 'horizontal'],
    [1280, 720, 'horizontal'],
  ])('at %i × %i is %s', (widthPx, heightPx, axis) => {
    expect(axisFor(widthPx, heightPx)).toBe(axis);
  });

  it('runs down in either reading direction, and keeps what is under a finger under it', () => {
    fc.assert(
      fc.property(
        views,
        fc.integer({ min: 0, max: 480 }),
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        ({ viewport }, y, factor) => {
          const limits = limitsOf({ start: -1e15, end: 1e15 });
          expect(timeToX(viewport, viewport.span.start)).toBe(0);
          const time = xToTime(viewport, y);
          expect(Math.abs(timeToX(zoomAt(viewport, y, factor, limits), time) - y)).toBeLessThan(0.01);
          expect(Math.abs(timeToX(panByPx(viewport, 50, limits), time) - y - 50)).toBeLessThan(0.01);
        },
      ),
    );
  });
});

describe('a vertical scene', () => {
  it('has no labels or ticks over each other, and none over the edge of the screen', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { labels, ticks, widthPx } = layout(index, view);
        for (const [n, a] of labels.entries()) {
          expect(a.box.x).toBeGreaterThanOrEqual(0);
          expect(a.box.x + a.box.width).toBeLessThanOrEqual(widthPx);
          for (const b of labels.slice(n + 1)) expect(overlap(a.box, b.box)).toBe(false);
        }
        const rows = ticks.flatMap(({ text }) => (text === undefined ? [] : [text.y])).sort((a, b) => a - b);
        for (const [n, y] of rows.slice(1).entries()) expect(y - (rows[n] ?? 0)).toBeGreaterThan(15);
      }),
    );
  });

  it('draws or counts every event in view, once', () => {
    fc.assert(
      fc.property(views, (view) => {
        const told = [...timesTold(index, view)];
        expect(told.filter(([, times]) => times !== 1)).toEqual([]);
      }),
    );
  });

  it('keeps whoever is shown while panning and while zooming in', () => {
    fc.assert(
      fc.property(views, fc.integer({ min: -60, max: 60 }), (view, px) => {
        const limits = limitsOf({ start: -1e15, end: 1e15 });
        const before = layout(index, view);
        const panned = layout(index, { ...view, viewport: panByPx(view.viewport, px, limits) });
        const zoomed = layout(index, {
          ...view,
          viewport: zoomAt(view.viewport, view.viewport.heightPx / 2, 1.3, limits),
        });
        const isInside = (scene: Scene, id: string): boolean => {
          const at = timeToX(
            { ...view.viewport, span: scene.span },
            index.starts[index.indexOf(id) ?? 0] ?? 0,
          );
          return at > 0 && at < view.viewport.heightPx;
        };
        for (const scene of [panned, zoomed])
          expect(shownIds(scene)).toEqual(
            expect.arrayContaining(
              before.marks
                .filter(({ id, box }) => box.height <= 48 && isInside(scene, id) && isInside(before, id))
                .map(({ id }) => id),
            ),
          );
      }),
    );
  });

  it('opens what a fingertip meets, 22 px away from the middle of a label, too', () => {
    const viewport = viewportOf('2023-08-25', '2023-09-25', {
      widthPx: 390,
      heightPx: 700,
      axis: 'vertical',
    });
    const scene = layout(index, viewOf(viewport));
    const first = scene.labels.find(({ box }) => box.y > 60);
    expect(first).toBeDefined();
    if (first === undefined) return;
    const { box } = first;
    const hit = hitTest(scene, box.x + box.width / 2, box.y + box.height / 2 - 22, 18);
    expect(hit).toEqual({ type: 'event', id: first.id });
  });

  it('names the time at its upper edge, over what passes under it', () => {
    const viewport = viewportOf('2023-08-25', '2023-09-25', {
      widthPx: 390,
      heightPx: 700,
      axis: 'vertical',
    });
    const scene = layout(index, viewOf(viewport));
    expect(scene.header?.text.text).toBe('August 2023');
    expect(hitTest(scene, 100, 10, 18)).toEqual({ type: 'ground' });
    expect(scene.today).toBeUndefined();
    expect(layout(index, viewOf(viewport, { today: ms('2023-09-10') })).today?.at).toBeGreaterThan(300);
  });
});

describe('a bar that began above the screen', () => {
  const rows = [
    eventOf(['long', '2019/2023', 'other', 'occurred', 2, 'A war', 'حرب', []]),
    eventOf(['later', '2022-03-10', 'summit', 'occurred', 2, 'A summit', 'قمة', []]),
  ];
  const around = createIndex(openDataset(datasetOf(rows)));
  const shownAt = (from: string, to: string) =>
    layout(around, viewOf(viewportOf(from, to, { widthPx: 390, heightPx: 700, axis: 'vertical' })));
  const labelOf = (scene: Scene, id: string) => scene.labels.find((label) => label.id === id);

  it('has its title below the header', () => {
    const label = labelOf(shownAt('2021-01-01', '2021-06-01'), 'long');
    expect(label?.box.y).toBe(32);
    expect(label?.glyph.y).toBe(label === undefined ? 0 : label.box.y + 9);
    expect(label?.lines[0]?.text).toBe('A war');
  });

  it('leaves the place to a title that belongs there, and stands below it', () => {
    const scene = shownAt('2022-03-09', '2022-04-20');
    const later = labelOf(scene, 'later')?.box;
    expect(later?.y).toBeLessThan(50);
    expect(labelOf(scene, 'long')?.box.y).toBe((later?.y ?? 0) + (later?.height ?? 0) + 4);
  });

  it('has its whole title in sight when it is asked for', () => {
    const phone = viewportOf('2022-03-09', '2022-04-20', { widthPx: 390, heightPx: 700, axis: 'vertical' });
    const scene = layout(around, viewOf(phone, { hovered: 'long' }));
    expect(labelOf(scene, 'long')).toMatchObject({ plate: true, box: { y: 32 } });
    expect(labelOf(scene, 'later')).toBeUndefined();
  });

  it('has it below that of another such bar that is asked for, too', () => {
    const bars = ['2018/2023', '2019/2024'].map((date, n) =>
      eventOf([`bar-${n}`, date, 'other', 'occurred', 2, `A war ${n}`, 'حرب', []]),
    );
    const phone = viewportOf('2022-03-09', '2022-04-20', { widthPx: 390, heightPx: 700, axis: 'vertical' });
    const both = viewOf(phone, { hovered: 'bar-0', focused: 'bar-1' });
    const { labels } = layout(createIndex(openDataset(datasetOf(bars))), both);
    expect(labels.map(({ box }) => box.y)).toEqual([32, 54]);
  });

  it('has none where the bar ends before there is room', () => {
    expect(labelOf(shownAt('2023-12-25', '2024-06-20'), 'long')).toBeUndefined();
  });

  it('has none any more when it ended under the header', () => {
    expect(labelOf(shownAt('2023-12-31', '2024-02-20'), 'long')).toBeUndefined();
  });
});

describe('what is said where an upright phone shows no event', () => {
  it.each(['ltr', 'rtl'] as const)('stands beside the axis, %s', (direction) => {
    const phone = { widthPx: 390, heightPx: 700, axis: 'vertical', direction } as const;
    const view = viewOf(viewportOf('1990-01-01', '1990-06-01', phone));
    const { empty, plot } = layout(index, view);
    expect(empty?.lines.length).toBeGreaterThan(1);
    for (const { text, x, sizePx, weight, anchor } of empty?.lines ?? []) {
      expect(anchor).toBe('middle');
      const half = view.measureText(text, sizePx, weight) / 2;
      expect(x - half).toBeGreaterThan(plot.x);
      expect(x + half).toBeLessThan(plot.x + plot.width);
    }
  });
});

describe('an event that is shown on an upright phone', () => {
  const crowd = Array.from({ length: 20 }, (_, n) =>
    eventOf([`event-${n}`, '2023-09-05', 'statement', 'occurred', 1, `Event ${n}`, `حدث ${n}`, [0]]),
  );
  const early = eventOf(['early', '2006', 'statement', 'occurred', 1, 'Early', 'قديم', [0]]);
  const crowded = createIndex(openDataset(datasetOf([early, ...crowd])));

  it('keeps its week around it, its mark and its title, however many share its day', () => {
    const viewport = viewportOf('2005-01-01', '2024-01-01', {
      widthPx: 390,
      heightPx: 330,
      axis: 'vertical',
    });
    const selected = 'event-13';
    const view = viewOf(viewport, { selected });
    const i = crowded.indexOf(selected) ?? -1;
    const span = spanWithOwn(crowded, view, limitsOf(crowded.extent), i);
    expect(span.end - span.start).toBeGreaterThanOrEqual(7 * 86_400_000);
    const scene = layout(crowded, { ...view, viewport: { ...viewport, span } });
    expect(scene.marks.find(({ id }) => id === selected)?.selected).toBe(true);
    expect(shownIds(scene)).toContain(selected);
  });
});

describe('a vertical axis over which something lies', () => {
  const sightPx = 96;
  const viewport = viewportOf('2019-01-01', '2024-01-01', { widthPx: 390, heightPx: 330, axis: 'vertical' });

  it.each(['vladivostok-2019', 'vostochny-2023'])('brings %s below its header, whole', (id) => {
    const i = index.indexOf(id) ?? -1;
    const span = spanWith(index, viewOf(viewport, { sightPx }), i);
    const { marks } = layout(index, viewOf({ ...viewport, span }, { selected: id }));
    const mark = marks.find((each) => each.id === id);
    expect(mark?.y).toBeGreaterThan(headerHeight + 16);
    expect(mark?.y).toBeLessThan(sightPx - 16);
  });

  it('moves for an event that is in sight as little as without', () => {
    const i = index.indexOf('vostochny-2023') ?? -1;
    const view = viewOf(viewport, { sightPx });
    const span = spanWith(index, view, i);
    expect(spanWith(index, { ...view, viewport: { ...viewport, span } }, i)).toBe(span);
  });
});
