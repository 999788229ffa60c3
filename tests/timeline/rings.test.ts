import { describe, expect, it } from 'vitest';
import { layout } from '../../src/timeline/layout/layout.ts';
import type { DrawingNode } from '../../src/timeline/paint/drawing.ts';
import { paintMark } from '../../src/timeline/paint/mark.ts';
import { palettes } from '../../src/timeline/palette.ts';
import type { Box, Mark } from '../../src/timeline/scene.ts';
import type { View } from '../../src/timeline/view.ts';
import { overlap } from './boxes.ts';
import { datasetOf, eventOf, fixture, indexed, type Row } from './fixture.ts';
import { viewOf, viewportOf } from './view.ts';

const rows: readonly Row[] = [
  ['bar', '2023-02-10/2023-11-20', 'forum', 'planned', 3, 'A forum', 'منتدى', [0]],
  ['other', '2023-01-05/2023-12-20', 'talks', 'occurred', 2, 'Talks of a year', 'محادثات', [0]],
  ['day', '2023-05-01', 'summit', 'occurred', 2, 'A summit', 'قمة', [0]],
];

/** What a ring of a mark covers, piece by piece, in px of the scene: straight lines and the boxes of its corners. */
function pieces(ring: DrawingNode | undefined, mark: Mark): readonly Box[] {
  if (ring === undefined) return [];
  const { d, x, y, width, height } = ring.attributes;
  const half = Number(ring.attributes['stroke-width']) / 2;
  const thick = (a: readonly number[], b: readonly number[]): Box => ({
    x: Math.min(a[0] ?? 0, b[0] ?? 0) - half + mark.x,
    y: Math.min(a[1] ?? 0, b[1] ?? 0) - half + mark.y,
    width: Math.abs((a[0] ?? 0) - (b[0] ?? 0)) + 2 * half,
    height: Math.abs((a[1] ?? 0) - (b[1] ?? 0)) + 2 * half,
  });
  if (d === undefined) {
    const [left, top] = [Number(x), Number(y)];
    const right = left + Number(width);
    const foot = top + Number(height);
    return [
      thick([left, top], [right, top]),
      thick([left, foot], [right, foot]),
      thick([left, top], [left, foot]),
      thick([right, top], [right, foot]),
    ];
  }
  let at: readonly number[] = [0, 0];
  return Array.from(String(d).matchAll(/([MHVa])([-\d.,]+)/g)).flatMap(([, letter, text = '']) => {
    const numbers = text.split(',').map(Number);
    const [px = 0, py = 0] = at;
    const before = at;
    if (letter === 'M') at = numbers;
    if (letter === 'H') at = [numbers[0] ?? 0, py];
    if (letter === 'V') at = [px, numbers[0] ?? 0];
    if (letter === 'a') at = [px + (numbers[5] ?? 0), py + (numbers[6] ?? 0)];
    return letter === 'M' ? [] : [thick(before, at)];
  });
}

function ringOn(
  id: string,
  key: string,
  view: View,
): { readonly parts: readonly Box[]; readonly label?: Box } {
  const scene = layout(indexed(datasetOf(rows.map(eventOf))), view);
  const mark = scene.marks.find((each) => each.id === id);
  const label = scene.labels.find((each) => each.id === id)?.box;
  const ring = mark && paintMark(mark, palettes.light, 'p').children.find((child) => child.key === key);
  return { parts: ring && mark ? pieces(ring, mark) : [], ...(label && { label }) };
}

describe('a ring', () => {
  const spans = [
    ['a bar that is seen whole', '2023-01-01', '2024-01-01'],
    ['a bar that begins off screen', '2023-03-01', '2024-01-01'],
    ['a bar that runs over the whole screen', '2023-04-01', '2023-06-01'],
  ] as const;
  const states = [
    ['selected', { selected: 'bar' }],
    ['linked', { linked: ['bar'] }],
    ['hovered', { hovered: 'bar' }],
    ['focused', { focused: 'bar' }],
  ] as const;

  const screens = [
    ['2006-01-01', '2024-06-01', 1280, 420],
    ['2018-06-01', '2021-01-01', 1500, 220],
    ['2016-01-01', '2024-06-01', 800, 300],
    ['2022-01-01', '2024-01-01', 900, 220],
    ['2023-06-01', '2023-11-01', 1280, 300],
    ['2019-01-01', '2020-03-01', 700, 240],
  ] as const;

  for (const [name, from, to] of spans)
    for (const direction of ['ltr', 'rtl'] as const)
      it.each(states)(`round ${name} stays off the label on it, ${direction}: %s`, (key, state) => {
        const { parts, label } = ringOn('bar', key, viewOf(viewportOf(from, to, { direction }), state));
        if (label === undefined) throw new Error('the bar has no label');
        expect(parts.length).toBeGreaterThan(4);
        for (const part of parts) expect(overlap(part, label)).toBe(false);
      });

  it.each(['ltr', 'rtl'] as const)('runs through no title, however low the screen, %s', (direction) => {
    const index = indexed(fixture);
    let opened = 0;
    for (const [from, to, widthPx, heightPx] of screens) {
      const viewport = viewportOf(from, to, { widthPx, heightPx, direction });
      for (const { id } of fixture.events) {
        const scene = layout(index, viewOf(viewport, { selected: id }));
        const mark = scene.marks.find(({ selected }) => selected);
        if (mark === undefined) continue;
        const titles = scene.labels.filter(({ plate }) => !plate);
        const ring = paintMark(mark, palettes.light, 'p').children.find(({ key }) => key === 'selected');
        if (ring?.attributes['d'] !== undefined) opened++;
        const struck = titles.filter(({ box }) => pieces(ring, mark).some((part) => overlap(part, box)));
        expect(struck.map((title) => `${id} through ${title.id}`)).toEqual([]);
      }
    }
    expect(opened).toBeGreaterThan(5);
  });

  it('round a dot is closed', () => {
    const view = viewOf(viewportOf('2023-01-01', '2024-01-01'), { linked: ['day'] });
    expect(ringOn('day', 'linked', view).parts).toHaveLength(4);
  });
});
