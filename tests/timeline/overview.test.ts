import { expect, it } from 'vitest';
import { layout } from '../../src/timeline/layout/layout.ts';
import { spanOfAll } from '../../src/timeline/navigate.ts';
import { datasetOf, eventOf, indexed } from './fixture.ts';
import { viewOf, viewportOf } from './view.ts';

it.each(['ar', 'en'] as const)(
  'names years all along the strip, over five thousand of them (%s)',
  (language) => {
    const index = indexed(
      datasetOf(
        ['-2976/2024', '2020-01-01'].map((date, n) =>
          eventOf([`e${n}`, date, 'talks', 'occurred', 1, `Event ${n}`, `حدث ${n}`, []]),
        ),
      ),
    );
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    const view = viewOf(viewportOf('2000-01-01', '2024-01-01', { direction }), { language });
    const viewport = { ...view.viewport, span: spanOfAll(index, view) };
    const places = layout(index, { ...view, viewport }).overview?.ticks.map(({ at }) => at) ?? [];
    const edges = [0, ...places.toSorted((a, b) => a - b), view.viewport.widthPx];
    const gaps = edges.slice(1).map((edge, n) => edge - (edges[n] ?? 0));
    expect(places.length).toBeGreaterThan(4);
    expect(Math.max(...gaps)).toBeLessThan(200);
  },
);
