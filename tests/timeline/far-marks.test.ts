import { expect, test } from 'vitest';
import { layout } from '../../src/timeline/layout/layout.ts';
import { datasetOf, eventOf, indexed } from './fixture.ts';
import { viewOf, viewportOf } from './view.ts';

/** A bar that ends some 180 px before what is in view, and another that begins as far behind it: near enough to be marks. */
const far = datasetOf([
  eventOf(['before', '2022-10-01/2022-11-10', 'talks', 'occurred', 3, 'Before', 'قبل', [0]]),
  eventOf(['between', '2023-09-13', 'talks', 'occurred', 3, 'Between', 'بين', [0]]),
  eventOf(['after', '2024-02-20/2024-03-20', 'talks', 'occurred', 3, 'After', 'بعد', [0]]),
]);

test.each(['ltr', 'rtl'] as const)(
  'a mark far off the screen covers nothing, and never less (%s)',
  (direction) => {
    for (const selected of ['before', 'after']) {
      const viewport = { ...viewportOf('2023-01-01', '2024-01-01'), direction };
      const { marks } = layout(indexed(far), viewOf(viewport, { selected, linked: ['before', 'after'] }));
      expect(marks.map(({ id }) => id)).toContain(selected);
      for (const { box } of marks) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(0);
    }
  },
);
