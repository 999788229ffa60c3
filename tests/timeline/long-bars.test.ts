import { describe, expect, it } from 'vitest';
import { layout } from '../../src/timeline/layout/layout.ts';
import { datasetOf, eventOf, indexed } from './fixture.ts';
import { viewOf, viewportOf } from './view.ts';

describe('a long bar on an upright axis', () => {
  it('keeps its lane before the second long event of another day', () => {
    const rows = ['2019-03-01/2019-05-01', '2019-03-01/2019-04-20', '2019-04-01/2019-05-05'] as const;
    const bars = rows.map((date, n) =>
      eventOf([`bar-${n}`, date, 'other', 'occurred', n === 2 ? 1 : 3, `A visit ${n}`, 'زيارة', []]),
    );
    const phone = viewportOf('2019-02-20', '2019-05-10', { widthPx: 390, heightPx: 700, axis: 'vertical' });
    const { marks } = layout(indexed(datasetOf(bars)), viewOf(phone));
    expect(marks.map(({ id }) => id).sort()).toEqual(['bar-0', 'bar-2']);
  });

  it('stands beside another that begins on the same day, each with its title', () => {
    const twins = ['2019-03-01/2019-05-01', '2019-03-01/2019-04-20'].map((date, n) =>
      eventOf([`twin-${n}`, date, 'other', 'occurred', 2, `A visit ${n}`, 'زيارة', []]),
    );
    const phone = viewportOf('2019-02-20', '2019-05-10', { widthPx: 390, heightPx: 700, axis: 'vertical' });
    const scene = layout(indexed(datasetOf(twins)), viewOf(phone));
    expect(scene.clusters).toEqual([]);
    expect(new Set(scene.marks.map(({ x }) => x)).size).toBe(2);
    const [first, second] = scene.labels.toSorted((one, other) => one.box.y - other.box.y);
    expect(second?.box.y).toBeGreaterThanOrEqual((first?.box.y ?? Infinity) + (first?.box.height ?? 0));
    for (const { id, box } of scene.labels) {
      const bar = scene.marks.find((mark) => mark.id === id)?.box;
      expect(box.y).toBeGreaterThanOrEqual((bar?.y ?? Infinity) - 20);
      expect(box.y + box.height).toBeLessThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    }
  });
});
