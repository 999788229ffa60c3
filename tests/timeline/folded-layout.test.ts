import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAxes } from '../../src/timeline/folding/axes.ts';
import { spanToAxis, spanToTime, toAxis, toTime } from '../../src/timeline/folding/folding.ts';
import { eventAt, shapeAt } from '../../src/timeline/index/event-index.ts';
import { startAt } from '../../src/timeline/index/times.ts';
import { narrowIndex } from '../../src/timeline/index/narrow.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import { paintBreaks } from '../../src/timeline/paint/breaks.ts';
import { palettes } from '../../src/timeline/palette.ts';
import type { Box, Cluster, Scene } from '../../src/timeline/scene.ts';
import { limitsOf, panByPx, timeToX, type Viewport, xToTime, zoomAt } from '../../src/timeline/viewport.ts';
import { overlap, overlapping } from './boxes.ts';
import { datasetOf, eventOf, indexed } from './fixture.ts';
import { reach } from './reach.ts';
import { timesTold } from './times-told.ts';
import { ms, viewOf } from './view.ts';
import { folded, scenes } from './folded.ts';

describe('a folded timeline', () => {
  it('lays nothing over anything else', () => {
    fc.assert(
      fc.property(scenes, ({ index, view }) => {
        const scene = layout(index, view);
        expect(scene.axis === 'horizontal' ? overlapping(scene) : []).toEqual([]);
        const lines = [...scene.breaks, ...scene.ticks].flatMap(({ text }) => text ?? []);
        const boxes = [
          ...scene.labels.map(({ id, box }) => ({ name: id, box })),
          ...lines.map((line) => ({ name: line.text, box: textBox(line) })),
        ];
        const over = boxes.flatMap((a, n) =>
          boxes.slice(n + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.name} over ${b.name}`] : [])),
        );
        expect(over).toEqual([]);
      }),
      { numRuns: 150, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('is torn beside its titles, marks and counts, not through them', () => {
    fc.assert(
      fc.property(scenes, ({ index, view }) => {
        const scene = layout(index, view);
        const torn = paintBreaks(scene, palettes.light).children.flatMap(({ children }) => children);
        const tears = torn.flatMap(({ attributes: { d } }) => (d === undefined ? [] : tearsOf(String(d))));
        const standing = [
          ...scene.labels.map(({ box }) => box),
          ...scene.marks.map(({ box, reach: drawnOut }) => drawnOut ?? box),
          ...scene.clusters.filter(({ runsOn }) => !runsOn).map(circleBox),
        ];
        expect(standing.filter((box) => tears.some((tear) => overlap(tear, box)))).toEqual([]);
      }),
      { numRuns: 150, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('draws or counts every event in view, once', () => {
    fc.assert(
      fc.property(scenes, ({ index, view }) => {
        const told = [...timesTold(index, view)];
        expect(told.filter(([, times]) => times !== 1)).toEqual([]);
      }),
    );
  });

  it('keeps what is under a hand under it', () => {
    fc.assert(
      fc.property(
        scenes,
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ index, view: { viewport } }, factor, part) => {
          const limits = { ...limitsOf(index.extent), minDurationMs: 1, extent: { start: -1e15, end: 1e15 } };
          const x = part * 390;
          const time = toTime(index.folding, xToTime(viewport, x));
          const zoomed = zoomAt(viewport, x, factor, limits);
          expect(Math.abs(timeToX(zoomed, toAxis(index.folding, time)) - x)).toBeLessThan(0.05);
          const panned = panByPx(viewport, 50, limits);
          expect(Math.abs(timeToX(panned, toAxis(index.folding, time)) - x - 50)).toBeLessThan(0.05);
        },
      ),
    );
  });

  it('names each tick at its own time, and none in a break', () => {
    fc.assert(
      fc.property(scenes, ({ index, view }) => {
        const { ticks, breaks, span } = layout(index, view);
        expect(span).toEqual(spanToTime(index.folding, view.viewport.span));
        const whole = ticks.filter(({ isCut }) => isCut === undefined);
        const off = whole.map(({ key, at }) => {
          const time = Number(/-?\d+/.exec(key)?.[0]);
          return Math.abs(at - timeToX(view.viewport, toAxis(index.folding, time)));
        });
        expect(Math.max(0, ...off)).toBeLessThan(0.1);
        const inside = breaks.flatMap(({ at, length }) =>
          whole.filter((tick) => tick.at > at + 0.1 && tick.at < at + length - 0.1),
        );
        expect(inside).toEqual([]);
      }),
    );
  });
});

it('folds what all events leave empty, whichever of them pass a filter', () => {
  fc.assert(
    fc.property(folded, (whole) => {
      const matches = Uint8Array.from({ length: whole.dataset.events.length }, (_, n) => n % 2);
      const index = narrowIndex(whole, matches, undefined, whole);
      expect(index.folding).toBe(whole.folding);
      for (let i = 0; i < index.count; i++) {
        const { id } = eventAt(index, i);
        expect(startAt(index, i)).toBe(startAt(whole, whole.indexOf(id) ?? -1));
        expect(shapeAt(index, i)).toEqual(shapeAt(whole, whole.indexOf(id) ?? -1));
      }
    }),
  );
});

it('says how long nothing happened, and keeps the year after a break named', () => {
  const index = createAxes(
    indexed(
      datasetOf(
        ['2003-05-01', '2003-09-10', '2019-04-25', '2019-06-20'].map((date, n) =>
          eventOf([`e${n}`, date, 'talks', 'occurred', 2, `Talks ${n}`, `محادثات ${n}`, []]),
        ),
      ),
    ),
  ).indexFor(true);
  const span = spanToAxis(index.folding, { start: ms('2003-01-01'), end: ms('2019-12-31') });
  const draw = (language: 'ar' | 'en', screen: Partial<Viewport>): Scene =>
    layout(
      index,
      viewOf(
        { span, widthPx: 1280, heightPx: 636, direction: language === 'ar' ? 'rtl' : 'ltr', ...screen },
        { language },
      ),
    );
  const phone = { widthPx: 390, heightPx: 700, axis: 'vertical' } as const;
  const said = (scene: Scene) => scene.breaks.map(({ text }) => text?.text);
  expect(said(draw('en', {}))).toEqual(['more than 15 years without a dated event']);
  expect(said(draw('ar', {}))).toEqual(['أكثر من 15 سنة بلا حدث مؤرَّخ']);
  expect(said(draw('en', phone))).toHaveLength(1);
  expect(draw('en', {}).overview?.breaks).toHaveLength(1);
  const years = draw('en', {}).ticks.filter(({ key }) => key.startsWith('coarse'));
  expect(years.flatMap(({ text }) => text?.text ?? [])).toEqual(['2003', '2019']);
});

function textBox(line: Parameters<typeof reach>[0]) {
  const [from, to] = reach(line);
  return { x: from, y: line.y - 10, width: to - from, height: 12 };
}

function circleBox({ x, y, radius }: Cluster): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** What the pieces of a zigzag cover, from turn to turn. */
function tearsOf(path: string): readonly Box[] {
  return path
    .split('M')
    .slice(1)
    .flatMap((piece) => {
      const points = piece.split('L').map((point) => point.split(',').map(Number));
      return points.slice(1).map(([x = 0, y = 0], n): Box => {
        const [fromX = 0, fromY = 0] = points[n] ?? [];
        return {
          x: Math.min(x, fromX),
          y: Math.min(y, fromY),
          width: Math.abs(x - fromX),
          height: Math.abs(y - fromY),
        };
      });
    });
}
