// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noFacets } from '../../src/find/facets.ts';
import type { AppStore } from '../../src/store/app-store.ts';
import { applyAddress, followAddress, gatherAddress } from '../../src/ui/address.ts';
import { shippedFinder } from '../find/fixture.ts';
import { dataset } from './fixture.ts';
import { readyStore } from '../store/ready-store.ts';

let store: AppStore;
let stop: (() => void) | undefined;
beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '#');
  store = readyStore({ language: 'ar' });
});
afterEach(() => {
  stop?.();
  stop = undefined;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('an address that is opened', () => {
  test('brings back event, passage, span, language, direction and theme', () => {
    applyAddress(
      store,
      '#v=1&event=shoigu-visit-2023&passage=p2&from=2023-07-01&to=2023-10-01&lang=en&dir=rtl&theme=dark',
    );
    expect(store.getState()).toMatchObject({
      eventId: 'shoigu-visit-2023',
      passageId: 'p2',
      requestedSpan: { start: Date.UTC(2023, 6, 1), end: Date.UTC(2023, 9, 1) },
      language: 'en',
      direction: 'rtl',
      theme: 'dark',
      notices: [],
    });
  });

  test.each([
    ['#v=1&event=nowhere&lang=en', [{ type: 'unknown-event', event: 'nowhere' }]],
    ['#v=1&event=shoigu-visit-2023&passage=p9&lang=en', [{ type: 'unknown-passage', passage: 'p9' }]],
    [
      '#v=1&event=%3Cb%3E&lang=en',
      [{ type: 'link-part-ignored', problem: { reason: 'bad-value', part: 'event', value: '<b>' } }],
    ],
    [
      '#v=1&actor=nobody&place=atlantis&article=none&lang=en',
      [
        { type: 'unknown-value', facet: 'actor', value: 'nobody' },
        { type: 'unknown-value', facet: 'place', value: 'atlantis' },
        { type: 'unknown-value', facet: 'article', value: 'none' },
      ],
    ],
  ])('%s: what it cannot have is named, the rest holds', (hash, notices) => {
    applyAddress(store, hash);
    expect(store.getState().notices).toEqual(notices);
    expect(store.getState().language).toBe('en');
  });

  test('of what filters, only what is unknown is left out', () => {
    const [actor] = dataset.actors;
    applyAddress(store, `#v=1&actor=${actor?.id},nobody&kind=summit`);
    expect(store.getState().facets).toMatchObject({ actor: [actor?.id], kind: ['summit'] });
  });

  test('a former id opens the event under its name of today', () => {
    applyAddress(store, '#v=1&event=vostochny-2023&passage=p1&lang=en');
    expect(store.getState().eventId).toBe('vostochny-meeting-2023');
    expect(location.hash).toBe('#v=1&event=vostochny-meeting-2023&passage=p1&lang=en');
  });

  test('a passage that the event does not have is in the address no longer', () => {
    applyAddress(store, '#v=1&event=shoigu-visit-2023&passage=p77&lang=en');
    expect(store.getState().notices).toEqual([{ type: 'unknown-passage', passage: 'p77' }]);
    expect(location.hash).toBe('#v=1&event=shoigu-visit-2023&lang=en');
  });
});

describe('parts of an address that stand before its #', () => {
  test('are put behind it, where they hold, and the others stay', () => {
    history.replaceState(null, '', '/?data=bench.json&event=shoigu-visit-2023&lang=en&utm=x');
    gatherAddress();
    expect(location.search).toBe('?data=bench.json&utm=x');
    applyAddress(store, location.hash);
    expect(store.getState()).toMatchObject({ eventId: 'shoigu-visit-2023', language: 'en', notices: [] });
  });

  test('do not stand against what is behind it', () => {
    history.replaceState(null, '', '/?lang=ar#v=1&lang=en');
    gatherAddress();
    expect(location.href).toMatch(/\/#v=1&lang=en&lang=ar$/);
    applyAddress(store, location.hash);
    expect(store.getState().language).toBe('en');
    expect(store.getState().notices).toMatchObject([{ problem: { reason: 'repeated', part: 'lang' } }]);
  });

  test.each(['/', '/?data=bench.json#v=1&lang=en'])('%s is left as it is', (address) => {
    history.replaceState(null, '', address);
    const replaced = vi.spyOn(history, 'replaceState');
    gatherAddress();
    expect(replaced).not.toHaveBeenCalled();
  });
});

test('another address takes the place of what was said of the one before', () => {
  applyAddress(store, '#v=1&event=nowhere');
  applyAddress(store, '#v=1&lang=en');
  expect(store.getState().notices).toEqual([]);
});

describe('the address follows', () => {
  test('opening an event adds to the history; moving the view replaces once it rests', () => {
    stop = followAddress(store);
    const pushed = vi.spyOn(history, 'pushState');
    const replaced = vi.spyOn(history, 'replaceState');
    store.getState().openEvent('shoigu-visit-2023');
    expect(pushed).toHaveBeenCalledOnce();
    for (let n = 1; n < 50; n += 1) store.getState().reportView({ start: 0, end: n * 1e10 }, n);
    expect(replaced).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(replaced).toHaveBeenCalledOnce();
    expect(pushed).toHaveBeenCalledOnce();
    expect(location.hash).toContain('event=shoigu-visit-2023&from=1970-01-01&to=');
  });

  test('while the view moves the address waits, since input waits for a browser that writes it', () => {
    stop = followAddress(store);
    const replaced = vi.spyOn(history, 'replaceState');
    for (let n = 1; n < 100; n += 1) {
      store.getState().reportView({ start: 0, end: n * 1e10 }, n);
      vi.advanceTimersByTime(100);
    }
    expect(replaced).not.toHaveBeenCalled();
    vi.advanceTimersByTime(600);
    expect(replaced).toHaveBeenCalledOnce();
    expect(location.hash).toContain('to=2001-');
  });

  test('what is no part of the address does not keep it waiting', () => {
    stop = followAddress(store);
    const span = { start: 0, end: 1e12 };
    for (let n = 1; n < 10; n += 1) {
      store.getState().reportView(span, n);
      vi.advanceTimersByTime(100);
    }
    expect(location.hash).toContain('to=2001-');
  });

  test.each<readonly [string, (store: AppStore) => void]>([
    ['the view', ({ getState }) => getState().showView('list')],
    ['the language', ({ getState }) => getState().chooseLanguage('en')],
    ['the direction', ({ getState }) => getState().chooseDirection('ltr')],
    ['closing the event', ({ getState }) => getState().closeEvent()],
  ])('%s is a step of the history', (_, change) => {
    store.getState().openEvent('shoigu-visit-2023');
    stop = followAddress(store);
    const pushed = vi.spyOn(history, 'pushState');
    change(store);
    expect(pushed).toHaveBeenCalledOnce();
  });

  test('what is left out of a filter because nobody knows it is no step of the history', () => {
    applyAddress(store, '#v=1&by=nobody&kind=summit&lang=ar');
    stop = followAddress(store);
    const pushed = vi.spyOn(history, 'pushState');
    const { query, facets, setFound } = store.getState();
    const question = { query, facets };
    setFound({ question, answer: shippedFinder.answer(question), coverage: 'whole' });
    expect(store.getState().facets).toEqual({ ...noFacets, kind: ['summit'] });
    expect(store.getState().found, 'an answer to another question').toBeUndefined();
    vi.advanceTimersByTime(1000);
    expect(pushed).not.toHaveBeenCalled();
    expect(location.hash).toBe('#v=1&kind=summit&lang=ar');
  });

  test('what was moved just before a step stays in the address that is left', () => {
    stop = followAddress(store);
    store.getState().reportView({ start: 0, end: 4e10 }, 1);
    const replaced = vi.spyOn(history, 'replaceState');
    store.getState().openEvent('shoigu-visit-2023');
    expect(replaced.mock.lastCall?.[2]).toBe('#v=1&from=1970-01-01&to=1971-04-09&lang=ar');
    expect(location.hash).toContain('event=shoigu-visit-2023');
    replaced.mockClear();
    vi.advanceTimersByTime(1000);
    expect(replaced).not.toHaveBeenCalled();
  });

  test('what is typed is one step once it has stood for a while', () => {
    stop = followAddress(store);
    const pushed = vi.spyOn(history, 'pushState');
    for (const query of ['k', 'ki', 'kim']) {
      store.getState().search(query);
      vi.advanceTimersByTime(300);
    }
    expect(pushed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(pushed).toHaveBeenCalledOnce();
    expect(location.hash).toContain('q=kim');
  });

  test('what is typed and taken back is none', () => {
    stop = followAddress(store);
    const pushed = vi.spyOn(history, 'pushState');
    store.getState().search('kim');
    vi.advanceTimersByTime(500);
    store.getState().search('');
    vi.advanceTimersByTime(2000);
    expect(pushed).not.toHaveBeenCalled();
  });

  test('an event opened while one types leaves the search behind it', () => {
    stop = followAddress(store);
    const pushed = vi.spyOn(history, 'pushState');
    store.getState().search('kim');
    store.getState().openEvent('shoigu-visit-2023');
    expect(pushed.mock.calls.map(([, , hash]) => hash)).toEqual([
      '#v=1&q=kim&lang=ar',
      '#v=1&event=shoigu-visit-2023&q=kim&lang=ar',
    ]);
  });

  test('a step back is followed without adding to the history', () => {
    stop = followAddress(store);
    store.getState().openEvent('shoigu-visit-2023');
    const pushed = vi.spyOn(history, 'pushState');
    history.replaceState(null, '', '#v=1&event=miller-warning-2023&lang=ar');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(store.getState().eventId).toBe('miller-warning-2023');
    expect(pushed).not.toHaveBeenCalled();
  });
});
