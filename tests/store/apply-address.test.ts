import { expect, test } from 'vitest';
import { applyUrlState, formatUrlState, parseUrlState, selectUrlState } from '../../src/store/url-state.ts';
import { readyStore } from './ready-store.ts';

function taken(hash: string, store = readyStore({ language: 'en' })) {
  const { change, notices } = applyUrlState(parseUrlState(hash), store.getState());
  store.setState(change);
  return { seen: formatUrlState(selectUrlState(store.getState())), notices };
}

test.each([
  'event=shoigu-visit-2023&passage=p2&lang=en',
  'q=summit&kind=talks%2Csummit&status=planned&lang=en',
  'by=unnamed-sources&precision=day&lang=en',
  'view=list&lang=en',
  'panel=about&lang=ar',
  'lang=en&dir=rtl&theme=dark',
  'lang=ar&months=levant&digits=arabic&hijri=on',
  'lang=en&wheel=timeline&gaps=folded',
])('the store takes from an address what it would write there: %s', (hash) => {
  expect(taken(`v=1&${hash}`)).toEqual({ seen: `v=1&${hash}`, notices: [] });
});

test('what everybody has is not written', () => {
  const plain = 'v=1&view=timeline&lang=en&theme=auto&months=egypt&digits=latin&wheel=page';
  expect(taken(plain).seen).toBe('v=1&lang=en');
});

test('a view is of its address alone; what a reader chose and panels in passing stay', () => {
  const store = readyStore({ language: 'en' });
  taken('v=1&event=shoigu-visit-2023&q=summit&view=list&wheel=timeline&months=levant&hijri=on', store);
  store.getState().showPanel('legend');
  expect(taken('v=1&lang=en', store).seen).toBe('v=1&lang=en&months=levant&hijri=on');
  expect(store.getState().panel).toBe('legend');
});

test('back from the page about the timeline closes it', () => {
  const store = readyStore({ language: 'en' });
  taken('v=1&panel=about', store);
  taken('v=1', store);
  expect(store.getState().panel).toBeUndefined();
});

test('a span is asked for by both of its ends', () => {
  const store = readyStore({ language: 'en' });
  taken('v=1&from=2023-09-01&to=2023-10-01', store);
  expect(store.getState().requestedSpan).toEqual({ start: Date.UTC(2023, 8), end: Date.UTC(2023, 9) });
});

test.each([
  ['event=nobody&passage=p1', [{ type: 'unknown-event', event: 'nobody' }], 'lang=en'],
  [
    'event=shoigu-visit-2023&passage=p99',
    [{ type: 'unknown-passage', passage: 'p99' }],
    'event=shoigu-visit-2023&lang=en',
  ],
  [
    'actor=nobody&place=nowhere&article=nothing&kind=talks',
    [
      { type: 'unknown-value', facet: 'actor', value: 'nobody' },
      { type: 'unknown-value', facet: 'place', value: 'nowhere' },
      { type: 'unknown-value', facet: 'article', value: 'nothing' },
    ],
    'kind=talks&lang=en',
  ],
])('what cannot be had is told, and the rest is taken: %s', (hash, notices, seen) => {
  expect(taken(`v=1&${hash}`)).toEqual({ seen: `v=1&${seen}`, notices });
});
