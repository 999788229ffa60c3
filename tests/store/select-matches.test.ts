import { expect, test } from 'vitest';
import { noFacets, type Question } from '../../src/find/facets.ts';
import { applyUrlState, parseUrlState } from '../../src/store/url-state.ts';
import { createAppStore } from '../../src/store/app-store.ts';
import {
  isFilterSaid,
  selectMatchCount,
  selectMatches,
  selectUndated,
} from '../../src/store/select-matches.ts';
import { shipped, shippedFinder } from '../find/fixture.ts';
import { openDataset } from '../model/open-whole.ts';

function storeOf() {
  const store = createAppStore({ language: 'en', direction: undefined, theme: 'auto', shortcuts: true });
  const answer = (question: Question) =>
    store.getState().setFound({ question, answer: shippedFinder.answer(question), coverage: 'whole' });
  return { store, answer };
}

test('a question is said with its answer, at once where there is no answer to any', () => {
  const { store, answer } = storeOf();
  expect(isFilterSaid(store.getState())).toBe(false);
  store.getState().search('summit');
  expect(isFilterSaid(store.getState())).toBe(true);
  store.getState().search('');
  answer({ query: '', facets: noFacets });
  store.getState().search('summit');
  expect(isFilterSaid(store.getState())).toBe(false);
  answer({ query: 'summit', facets: noFacets });
  expect(isFilterSaid(store.getState())).toBe(true);
  store.getState().search('summits');
  expect(isFilterSaid(store.getState())).toBe(true);
});

test('the answer to no question keeps no event out', () => {
  const { store, answer } = storeOf();
  answer({ query: '', facets: noFacets });
  store.getState().search('summit');
  expect(selectMatches(store.getState())).toBeUndefined();
  expect(selectMatchCount(store.getState())).toBeUndefined();
  answer({ query: 'summit', facets: noFacets });
  expect(selectMatchCount(store.getState())).toBeLessThan(shipped.events.length);
  store.getState().search('');
  expect(selectMatches(store.getState())).toBeUndefined();
});

test('no event passes before the first answer where an address asks, all do where a reader begins to', async () => {
  const { store, answer } = storeOf();
  const [first] = shipped.events;
  const dataset = openDataset(shipped);
  store.getState().setLoaded({ status: 'ready', dataset, address: '' });
  const passing = () => selectMatches(store.getState())?.reduce((sum, byte) => sum + byte, 0);
  expect(first).toBeDefined();
  store.setState(applyUrlState(parseUrlState('#v=1'), store.getState()).change);
  store.getState().search('s');
  expect(passing()).toBeUndefined();
  store.setState(applyUrlState(parseUrlState('#v=1&kind=summit'), store.getState()).change);
  expect(passing()).toBe(0);
  expect(selectMatchCount(store.getState())).toBeUndefined();
  store.getState().failSearch();
  expect(passing()).toBeUndefined();
  store.getState().restartSearch();
  answer({ query: '', facets: store.getState().facets });
  expect(passing()).toBeGreaterThan(1);
});

test('a speaker whom no event has is told of and left out; a filter that is known stays the same', () => {
  const { store, answer } = storeOf();
  store.setState({ facets: { ...noFacets, by: ['kcna', 'nobody'], kind: ['talks'] } });
  answer({ query: '', facets: store.getState().facets });
  const { facets, notices } = store.getState();
  expect(facets).toEqual({ ...noFacets, by: ['kcna'], kind: ['talks'] });
  expect(notices).toEqual([{ type: 'unknown-value', facet: 'by', value: 'nobody' }]);
  answer({ query: '', facets });
  expect(store.getState()).toMatchObject({ facets, notices });
  expect(store.getState().facets).toBe(facets);
});

test('a question is as long as an address can hold, and of whole letters', () => {
  const { store } = storeOf();
  store.getState().search('س'.repeat(300));
  expect(store.getState().query).toHaveLength(200);
  store.getState().search(`${'a'.repeat(199)}🚂`);
  expect(store.getState().query).toBe('a'.repeat(199));
});

test('choosing a value twice takes it back, and remembers it as the last', () => {
  const { store } = storeOf();
  store.getState().toggleFacet('kind', 'talks');
  store.getState().toggleFacet('kind', 'summit');
  expect(store.getState().facets.kind).toEqual(['talks', 'summit']);
  store.getState().toggleFacet('kind', 'talks');
  expect(store.getState()).toMatchObject({
    facets: { kind: ['summit'] },
    lastChosen: { facet: 'kind', id: 'talks' },
  });
});

test('the undated are those that pass, the same list for the same filter', () => {
  const { store, answer } = storeOf();
  const dataset = openDataset(shipped);
  store.getState().setLoaded({ status: 'ready', dataset, address: 'http://localhost/data/events.json' });
  expect(selectUndated(store.getState())).toBe(dataset.relations.undated);
  store.setState({ facets: { ...noFacets, precision: ['day'] } });
  answer({ query: '', facets: store.getState().facets });
  expect(dataset.relations.undated.length).toBeGreaterThan(0);
  const undated = selectUndated(store.getState());
  expect(undated).toHaveLength(0);
  expect(selectUndated(store.getState())).toBe(undated);
});
