import { describe, expect, it } from 'vitest';
import { layout } from '../../src/timeline/layout/layout.ts';
import { datasetOf, eventOf, indexed } from './fixture.ts';
import { timeToX } from '../../src/timeline/viewport.ts';
import { ms, viewOf, viewportOf } from './view.ts';

/** The bar finds no lane beside so many of more weight. */
function crowdedBy(bar: string) {
  const crowd = Array.from({ length: 14 }, (_, n) =>
    eventOf([`war-${n}`, '2006-02-01/2017-11-30', 'other', 'occurred', 3, `A war ${n}`, `حرب ${n}`, []]),
  );
  return datasetOf([...crowd, eventOf(['bar', bar, 'other', 'occurred', 1, 'A ban', 'حظر', []])]);
}

describe('a long bar without a lane', () => {
  const size = { widthPx: 1200, heightPx: 400 };
  it.each([
    ['from its start on', '2004-01-01', '2019-01-01'],
    ['as far as its start', '2004-01-01', '2008-01-01'],
  ])('is counted where it begins, in a view %s', (_, from, to) => {
    const index = indexed(crowdedBy('2006-01-01/2018-01-01'));
    const viewport = viewportOf(from, to, size);
    const { clusters } = layout(index, viewOf(viewport));
    const bubble = clusters.find(({ ids }) => ids?.includes('bar'));
    expect(bubble?.runsOn).toBeUndefined();
    expect(Math.abs((bubble?.x ?? 0) - timeToX(viewport, ms('2006-01-01')))).toBeLessThan(60);
  });

  it('is told with what runs on, in a view that begins after it', () => {
    const index = indexed(crowdedBy('2006-01-01/2018-01-01'));
    const viewport = viewportOf('2008-01-01', '2016-01-01', size);
    const { clusters } = layout(index, viewOf(viewport));
    expect(clusters.find(({ ids }) => ids?.includes('bar'))?.runsOn).toBe(true);
  });
});

describe('a long bar on a vertical axis', () => {
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
