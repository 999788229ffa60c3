import { expect, it } from 'vitest';
import { placeBubble } from '../../src/timeline/layout/clusters.ts';
import { ms, viewOf, viewportOf } from './view.ts';

it.each([
  ['en', 'latin', 19, '19'],
  ['ar', 'latin', 19, '19'],
  ['ar', 'arabic', 19, '١٩'],
  ['ar', 'arabic', 12_345, '\u2068١٢k\u2069'],
  ['en', 'arabic', 1_234_567, '\u20681M\u2069'],
] as const)('a cluster in %s with %s digits says its number: %i', (language, digits, count, said) => {
  const span = { start: ms('2010-01-01'), end: ms('2010-02-01') };
  const bubble = { key: 'one', radius: 12, count, isDot: false, span, faded: false };
  const view = viewOf(viewportOf('2009-01-01', '2012-01-01'), { language, digits });
  expect(placeBubble(view, bubble, 500, 300).text.text).toBe(said);
});
