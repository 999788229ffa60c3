import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PictureContext } from '../../src/export/context.ts';
import type { OwnSpan } from '../../src/export/own-span.ts';
import type { PictureRequest } from '../../src/export/request.ts';
import { subjectOf } from '../../src/export/subject.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { OpenDataset } from '../../src/model/open-dataset.ts';
import { spanToAxis } from '../../src/timeline/folding/folding.ts';
import { isInView } from '../../src/timeline/index/event-index.ts';
import { countTouching } from '../../src/timeline/index/lookup.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import type { Box, Scene, TextLine } from '../../src/timeline/scene.ts';
import type { Direction } from '../../src/timeline/props.ts';
import { type Axis, xToTime } from '../../src/timeline/viewport.ts';
import { datasetOf, eventOf, fixture, type Row } from '../timeline/fixture.ts';
import { reach } from '../timeline/reach.ts';
import { measureText, ms } from '../timeline/view.ts';
import { dataset } from './scene-of.ts';
import { openDataset } from '../model/open-whole.ts';

interface Wanted {
  readonly data: OpenDataset;
  readonly span: PictureRequest['span'];
  readonly axis: Axis;
  readonly direction: Direction;
  readonly size?: PictureRequest['size'];
  readonly screen?: readonly [from: string, to: string];
}

const grounds = {
  horizontal: { widthPx: 1280, heightPx: 420 },
  vertical: { widthPx: 540, heightPx: 560 },
} as const;

/** The scene of a picture, and the ids of the events that begin and end in the time that it covers. */
function sceneFor({
  data,
  span,
  axis,
  direction,
  size = 'slide',
  screen = ['2023-08-01', '2023-10-01'],
}: Wanted): {
  readonly scene: Scene;
  readonly inside: ReadonlySet<string>;
  readonly touching: ReadonlySet<string>;
  /** How many a list of the events would have. */
  readonly listed: number;
} {
  const [from, to] = screen;
  const context: PictureContext = {
    dataset: data,
    screen: { ...grounds[axis], axis, span: { start: ms(from), end: ms(to) } },
    linked: [],
    linkTo: () => undefined,
  };
  const language = direction === 'rtl' ? 'ar' : 'en';
  const theme = 'light';
  const request = {
    format: 'svg',
    span,
    size,
    language,
    direction,
    theme,
    scale: 1,
    list: false,
    qr: false,
  } as const;
  const { index, covers, reach: chosen, viewOn } = subjectOf(request, context);
  const scene = layout(index, viewOn(measureText, { ...grounds[axis], axis }));
  const isSeen = (i: number): boolean => isInView(index, i, spanToAxis(index.folding, covers));
  const named = (wanted: (i: number) => boolean): ReadonlySet<string> =>
    new Set(
      Array.from({ length: index.count }, (_, i) => i)
        .filter(wanted)
        .map((i) => data.events.at(index.positions[i] ?? -1).id),
    );
  return {
    listed: countTouching(index.lookup, chosen),
    scene,
    inside: named(
      (i) => isSeen(i) && (index.starts[i] ?? 0) >= covers.start && (index.ends[i] ?? 0) <= covers.end,
    ),
    touching: named(isSeen),
  };
}

/** A ring stands so far outside its mark. */
const ringPx = 4;
const leastPx = 2;

/** What reaches beyond the picture, or nearer to its edge than anything may. */
function cut({ scene, inside }: ReturnType<typeof sceneFor>): readonly string[] {
  const isUpright = scene.axis === 'vertical';
  const top = (scene.header?.box.height ?? 0) + leastPx;
  const isCut = ({ x, y, width, height }: Box, morePx = 0): boolean =>
    isUpright
      ? y - morePx < top || y + height + morePx > scene.heightPx - leastPx
      : x - morePx < leastPx || x + width + morePx > scene.widthPx - leastPx;
  const boxOfLine = (line: TextLine): Box => {
    const [from, to] = reach(line);
    return { x: from, y: line.y - line.sizePx, width: to - from, height: line.sizePx };
  };
  const own = scene.marks.filter(({ id }) => inside.has(id));
  return [
    ...own.flatMap(({ id, box, reach: drawn = box }) =>
      isCut(drawn, 0) || isCut(box, ringPx) ? [`mark ${id}`] : [],
    ),
    ...scene.labels
      .filter(({ id }) => inside.has(id) || !isUpright)
      .flatMap(({ id, box }) => (isCut(box) ? [`label ${id}`] : [])),
    ...scene.clusters
      .filter(({ runsOn }) => !runsOn)
      .flatMap(({ key, x, y, radius: r }) =>
        isCut({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }, -1) ? [`cluster ${key}`] : [],
      ),
    ...scene.ticks.flatMap(({ key, text }) => (text && isCut(boxOfLine(text)) ? [`tick ${key}`] : [])),
  ];
}

const axes = ['horizontal', 'vertical'] as const;
const directions = ['rtl', 'ltr'] as const;

/** From days that an event has to later ones, a few of them. */
function spansOf({ events }: Dataset): readonly OwnSpan[] {
  const days = [...new Set(events.flatMap(({ date }) => date?.match(/\d{4}-\d{2}-\d{2}/g) ?? []))].toSorted();
  return days.flatMap((from, n) =>
    days
      .slice(n)
      .filter((_, m) => m % 8 === n % 8)
      .map((to) => ({ from, to })),
  );
}

describe.each(axes)('nothing is cut on a %s axis', (axis) => {
  describe.each(directions)('that runs %s', (direction) => {
    test.each([
      ['the published list', dataset],
      ['all kinds of dates', fixture],
    ])('in spans that begin and end on days with events: %s', (_, data) => {
      const open = openDataset(data);
      for (const span of spansOf(data)) {
        const made = sceneFor({ data: open, span, axis, direction });
        expect(cut(made), JSON.stringify(span)).toEqual([]);
        for (const { id } of made.scene.marks) expect(made.touching).toContain(id);
      }
    });

    test.each(['whole', 'view', 'selection'] as const)('in the span “%s”', (span) => {
      const screen = ['2023-09-04', '2023-09-13'] as const;
      for (const data of [dataset, fixture])
        expect(cut(sceneFor({ data: openDataset(data), span, axis, direction, screen }))).toEqual([]);
    });

    test('in whatever list', () => {
      const day = fc.integer({ min: 1, max: 28 }).map((n) => `2023-09-${String(n).padStart(2, '0')}`);
      const date = fc.oneof(
        day,
        day.map((at) => `${at}~`),
        day.map((at) => `[..${at}]`),
        day.map((at) => `${at}/..`),
        fc.tuple(day, day).map((two) => `[${two.toSorted().join('..')}]`),
        fc.tuple(day, day).map((two) => two.toSorted().join('/')),
      );
      const row = fc.tuple(
        date,
        fc.constantFrom<1 | 2 | 3>(1, 2, 3),
        fc.constantFrom('Meeting', 'A long title of many words in it'),
      );
      fc.assert(
        fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), day, day, (rows, a, b) => {
          const events = rows.map(([at, weight, title], n) => {
            const made: Row = [`e${n}`, at, 'talks', 'occurred', weight, title, title, [0]];
            return eventOf(made);
          });
          const [from = a, to = b] = [a, b].toSorted();
          const made = sceneFor({
            data: openDataset(datasetOf(events)),
            span: { from, to },
            axis,
            direction,
          });
          expect(cut(made)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });
  });
});

test('what is outside the days that are asked for is neither drawn nor counted', () => {
  const data = openDataset(dataset);
  for (const axis of axes) {
    const { scene, touching } = sceneFor({
      data,
      span: { from: '2023-09-05', to: '2023-09-12' },
      axis,
      direction: 'ltr',
    });
    expect(scene.eventsInView).toBe(touching.size);
    for (const { ids = [] } of scene.clusters) for (const id of ids) expect(touching).toContain(id);
  }
});

test('what may lie in the span by an open date is counted all the same', () => {
  const data = openDataset(dataset);
  const { scene } = sceneFor({
    data,
    span: { from: '2023', to: '2023-08-15' },
    axis: 'horizontal',
    direction: 'ltr',
  });
  expect(scene.aside?.text).toMatch(/may fall here/);
});

test('an upright picture from the first of a month is headed by that month', () => {
  const data = openDataset(dataset);
  const { scene } = sceneFor({
    data,
    span: { from: '2023-09', to: '2023-09' },
    axis: 'vertical',
    direction: 'ltr',
  });
  expect(scene.header?.text.text).toBe('September 2023');
});

test.each([
  [{ from: '2023-09', to: '2023-09' }, 'September 2023'],
  [{ from: '2023-01', to: '2023-02' }, 'January 2023'],
  [{ from: '2023-01', to: '2023-09' }, '2023'],
  [{ from: '2019', to: '2019' }, '2019'],
] as const)(
  'no more of the time before an upright picture of %j bears its heading than its first mark needs',
  (span, heading) => {
    const { scene } = sceneFor({ data: openDataset(dataset), span, axis: 'vertical', direction: 'ltr' });
    const { header, heightPx } = scene;
    const headed = (header?.box.height ?? 0) + 21;
    expect(header?.text.text).toBe(heading);
    expect(scene.bands.filter(({ at, length }) => at + length < headed)).toEqual([]);
    const viewport = {
      ...grounds.vertical,
      heightPx,
      axis: 'vertical',
      direction: 'ltr',
      span: scene.span,
    } as const;
    const seen = xToTime(viewport, headed);
    expect(new Date(seen).toISOString()).toMatch(new RegExp(`^${span.from}`));
  },
);

test('the view on a picture of the screen is the view on the screen', () => {
  const data = openDataset(dataset);
  const { scene } = sceneFor({ data, span: 'view', axis: 'horizontal', direction: 'rtl', size: 'screen' });
  expect(scene.span).toEqual({ start: ms('2023-08-01'), end: ms('2023-10-01') });
});

describe('every event of a picture', () => {
  const countedIn = ({ marks, clusters }: Scene): number =>
    marks.length + clusters.reduce((sum, { count }) => sum + count, 0);

  test.each([
    ['everything', 'whole', 4],
    ['from the first on', { to: '2023-09-20' }, 3],
    ['up to the last', { from: '2023-09-02' }, 3],
  ] as const)('is drawn and listed where a date is a mere bound: %s', (_, span, count) => {
    const dates = ['[..2023-09-01]', '2023-09-05', '2023-09-10', '[2023-09-25..]'];
    const events = dates.map((at, n) =>
      eventOf([`e${n}`, at, 'talks', 'occurred', 1, `Title ${n}`, `t${n}`, [0]]),
    );
    const data = openDataset(datasetOf(events));
    const { scene, listed } = sceneFor({ data, span, axis: 'horizontal', direction: 'ltr' });
    expect(countedIn(scene)).toBe(count);
    expect(listed).toBe(count);
  });

  test('is counted where its cluster has its place beyond the edge', () => {
    const weeks = Array.from({ length: 30 }, (): string => '2022-03-01/2022-04-18');
    const later = Array.from({ length: 135 }, (_, n) =>
      new Date(ms('2022-05-01') + n * 5 * 86_400_000).toISOString().slice(0, 10),
    );
    const events = [...weeks, ...later].map((at, n) =>
      eventOf([`e${n}`, at, 'talks', 'occurred', 1, `Title number ${n}`, `t${n}`, [0]]),
    );
    const data = openDataset(datasetOf(events));
    for (let days = 760; days < 944; days += 23) {
      const to = new Date(ms('2022-04-18') + days * 86_400_000).toISOString().slice(0, 10);
      const { scene } = sceneFor({
        data,
        span: { from: '2022-04-18', to },
        axis: 'horizontal',
        direction: 'ltr',
      });
      expect(countedIn(scene)).toBe(scene.eventsInView);
    }
  });
});
