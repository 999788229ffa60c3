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

test.each([
  ['South Korea', 'كوريا الجنوبية'],
  ['North Korea', 'كوريا الشمالية'],
  ['Security Council', 'مجلس الأمن'],
])('a name of several words is that name, in either language: %s, %s', (en, ar) => {
  expect(passing(en).toSorted()).toEqual(passing(ar).toSorted());
});

const places = [
  { id: 'south-korea', name: { en: 'South Korea', ar: 'كوريا الجنوبية' }, variants: ['Seoul'] },
  { id: 'north-korea', name: { en: 'North Korea', ar: 'كوريا الشمالية' }, variants: [] },
  { id: 'both', name: { en: 'North Korea and South Korea', ar: 'الكوريتان' }, variants: [] },
];

test.each([
  ['South Korea', 'Envoys from the south of North Korea', false],
  ['South Korea', 'Envoys in Seoul', true],
  ['south korea talks', 'Talks in South Korea', true],
  ['South Korea', 'North Korea and South Korea meet', true],
  ['North Korea and South Korea', 'South Korea warns North Korea', true],
  ['كوريا الجنوبية', 'Talks in South Korea', true],
  ['لكوريا الجنوبية', 'Talks in South Korea', true],
  ['South Kor', 'Talks in South Korea', true],
])('%s in “%s”: %s', (query, en, isFound) => {
  const event = { ...bare, title: { ar: 'خبر', en } };
  const found = finding(query, { actors: [], places, articles: [] }, [event]);
  expect(found).toEqual(isFound ? [event.id] : []);
});

test('what a longer name names is found by it', () => {
  const event = { ...bare, places: ['both'], title: { ar: 'خبر', en: 'Talks' } };
  expect(finding('South Korea', { actors: [], places, articles: [] }, [event])).toEqual([event.id]);
});
