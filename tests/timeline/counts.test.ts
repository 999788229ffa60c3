import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInView, type EventIndex } from '../../src/timeline/index/event-index.ts';
import { cellMsAt, meanPlace } from '../../src/timeline/layout/cells.ts';
import { headerHeight } from '../../src/timeline/layout/vertical/columns.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import { planningOf } from '../../src/timeline/layout/planner-of.ts';
import type { Cluster } from '../../src/timeline/scene.ts';
import type { View } from '../../src/timeline/view.ts';
import { timeToX } from '../../src/timeline/viewport.ts';
import { overlap } from './boxes.ts';
import { datasetOf, eventOf, indexed } from './fixture.ts';
import { ms, viewOf, viewportOf } from './view.ts';

const dayMs = 86_400_000;
const first = Date.UTC(2021, 0);
const iso = (day: number): string => new Date(first + day * dayMs).toISOString().slice(0, 10);
const timelineOf = (dates: readonly string[]): EventIndex =>
  indexed(
    datasetOf(dates.map((date, n) => eventOf([`e${n}`, date, 'talks', 'occurred', 1, `${n}`, `${n}`, []]))),
  );

/** Days in bursts, so that rows have counts and neighbours have them too. */
const days = fc.array(fc.oneof(fc.nat(1000), fc.integer({ min: 395, max: 425 })), {
  minLength: 2,
  maxLength: 80,
});
const timelines = fc
  .tuple(days, fc.constantFrom(0, 0, 40, 1200), fc.nat(1000))
  .map(([some, crowd, day]): { readonly index: EventIndex; readonly toString: () => string } => {
    const dates = [...some, ...Array.from({ length: crowd }, () => day)].map(iso);
    return { index: timelineOf(dates), toString: () => `${crowd} on ${day}, ${some.join(' ')}` };
  });
const phones = fc
  .record({
    middle: fc.nat(1000),
    days: fc.integer({ min: 3, max: 2000 }),
    heightPx: fc.integer({ min: 330, max: 1000 }),
    marginPx: fc.constantFrom(undefined, 8),
  })
  .map(({ middle, days: length, heightPx, marginPx }): View => {
    const at = (half: number): number => first + (middle + half) * dayMs;
    const viewport = viewportOf('2021-01-01', '2021-01-02', { widthPx: 390, heightPx, axis: 'vertical' });
    const span = { start: at(-length / 2), end: at(length / 2) };
    return viewOf({ ...viewport, span, ...(marginPx !== undefined && { marginPx }) });
  });

const desks = fc.tuple(phones, fc.constantFrom('ltr', 'rtl')).map(([view, direction]): View => {
  const { span, heightPx, marginPx } = view.viewport;
  const sized = {
    widthPx: heightPx,
    heightPx: 300,
    direction,
    ...(marginPx !== undefined && { marginPx }),
  } as const;
  return viewOf({ ...viewportOf('2021-01-01', '2021-01-02', sized), span });
});

const placed = ({ clusters }: { readonly clusters: readonly Cluster[] }): readonly Cluster[] =>
  clusters.filter(({ runsOn }) => runsOn === undefined);

describe('the counts of a vertical axis', () => {
  it('stand where what they count begins, and before today where that did', () => {
    const index = timelineOf(['2022-03-01', '2022-10-01', '2022-10-02', '2022-10-03']);
    const viewport = viewportOf('2010-01-01', '2024-01-01', {
      widthPx: 390,
      heightPx: 400,
      axis: 'vertical',
    });
    const today = ms('2022-10-09');
    const scene = layout(index, viewOf(viewport, { today }));
    expect(placed(scene)).toHaveLength(1);
    const y = placed(scene)[0]?.y ?? 0;
    expect(y).toBeLessThan(scene.today?.at ?? 0);
    expect(y).toBeGreaterThan(timeToX(viewport, ms('2022-03-01')));
  });
});

describe.each([
  ['a vertical', phones, 'y'],
  ['a horizontal', desks, 'x'],
] as const)('the counts of %s axis', (_, screens, along) => {
  it('give way to each other by no more than half their size, and lie over nothing', () => {
    fc.assert(
      fc.property(timelines, screens, ({ index }, view) => {
        const { perMs } = planningOf(index, view).planFor(view.viewport);
        const scene = layout(index, view);
        const counts = placed(scene);
        const boxes = counts.map(({ x, y, radius }) => ({
          x: x - radius,
          y: y - radius,
          width: radius * 2,
          height: radius * 2,
        }));
        for (const [n, { ids = [], radius, [along]: middle }] of counts.entries()) {
          for (const other of [...boxes.slice(n + 1), ...scene.labels.map(({ box }) => box)])
            expect(overlap(boxes[n] ?? other, other)).toBe(false);
          const members = ids.flatMap((id) => index.indexOf(id) ?? []);
          if (members.length === 0) continue;
          const at = timeToX(view.viewport, meanPlace(index, members, cellMsAt(perMs)));
          expect(Math.abs(middle - at)).toBeLessThanOrEqual(radius + 2);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the counts of a vertical axis', () => {
  it('are whole in a picture, with everything that it holds in one of them or drawn', () => {
    fc.assert(
      fc.property(timelines, phones, ({ index }, view) => {
        fc.pre(view.viewport.marginPx !== undefined);
        const { span, heightPx } = view.viewport;
        const scene = layout(index, view);
        for (const { y, radius } of placed(scene)) {
          expect(y - radius).toBeGreaterThanOrEqual(headerHeight - 0.01);
          expect(y + radius).toBeLessThanOrEqual(heightPx + 0.01);
        }
        const isHere = (i: number): boolean => isInView(index, i, span);
        const inView = Array.from({ length: index.count }, (_, i) => i).filter(isHere).length;
        const marks = scene.marks.filter(({ id }) => isHere(index.indexOf(id) ?? -1)).length;
        const counted = scene.clusters.reduce((sum, { count }) => sum + count, 0);
        expect(marks + counted).toBeGreaterThanOrEqual(inView);
      }),
      { numRuns: 200 },
    );
  });
});
