import { describe, expect, it } from 'vitest';
import { createIndex } from '../../src/timeline/index/event-index.ts';
import { layout } from '../../src/timeline/layout/layout.ts';
import { datasetOf, eventOf } from './fixture.ts';
import { viewOf, viewportOf } from './view.ts';

const index = createIndex(
  datasetOf([
    eventOf(['a', '2023-03-12', 'talks', 'occurred', 2, 'The talks in spring', 'محادثات الربيع', [0]]),
    eventOf(['b', '2023-06-20', 'visit', 'occurred', 2, 'The visit in summer', 'زيارة الصيف', [0]]),
  ]),
);

describe('where nothing is in view', () => {
  it.each(['ltr', 'rtl'] as const)('a mark just beyond the edge is no content (%s)', (direction) => {
    const scene = layout(index, viewOf(viewportOf('2023-03-14', '2023-05-01', { direction })));
    expect(scene.marks.map(({ id }) => id)).toContain('a');
    expect(scene.eventsInView).toBe(0);
    expect(scene.empty?.nearest).toBe('a');
  });

  it.each(['ltr', 'rtl'] as const)(
    'nor are a year and a month that only touch the view (%s)',
    (direction) => {
      const around = createIndex(
        datasetOf([
          eventOf(['year', '2022', 'arms', 'occurred', 1, 'Shells in 2022', 'قذائف في 2022', [0]]),
          eventOf(['month', '2023-03', 'visit', 'occurred', 2, 'The visit in March', 'زيارة آذار', [0]]),
        ]),
      );
      const scene = layout(around, viewOf(viewportOf('2023-01-01', '2023-03-01', { direction })));
      expect(scene.empty?.nearest).toBeDefined();
    },
  );

  it('a mark of which a part is seen is content, though its day is not in view', () => {
    const scene = layout(index, viewOf(viewportOf('2023-03-13', '2023-09-01')));
    expect(scene.empty).toBeUndefined();
  });

  it.each([
    ['2023-03-14', '2023-05-01', 'a'],
    ['2023-05-01', '2023-06-19', 'b'],
    ['2024-01-01', '2024-02-01', 'b'],
    ['2020-01-01', '2020-02-01', 'a'],
  ])('between %s and %s the nearest event is %s', (from, to, nearest) => {
    expect(layout(index, viewOf(viewportOf(from, to))).empty?.nearest).toBe(nearest);
  });
});
