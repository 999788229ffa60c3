import { expect, it } from 'vitest';
import { layout } from '../../src/timeline/layout/layout.ts';
import type { DrawingNode } from '../../src/timeline/paint/drawing.ts';
import { paintLinks } from '../../src/timeline/paint/links.ts';
import { palettes } from '../../src/timeline/palette.ts';
import type { Scene } from '../../src/timeline/scene.ts';
import { fixture, indexed } from './fixture.ts';
import { viewOf, viewportOf } from './view.ts';

type Point = readonly [number, number];

/** Points of a path of straight lines and cubic curves, a few px from each other. */
function pointsOf({ attributes }: DrawingNode): readonly Point[] {
  const points: Point[] = [];
  let at: Point = [0, 0];
  for (const command of String(attributes['d']).match(/[A-Z][^A-Z]*/g) ?? []) {
    const numbers = command.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    const before = at;
    if (command.startsWith('M')) at = [a, b];
    else if (command.startsWith('V')) at = [at[0], a];
    else if (command.startsWith('H')) at = [a, at[1]];
    else at = [e, f];
    if (command.startsWith('M')) continue;
    const isCurve = command.startsWith('C');
    const [h1, h2]: readonly [Point, Point] = isCurve
      ? [
          [a, b],
          [c, d],
        ]
      : [before, at];
    for (let t = 0; t <= 1; t += 0.01) {
      const s = 1 - t;
      const on = (k: 0 | 1): number =>
        s ** 3 * before[k] + 3 * s * s * t * h1[k] + 3 * s * t * t * h2[k] + t ** 3 * at[k];
      points.push([on(0), on(1)]);
    }
  }
  return points;
}

const { events } = fixture;

it.each(['ltr', 'rtl'] as const)('no line of the open event strikes a title through, %s', (direction) => {
  const index = indexed(fixture);
  const size = { widthPx: 1200, heightPx: 600, direction };
  const viewport = viewportOf('2018-06-01', '2024-06-01', size);
  const plain = layout(index, viewOf(viewport));
  let struck = 0;
  for (const { id: selected } of plain.marks) {
    const linked = events.map(({ id }) => id).filter((id) => id !== selected);
    const scene = layout(index, viewOf(viewport, { selected, linked }));
    const bare = paintLinks({ ...scene, labels: [] }, palettes.light);
    const drawn = paintLinks(scene, palettes.light);
    const inTitles = (node: DrawingNode): readonly Point[] =>
      pointsOf(node).filter(([x, y]) =>
        scene.labels.some(
          ({ box }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
        ),
      );
    struck += bare.children.flatMap(inTitles).length;
    expect(drawn.children.flatMap(inTitles)).toEqual([]);
    expect(drawn.children.map(({ key }) => key)).toEqual(bare.children.map(({ key }) => key));
  }
  expect(struck).toBeGreaterThan(0);
});

it('a line that titles hide is left out', () => {
  const viewport = viewportOf('2018-06-01', '2024-06-01', { widthPx: 1200, heightPx: 600 });
  const selected = 'vladivostok-2019';
  const linked = 'vostochny-2023';
  const scene = layout(indexed(fixture), viewOf(viewport, { selected, linked: [linked] }));
  const [label] = scene.labels;
  const over = { x: 0, y: -100, width: 1200, height: 800 };
  const keys = (labels: Scene['labels']): readonly string[] =>
    paintLinks({ ...scene, labels }, palettes.light).children.map(({ key }) => key);
  expect(keys([])).toEqual(['drop', linked]);
  expect(keys(label === undefined ? [] : [{ ...label, box: over }])).toEqual([]);
});
