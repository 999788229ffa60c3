import { expect, test } from 'vitest';
import { ensure } from '../../src/base/assert.ts';
import { noFacets } from '../../src/find/facets.ts';
import { Finder, type Named } from '../../src/find/finder.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { passing, shipped } from './fixture.ts';

/** An event that says and names nothing. */
const bare: TimelineEvent = {
  ...ensure(shipped.events[0], 'there are events'),
  kind: 'other',
  actors: [],
  places: [],
  passages: [],
  summary: { ar: '', en: '' },
};

/** Ids of those of the events that have the words. */
function finding(query: string, named: Named, events: readonly TimelineEvent[]): readonly string[] {
  const finder = new Finder(named, 'whole');
  for (const event of events) finder.add(event);
  return finder
    .answer({ query, facets: noFacets })
    .hits.map((position) => ensure(events[position], 'found').id);
}

test.each([
  ['NATO UN', 'NATO waits until spring'],
  ['AI US', 'AI used by us'],
  ['PUTIN US', 'Putin used it'],
])('an abbreviation is one beside other capitals too: %s does not find %s', (query, text) => {
  expect(finding(query, shipped, [{ ...bare, title: { ar: 'خبر', en: text } }])).toEqual([]);
});

test('an abbreviation at the end of a longer name is none', () => {
  const title = { ar: 'لقاء', en: 'KIM JONG UN MEETS PUTIN' };
  const event = { ...bare, title };
  expect(finding('الأمم المتحدة', shipped, [event])).toEqual([]);
  expect(finding('كيم', shipped, [event])).toEqual([event.id]);
  const un = { ...bare, title: { ar: 'لقاء', en: 'UN Security Council meets' } };
  expect(finding('الأمم المتحدة', shipped, [un])).toEqual([un.id]);
});

test('a name of more than five capitals is found however it is written', () => {
  const name = { en: 'United Nations Children’s Fund', ar: 'اليونيسف' };
  const actors = [{ id: 'unicef', name, variants: ['UNICEF'] }];
  const event = { ...bare, title: { ar: 'مساعدات', en: 'Unicef sends aid' } };
  for (const query of ['UNICEF', 'Unicef', 'Children', 'اليونيسف'])
    expect(finding(query, { actors, places: [], articles: [] }, [event])).toEqual([event.id]);
});

test('an abbreviation with a possessive is found', () => {
  const event = { ...bare, title: { ar: 'لقاء', en: 'The UN’s envoy arrives' } };
  for (const query of ['UN', 'الأمم المتحدة', 'UN’s'])
    expect(finding(query, shipped, [event])).toEqual([event.id]);
});

test('an Arabic name that is written gh in English is not written with a jim', () => {
  const actors = [{ id: 'ghazi', name: { en: 'Ghazi', ar: 'غازي' }, variants: [] }];
  const event = { ...bare, title: { ar: 'وصل جازي', en: 'Arrival' } };
  expect(finding('Ghazi', { actors, places: [], articles: [] }, [event])).toEqual([]);
});

test('“United States” is not a state in the United Kingdom', () => {
  const event = { ...bare, title: { ar: 'لقاء', en: 'Secretary of State in United Kingdom' } };
  expect(finding('United States', shipped, [event])).toEqual([]);
});

test('the capital is found as two words too', () => {
  expect(passing('Pyong Yang')).toEqual(passing('Pyongyang'));
  expect(passing('Pyong Yang').length).toBeGreaterThan(5);
});
