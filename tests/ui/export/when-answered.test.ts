import { expect, test, vi } from 'vitest';
import { Finder } from '../../../src/find/finder.ts';
import { createAppStore } from '../../../src/store/app-store.ts';
import { onceAnswered, whenAnswered } from '../../../src/ui/export/when-answered.ts';

const answer = new Finder({ actors: [], places: [], articles: [] }, 'whole').answer({
  query: '',
  facets: createAppStore({ language: 'en' }).getState().facets,
});

test('what asks nothing is answered at once', () => {
  const called = vi.fn<() => void>();
  onceAnswered(createAppStore({ language: 'en' }), called);
  expect(called).toHaveBeenCalledOnce();
});

test('an export waits for the answer to the question of now', () => {
  const store = createAppStore({ language: 'en' });
  const called = vi.fn<() => void>();
  store.getState().search('kim');
  onceAnswered(store, called);
  const { facets, setFound } = store.getState();
  setFound({ question: { query: 'ki', facets }, answer, coverage: 'whole' });
  expect(called).not.toHaveBeenCalled();
  setFound({ question: { query: 'kim', facets }, answer, coverage: 'whole' });
  store.getState().reportReading(1);
  expect(called).toHaveBeenCalledOnce();
});

test('and for none where the search broke down, or when it is given up', async () => {
  const store = createAppStore({ language: 'en' });
  store.getState().search('kim');
  const abort = new AbortController();
  const waiting = whenAnswered(store, abort.signal);
  abort.abort();
  await expect(waiting).rejects.toThrow('given up');
  const called = vi.fn<() => void>();
  onceAnswered(store, called);
  store.getState().failSearch();
  expect(called).toHaveBeenCalledOnce();
});
