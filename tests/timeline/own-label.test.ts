import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/timeline/layout/layout.ts';
import type { Box, Label, Mark, Scene } from '../../src/timeline/scene.ts';
import { overlap } from './boxes.ts';
import { datasetOf, eventOf, type Row, indexed } from './fixture.ts';
import { viewOf, viewportOf } from './view.ts';

function row(id: string, date: string, en: string): Row {
  return [id, date, 'summit', 'occurred', 3, en, en, [0]];
}

function labelOf(
  rows: readonly Row[],
  from: string,
  to: string,
  id: string,
  { widthPx = 900, hovered }: { readonly widthPx?: number; readonly hovered?: string } = {},
): Label | undefined {
  const index = indexed(datasetOf(rows.map(eventOf)));
  const view = viewOf(viewportOf(from, to, { widthPx, heightPx: 200 }), { hovered });
  return layout(index, view).labels.find((label) => label.id === id);
}

function said(label: Label | undefined): string | undefined {
  return label?.lines.map(({ text }) => text).join(' ');
}

const title = 'A meeting of the two leaders in spring';

describe('a label at the edges of the screen', () => {
  const dot = row('a', '2023-06-20', title);

  it('stands after its mark, whole', () => {
    const label = labelOf([dot], '2023-06-01', '2023-08-01', 'a');
    expect(said(label)).toBe(title);
    expect(label?.box.x).toBeGreaterThan(280);
  });

  it('turns to the earlier side where the screen ends', () => {
    const label = labelOf([dot], '2023-05-01', '2023-06-24', 'a');
    expect(said(label)).toBe(title);
    expect((label?.box.x ?? 0) + (label?.box.width ?? 0)).toBeLessThan(840);
  });

  it('is shortened by words where neither side has room for all of it', () => {
    const label = labelOf([row('a', '2023-06-20', `${title}, ${title}`)], '2023-06-18', '2023-06-22', 'a', {
      widthPx: 360,
    });
    expect(said(label)).toMatch(/^A meeting .*…$/);
    expect(label?.box.x).toBeGreaterThan(0);
    expect((label?.box.x ?? 0) + (label?.box.width ?? 0)).toBeLessThan(180);
  });

  it.each([
    ['ends', '2023-06-24'],
    ['has room for a part of it', '2023-07-18'],
  ])('turns to the earlier side, and is whole there, where the screen %s', (_what, to) => {
    const long = `${title} that nobody had expected`;
    const label = labelOf([row('a', '2023-06-20', long)], '2023-04-01', to, 'a', { widthPx: 700 });
    expect(said(label)).toBe(long);
    expect(label?.box.x).toBeGreaterThan(0);
  });

  it('is not there when its mark is not', () => {
    expect(labelOf([dot], '2023-06-22', '2023-07-22', 'a')).toBeUndefined();
    expect(labelOf([dot], '2023-06-22', '2023-07-22', 'a', { hovered: 'a' })).toBeUndefined();
  });

  it('is whole on a bar that is longer than it, however little', () => {
    const rows = [
      row('bar', '2023-02-01/2023-03-30', 'A meeting of leaders'),
      row('dot', '2023-04-01', title),
    ];
    for (let month = 3; month <= 12; month++)
      for (let widthPx = 1560; widthPx <= 1640; widthPx += 2) {
        const to = `2024-${String(month).padStart(2, '0')}-01`;
        const label = labelOf(rows, '2023-01-01', to, 'bar', { widthPx });
        expect(said(label), `${to}, ${widthPx} px`).toBe('A meeting of leaders');
      }
  });

  it('stays on screen with its bar, past the end of the bar where the lane is free', () => {
    const bar = row('bar', '2023-01-01/2023-06-30', title);
    const label = labelOf([bar], '2023-06-25', '2023-08-25', 'bar');
    expect(said(label)).toBe(title);
    expect(label?.box.x).toBeGreaterThan(0);
  });

  it('slides before the start of its bar where the screen ends and the lane is free', () => {
    const bar = row('bar', '2023-06-20/2023-12-30', title);
    const label = labelOf([bar], '2023-05-01', '2023-06-28', 'bar');
    expect(said(label)).toBe(title);
    expect((label?.box.x ?? 0) + (label?.box.width ?? 0)).toBeLessThanOrEqual(900);
  });

  it.each([
    [107, undefined],
    [108, 'A meeting…'],
    [123, 'A meeting…'],
  ])(
    'on a bar from edge to edge of a screen of %i px has at least 84 px, or is left out',
    (widthPx, text) => {
      const bar = row('bar', '2020/2026', title);
      expect(said(labelOf([bar], '2023-01-01', '2023-02-01', 'bar', { widthPx }))).toBe(text);
    },
  );

  it('is not there when less than a pixel of its mark is', () => {
    expect(labelOf([row('a', '2023-06', title)], '2023-04-01', '2023-06-01', 'a')).toBeUndefined();
  });
});

describe('a label that the plan has no room for', () => {
  const leastRoom = { width: 200, height: 18 };

  function taken({ marks, labels, clusters }: Scene): readonly Box[] {
    return [
      ...marks.map(({ box, reach }) => reach ?? box),
      ...labels.map(({ box }) => box),
      ...clusters.map(({ x, y, radius }) => ({
        x: x - radius,
        y: y - radius,
        width: radius * 2,
        height: radius * 2,
      })),
    ];
  }

  /** Of a mark with less than a pixel on screen nobody knows. */
  function isSeen({ box: { x, width } }: Mark, { widthPx }: Scene): boolean {
    return x < widthPx - 1 && x + width > 1;
  }

  function roomsBeside({ box, y }: Mark): readonly Box[] {
    const top = y - leastRoom.height / 2;
    return [
      { ...leastRoom, x: box.x - leastRoom.width, y: top },
      { ...leastRoom, x: box.x + box.width, y: top },
    ];
  }

  /** Of days and of weeks, in two years. */
  const lists = fc.array(
    fc.record({ day: fc.integer({ min: 0, max: 700 }), days: fc.constantFrom(0, 0, 20, 60) }),
    { minLength: 20, maxLength: 60 },
  );
  const dayAt = (day: number): string =>
    new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 'yyyy-mm-dd'.length);

  it('is there wherever its lane has room for some of it, on either side', () => {
    const sides = new Set<string>();
    fc.assert(
      fc.property(lists, fc.constantFrom('ltr' as const, 'rtl' as const), (list, direction) => {
        const rows = list.map(({ day, days }, n) =>
          row(`e${n}`, days === 0 ? dayAt(day) : `${dayAt(day)}/${dayAt(day + days)}`, title),
        );
        const index = indexed(datasetOf(rows.map(eventOf)));
        const viewport = viewportOf('2020-12-01', '2023-02-01', { heightPx: 640, direction });
        const scene = layout(index, viewOf(viewport));
        const boxes = taken(scene);
        for (const mark of scene.marks) {
          const label = scene.labels.find(({ id }) => id === mark.id);
          if (label !== undefined) sides.add(label.box.x > mark.x ? 'right' : 'left');
          if (label !== undefined || !isSeen(mark, scene)) continue;
          const free = roomsBeside(mark).filter(
            (room) =>
              room.x > 0 && room.x + room.width < scene.widthPx && !boxes.some((each) => overlap(room, each)),
          );
          expect(free, mark.id).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
    expect([...sides].sort()).toEqual(['left', 'right']);
  });
});
