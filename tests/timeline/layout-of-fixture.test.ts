import { describe, expect, it } from 'vitest';
import { layout } from '../../src/timeline/layout/layout.ts';
import { spanOfAll } from '../../src/timeline/navigate.ts';
import { overlapping } from './boxes.ts';
import { datasetOf, eventOf, fixture, indexed } from './fixture.ts';
import { viewOf, viewportOf } from './view.ts';

describe('layout of the fixture', () => {
  const index = indexed(fixture);
  const wide = viewportOf('2006-01-01', '2024-01-01');
  const fitted = { ...wide, span: spanOfAll(index, viewOf(wide)) };

  it.each(['en', 'ar'] as const)(
    'labels at least 12 events when all are fitted, heaviest first (%s)',
    (language) => {
      const scene = layout(index, viewOf(fitted, { language }));
      const labelled = new Set(scene.labels.map(({ id }) => id));
      expect(labelled.size).toBeGreaterThanOrEqual(12);
      const heaviest = fixture.events.filter(({ weight, date }) => weight === 3 && date !== null);
      expect(heaviest.every(({ id }) => labelled.has(id))).toBe(true);
    },
  );

  it.each(['ltr', 'rtl'] as const)(
    'shows each event of September 2023 as a mark of its own (%s)',
    (direction) => {
      const viewport = viewportOf('2023-09-01', '2023-10-01', { direction });
      const scene = layout(index, viewOf(viewport));
      expect(scene.clusters).toEqual([]);
      expect(scene.eventsInView).toBeGreaterThan(14);
      expect(scene.marks.length).toBeGreaterThanOrEqual(scene.eventsInView);
    },
  );

  it('leaves an event without a date off the axis', () => {
    expect(index.indexOf('arms-pledge')).toBeUndefined();
  });

  it('keeps the titles of the same event on its bar while the bar is panned through', () => {
    const viewport = viewportOf('2010-01-01', '2012-01-01');
    const scene = layout(index, viewOf(viewport));
    const label = scene.labels.find(({ id }) => id === 'sanctions-since-2006');
    expect(label?.box.x).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['2023-09-12', '2023-09-15'],
    ['2023-09-01', '2023-09-30'],
    ['2023-03-01', '2023-12-01'],
  ])('between %s and %s draws “then or earlier” out of the view', (from, to) => {
    const only = indexed(
      datasetOf([
        eventOf(['a', '[..2023-09-13]', 'talks', 'occurred', 1, 'Then or earlier', 'أو قبله', [0]]),
      ]),
    );
    const view = viewOf(viewportOf(from, to));
    const [mark] = layout(only, view).marks;
    expect(mark?.reach?.x).toBeLessThan(0);
    expect(mark?.reach?.width).toBeGreaterThan(view.viewport.widthPx / 4);
  });

  it('says where the nearest event is when nothing is in view', () => {
    const lonely = indexed(datasetOf(fixture.events.filter(({ id }) => id === 'vostochny-2023')));
    const scene = layout(lonely, viewOf(viewportOf('2010-01-01', '2011-01-01')));
    expect(scene.empty?.nearest).toBe('vostochny-2023');
    expect(scene.empty?.lines.map(({ text }) => text).join(' ')).toContain('Vostochny');
  });

  /** Found among 6,000 random views: lanes of two heights side by side, and titles on two lines. */
  it.each([
    { from: '2015-01-09', to: '2020-02-03', widthPx: 711, heightPx: 271, direction: 'rtl' as const },
    { from: '2022-07-03', to: '2023-12-19', widthPx: 534, heightPx: 510, direction: 'rtl' as const },
    { from: '2018-11-16', to: '2021-05-24', widthPx: 823, heightPx: 572, direction: 'ltr' as const },
    { from: '2019-03-02', to: '2021-10-06', widthPx: 1091, heightPx: 680, direction: 'rtl' as const },
  ])('lays nothing over a title from $from to $to', ({ from, to, ...rest }) => {
    const viewport = viewportOf(from, to, rest);
    for (const language of ['ar', 'en'] as const)
      expect(overlapping(layout(index, viewOf(viewport, { language })))).toEqual([]);
  });
});
