import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventIndex } from '../../src/timeline/index/event-index.ts';
import { isInView } from '../../src/timeline/index/event-index.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import { planningOf } from '../../src/timeline/layout/planner-of.ts';
import type { Label, Mark } from '../../src/timeline/scene.ts';
import type { View } from '../../src/timeline/view.ts';
import { overlapping } from './boxes.ts';
import { datasetOf, eventOf, indexed } from './fixture.ts';
import { viewOf } from './view.ts';

const dayMs = 86_400_000;
const first = Date.UTC(2021, 0);
const marginPx = 8;
const words = [
  'Leaders',
  'of',
  'two',
  'neighbouring',
  'countries',
  'met',
  'at',
  'the',
  'border',
  'yesterday',
];
const iso = (day: number): string => new Date(first + day * dayMs).toISOString().slice(0, 10);
/** What a failing test says of it is short. */
interface Timeline {
  readonly index: EventIndex;
  readonly toString: () => string;
}

const day = fc.oneof(fc.nat(1000), fc.integer({ min: 400, max: 420 }));
const date = fc.oneof(
  { weight: 6, arbitrary: day.map(iso) },
  { weight: 3, arbitrary: fc.tuple(day, fc.nat(900)).map(([at, days]) => `${iso(at)}/${iso(at + days)}`) },
  { weight: 1, arbitrary: day.map((at) => iso(at).slice(0, 7)) },
  { weight: 1, arbitrary: fc.constantFrom('2021', '2020/..', '[..2022-03-01]', '2022~', '{2021,2023}') },
);
const event = fc.record({
  date,
  weight: fc.constantFrom(1 as const, 2 as const, 3 as const),
  title: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((said) => said.join(' ')),
});
/** Some events, and so many more on one day that a bubble of them is as large as any. */
const timelines = fc
  .tuple(fc.array(event, { minLength: 1, maxLength: 60 }), fc.constantFrom(0, 0, 40, 1200, 20_000))
  .map(([events, crowd]): Timeline => {
    const crowded = Array.from({ length: crowd }, () => ({ date: iso(410), weight: 1 as const, title: 'x' }));
    const told = `${crowd} ${JSON.stringify(events)}`;
    const rows = [...events, ...crowded].map(({ date: edtf, weight, title }, n) =>
      eventOf([`e${n}`, edtf, 'talks', 'occurred', weight, title, title, []]),
    );
    return { index: indexed(datasetOf(rows)), toString: () => told };
  });
const views: fc.Arbitrary<View> = fc
  .record({
    middle: fc.nat(1000),
    days: fc.integer({ min: 3, max: 2000 }),
    widthPx: fc.integer({ min: 400, max: 2400 }),
    heightPx: fc.integer({ min: 200, max: 1200 }),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  })
  .map(({ middle, days, ...rest }) => {
    const at = (half: number): number => first + (middle + half) * dayMs;
    return viewOf({ span: { start: at(-days / 2), end: at(days / 2) }, marginPx, ...rest });
  });
const some = { numRuns: 60, interruptAfterTimeLimit: 25_000 };

const said = ({ lines }: Label): string =>
  lines.map(({ text }) => text.replace(/[\u2066-\u2069]/g, '')).join(' ');

describe('layout of a picture', () => {
  it('lays nothing over anything else: no title, and no bubble over the lane above it, however large', () => {
    fc.assert(
      fc.property(timelines, views, ({ index }, view) => {
        expect(overlapping(layout(index, view))).toEqual([]);
      }),
      some,
    );
  });

  it('has each title whole, or no less than half of it, and inside', () => {
    fc.assert(
      fc.property(timelines, views, ({ index }, view) => {
        const { labels } = layout(index, view);
        const isInside = ({ box: { x, width } }: Label): boolean =>
          x >= marginPx - 0.01 && x + width <= view.viewport.widthPx - marginPx + 0.01;
        expect(labels.filter((label) => !isInside(label))).toEqual([]);
        const titled = labels.filter(({ lines }) => lines.length > 0);
        const cut = titled.map((label) => {
          const { title } = index.dataset.events.at(Number(label.id.slice(1)));
          return { said: said(label), whole: title.en };
        });
        const isTelling = ({ said: part, whole }: (typeof cut)[number]): boolean =>
          part === whole || part.length >= whole.length / 2;
        expect(cut.filter((each) => !isTelling(each))).toEqual([]);
      }),
      some,
    );
  });

  it('draws or counts every event in it exactly once', () => {
    fc.assert(
      fc.property(timelines, views, ({ index }, view) => {
        const { viewport } = view;
        const plan = planningOf(index, view).planFor(viewport);
        const times = Array.from({ length: index.count }, (_, i) => i)
          .filter((i) => isInView(index, i, viewport.span))
          .map(
            (i) =>
              (plan.isOwn(i) ? 1 : 0) +
              (plan.lone.includes(i) ? 1 : 0) +
              plan.cells.filter(({ has }) => has(i)).length,
          );
        expect(times.filter((n) => n !== 1)).toEqual([]);
      }),
      some,
    );
  });
});

describe('a mark of a picture without room for its title', () => {
  const span = { start: first, end: first + 400 * dayMs };
  const view = viewOf({ span, widthPx: 700, heightPx: 190, direction: 'ltr', marginPx });
  const title = 'Leaders of two neighbouring countries met at the border';
  const events = [100, 140, 180, 220].map((at, n) =>
    eventOf([`e${n}`, iso(at), 'talks', 'occurred', 1, title, title, []]),
  );

  it('has the glyph of its kind beside it, and on screen nothing', () => {
    const { marks, labels } = layout(indexed(datasetOf(events)), view);
    const signs = labels.filter(({ lines }) => lines.length === 0);
    expect(signs.length).toBeGreaterThan(0);
    expect(labels.map(({ id }) => id).sort()).toEqual(marks.map(({ id }) => id).sort());
    const screen = viewOf({ span, widthPx: 700, heightPx: 190, direction: 'ltr' });
    expect(layout(indexed(datasetOf(events)), screen).labels.every(({ lines }) => lines.length > 0)).toBe(
      true,
    );
  });
});

it('gives a sign the mark that is nearest', () => {
  const days = fc.uniqueArray(fc.integer({ min: 60, max: 300 }), { minLength: 3, maxLength: 12 });
  const span = { start: first, end: first + 400 * dayMs };
  const title = 'Leaders of two neighbouring countries met at the border';
  fc.assert(
    fc.property(days, fc.constantFrom('ltr' as const, 'rtl' as const), (at, direction) => {
      const view = viewOf({ span, widthPx: 700, heightPx: 190, direction, marginPx });
      const events = at.map((on, n) => eventOf([`e${n}`, iso(on), 'talks', 'occurred', 1, title, title, []]));
      const { marks, labels } = layout(indexed(datasetOf(events)), view);
      for (const { id, box } of labels.filter(({ lines }) => lines.length === 0)) {
        const middle = box.x + box.width / 2;
        const own = marks.find((mark) => mark.id === id);
        const away = (mark: Mark): number => Math.abs(mark.x - middle);
        const alike = marks.filter(({ y }) => y === own?.y).toSorted((a, b) => away(a) - away(b));
        expect(alike[0]?.id).toBe(id);
      }
    }),
    some,
  );
});

describe('a title of a picture', () => {
  const span = { start: first, end: first + 900 * dayMs };
  const inPicture = (title: string, widthPx: number, at: number): Label | undefined => {
    const view = viewOf({ span, widthPx, heightPx: 150, direction: 'ltr', marginPx });
    const only = eventOf(['e0', iso(at), 'talks', 'occurred', 1, title, title, []]);
    return layout(indexed(datasetOf([only])), view).labels[0];
  };

  it('of sixty words is cut where a line ends, and not left out', () => {
    const title = Array.from({ length: 60 }, (_, n) => words[n % words.length]).join(' ');
    const label = inPicture(title, 1200, 300);
    expect(label && said(label)).toMatch(/^Leaders of two .{50,}…$/);
  });
});

describe('the titles of a low picture', () => {
  /** One lane and the row of clusters, three years over 1,200 px. */
  const low = {
    span: { start: first - 200 * dayMs, end: first + 900 * dayMs },
    widthPx: 1200,
    heightPx: 190,
  };
  const view = viewOf({ ...low, direction: 'ltr', marginPx });

  it('stand on the side where they leave room for others', () => {
    const title = 'Leaders of two countries met at the border';
    const events = ([3, 3, 1] as const).map((weight, n) =>
      eventOf([`e${n}`, iso([300, 400, 410][n] ?? 0), 'talks', 'occurred', weight, title, title, []]),
    );
    const { labels } = layout(indexed(datasetOf(events)), view);
    expect(labels.map(({ id }) => id).sort()).toEqual(['e0', 'e1', 'e2']);
  });
});
