import { expect, test } from 'vitest';
import { type Facets, noFacets } from '../../src/find/facets.ts';
import { sayFilter } from '../../src/find/say-filter.ts';
import { shipped, shippedFinder } from './fixture.ts';

test.each<[query: string, facets: Partial<Facets>, ar: string | undefined, en: string | undefined]>([
  ['', {}, undefined, undefined],
  ['  ', {}, undefined, undefined],
  [' كيم ', {}, '«كيم»', '“كيم”'],
  ['', { kind: ['summit', 'visit'] }, 'النوع: قمة، زيارة', 'Kind: Summit, Visit'],
  ['', { status: ['planned'] }, 'هل وقع: مرتقب', 'Did it happen: planned'],
  [
    'arms',
    { by: ['the-article-itself', 'us-officials'], place: ['hanoi', 'atlantis'] },
    '«arms» · من القائل: المقال نفسه، مسؤولون أميركيون · المكان: هانوي، atlantis',
    '“arms” · Who says so: The article itself, US officials · Where: Hanoi, atlantis',
  ],
])('a filter is said in one line: %s %j', (query, some, ar, en) => {
  const facets = { ...noFacets, ...some };
  const { counts } = shippedFinder.answer({ query, facets });
  const said = (['ar', 'en'] as const).map((language) =>
    sayFilter({ query, facets }, { dataset: shipped, counts, language }),
  );
  expect(said).toEqual([ar, en]);
});
