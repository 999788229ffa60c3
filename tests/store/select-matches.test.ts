import { expect, test } from 'vitest';
import { noFacets, type Question } from '../../src/find/facets.ts';
import { createAppStore } from '../../src/store/app-store.ts';
import { isFilterSaid, selectMatchCount, selectMatches } from '../../src/store/select-matches.ts';
import { shipped, shippedFinder } from '../find/fixture.ts';

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
