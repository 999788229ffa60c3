import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startAt } from '../../src/timeline/index/times.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import { membersOf, spanOpening } from '../../src/timeline/navigate.ts';
import { limitsOf } from '../../src/timeline/viewport.ts';
import { datasetOf, eventOf, indexed } from './fixture.ts';
import { viewOf } from './view.ts';

const dayMs = 86_400_000;
const first = Date.UTC(2020, 0);
const iso = (day: number): string => new Date(first + day * dayMs).toISOString().slice(0, 10);

/** In bursts, one in three long: without lanes for all, many are counted. */
const lists = fc
  .array(
    fc.record({
      at: fc.oneof(fc.nat(700), fc.integer({ min: 300, max: 310 })),
      days: fc.oneof(
        { weight: 2, arbitrary: fc.nat(3) },
        { weight: 1, arbitrary: fc.integer({ min: 60, max: 900 }) },
      ),
    }),
    { minLength: 60, maxLength: 120, size: 'max' },
  )
  .map((all) =>
    indexed(
      datasetOf(
        all.map(({ at, days }, n) =>
          eventOf([
            `e${n}`,
            `${iso(at)}/${iso(at + days)}`,
            'talks',
            'occurred',
            1,
            `Title ${n} of some length`,
            `عنوان ${n}`,
            [],
          ]),
        ),
      ),
    ),
  );

it.each(['horizontal', 'vertical'] as const)(
  'what opens a cluster shows where one of its members begins, but for one in fifty: %s',
  (axis) => {
    let opened = 0;
    let missed = 0;
    fc.assert(
      fc.property(lists, fc.integer({ min: 80, max: 900 }), (index, days) => {
        const [widthPx, heightPx] = axis === 'vertical' ? [390, 700] : [900, 260];
        const span = { start: first + 100 * dayMs, end: first + (100 + days) * dayMs };
        const view = viewOf({ span, widthPx, heightPx, direction: 'ltr', axis });
        for (const cluster of layout(index, view).clusters) {
          if (cluster.runsOn) continue;
          const seen = spanOpening(index, view, limitsOf(index.extent), cluster);
          if (seen === undefined) continue;
          opened += 1;
          const starts = membersOf(index, view, cluster).map((id) => startAt(index, index.indexOf(id) ?? -1));
          if (!starts.some((start) => start >= seen.start && start <= seen.end)) missed += 1;
        }
      }),
      { numRuns: 20 },
    );
    expect(opened).toBeGreaterThan(20);
    expect(missed / opened).toBeLessThan(0.02);
  },
);
