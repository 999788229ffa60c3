import { expect, test } from 'vitest';
import { noFacets } from '../../src/find/facets.ts';
import { Finder } from '../../src/find/finder.ts';
import { passing, shipped, shippedFinder } from './fixture.ts';

test.each([
  ['peskov-2023', ['AFP', 'فرانس برس', 'وكالة فرانس برس']],
  ['al-rai-2023', ['Al-Rai', 'الراي']],
  ['vostochny-2023', ['Reuters', 'رويترز']],
])('what an outlet or an agency publishes is found by its name: %s', (article, queries) => {
  const theirs = passing('', { article: [article] });
  for (const query of queries) expect(passing(query)).toEqual(expect.arrayContaining([...theirs]));
});

test('whoever is named in a title or speaks stands before what is only published there', () => {
  const { hits } = shippedFinder.answer({ query: 'AFP', facets: noFacets });
  const names = shipped.events[hits[0] ?? -1]?.passages.flatMap(({ saidBy }) => saidBy);
  expect(names).toContainEqual({ actor: 'afp' });
});

test('not where a list is too long for more than titles and names', () => {
  const finder = new Finder(shipped, 'titles');
  for (const event of shipped.events) finder.add(event);
  const { total } = finder.answer({ query: 'AFP', facets: noFacets });
  expect(total).toBeLessThan(passing('AFP').length);
});
