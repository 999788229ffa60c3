import { expect, it } from 'vitest';
import { clusterAt } from '../../src/timeline/layout/clusters.ts';
import { ms, viewOf, viewportOf } from './view.ts';

it.each([
  ['en', 'latin', 19, ['19']],
  ['ar', 'latin', 19, ['19']],
  ['ar', 'arabic', 19, ['١٩']],
  ['en', 'latin', 999, ['999']],
  ['en', 'latin', 1999, ['1K']],
  ['en', 'arabic', 1_234_567, ['1M']],
  ['ar', 'latin', 1999, ['1', 'ألف']],
  ['ar', 'latin', 9999, ['9', 'آلاف']],
  ['ar', 'arabic', 12_999, ['١٢', 'ألف']],
  ['ar', 'latin', 999_999, ['999', 'ألف']],
  ['ar', 'arabic', 1_234_567, ['١', 'مليون']],
] as const)('a cluster in %s with %s digits says its number: %i', (language, digits, count, said) => {
  const span = { start: ms('2010-01-01'), end: ms('2010-02-01') };
  const bubble = { key: 'one', radius: 12, count, isDot: false, span, faded: false };
  const view = viewOf(viewportOf('2009-01-01', '2012-01-01'), { language, digits });
  const { text, unit } = clusterAt(view, bubble, 500, 300);
  expect([text, unit].flatMap((line) => line?.text ?? [])).toEqual(said);
});

it('what a number counts stands below it, both within the bubble', () => {
  const span = { start: ms('2010-01-01'), end: ms('2010-02-01') };
  const bubble = { key: 'one', radius: 14, count: 12_345, isDot: false, span, faded: false };
  const view = viewOf(viewportOf('2009-01-01', '2012-01-01'), { language: 'ar' });
  const { text, unit } = clusterAt(view, bubble, 500, 300);
  if (unit === undefined) throw new Error('it has no unit');
  expect(text.y).toBeLessThan(unit.y - unit.sizePx * 0.8);
  expect(text.y - text.sizePx).toBeGreaterThan(300 - 14);
  expect(unit.y).toBeLessThan(300 + 14);
});

it('at the edge of the screen neither is cut', () => {
  const span = { start: ms('2010-01-01'), end: ms('2010-02-01') };
  const bubble = { key: 'one', radius: 14, count: 12_345, isDot: false, span, faded: false };
  const view = viewOf(viewportOf('2009-01-01', '2012-01-01'), { language: 'ar' });
  const { text, unit } = clusterAt(view, bubble, 2, 300);
  expect([text.text, unit]).toEqual(['', undefined]);
});
