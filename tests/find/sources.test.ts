import { expect, test } from 'vitest';
import { noFacets } from '../../src/find/facets.ts';
import { sourceFinder } from '../../src/find/sources.ts';
import { Finder } from '../../src/find/finder.ts';
import { passing, shipped, shippedFinder } from './fixture.ts';

test.each([
  ['peskov-2023', ['AFP', 'فرانس برس', 'وكالة فرانس برس']],
  ['peskov-2023', ['afp', 'Agence France-Presse', 'وكالة الصحافة الفرنسية']],
  ['al-rai-2023', ['Al-Rai', 'al rai', 'الراي', 'صحيفة الراي']],
  ['vostochny-2023', ['Reuters', 'رويترز']],
])('what an outlet or an agency publishes is found by its name: %s', (article, queries) => {
  const theirs = passing('', { article: [article] });
  for (const query of queries) expect(passing(query)).toEqual(expect.arrayContaining([...theirs]));
});

test.each(['رأي', 'الرأي', 'الرأي العام', 'rai', 'press', 'وكالة', 'France'])(
  'by a part of it, or another word that is nearly spelt so, it is not: %s',
  (query) => {
    for (const article of ['al-rai-2023', 'peskov-2023']) {
      const theirs = passing('', { article: [article] });
      expect(passing(query, { article: [article] }).length).toBeLessThan(theirs.length / 2);
    }
  },
);

test.each([
  ['صحيفة الأهرام', 'الاهرام', true],
  ['صحيفة الأهرام', 'الأهرام', true],
  ['صحيفة الأهرام', 'صحيفة', false],
  ['الأهرام', 'أهرام', false],
  ['الراي', 'الرأي', false],
  ['***', 'news', false],
  ['The New York Times', 'new york times', true],
])('of %s is %s the name: %s', (name, typed, isName) => {
  const articles = [{ id: 'a', outlet: { ar: name, en: name } }];
  expect(sourceFinder(articles)(typed.split(' '), 0) !== undefined).toBe(isName);
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
