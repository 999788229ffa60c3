import { beforeEach, describe, expect, test } from 'vitest';
import type { AppStore } from '../../src/store/app-store.ts';
import {
  selectDirection,
  selectIndex,
  selectOpenEvent,
  selectOpenPassage,
} from '../../src/store/selectors.ts';
import { selectUrlState } from '../../src/store/url-state.ts';
import { dataset } from '../ui/fixture.ts';
import { openDataset } from '../model/open-whole.ts';
import { readyStore } from './ready-store.ts';

let store: AppStore;
beforeEach(() => {
  store = readyStore({ language: 'ar' });
});

describe('the selection', () => {
  test('opens an event at its first passage, or at the one asked for', () => {
    store.getState().openEvent('shoigu-visit-2023');
    expect(selectOpenPassage(store.getState())?.id).toBe('p1');
    store.getState().openEvent('shoigu-visit-2023', 'p2');
    expect(selectOpenPassage(store.getState())?.article).toBe('al-rai-2023');
  });

  test('an event that is not there opens nothing', () => {
    store.getState().openEvent('nowhere');
    expect(selectOpenEvent(store.getState())).toBeUndefined();
    expect(selectOpenPassage(store.getState())).toBeUndefined();
  });

  test('opening an event closes what floats above it', () => {
    store.getState().offerChoice(['shoigu-visit-2023', 'miller-warning-2023']);
    expect(store.getState().panel).toBe('choice');
    store.getState().openEvent('miller-warning-2023');
    expect(store.getState()).toMatchObject({ panel: undefined, choice: [] });
  });

  test('nothing to choose from opens nothing', () => {
    store.getState().offerChoice([]);
    expect(store.getState().panel).toBeUndefined();
  });
});

describe('selectors', () => {
  test('give the same open event, though the list makes it anew', () => {
    const whole = openDataset(dataset);
    const events = { ...whole.events, at: (position: number) => ({ ...whole.events.at(position) }) };
    const made = { ...whole, events };
    store
      .getState()
      .setLoaded({ status: 'ready', dataset: made, address: 'http://localhost/data/events.json' });
    store.getState().openEvent('shoigu-visit-2023');
    const event = selectOpenEvent(store.getState());
    expect(event?.id).toBe('shoigu-visit-2023');
    expect(selectOpenEvent(store.getState())).toBe(event);
    store.getState().openEvent('miller-warning-2023');
    expect(selectOpenEvent(store.getState())?.id).toBe('miller-warning-2023');
  });

  test('give the same index for the same dataset', () => {
    const index = selectIndex(store.getState());
    store.getState().openEvent('shoigu-visit-2023');
    expect(selectIndex(store.getState())).toBe(index);
  });

  test('the axis follows the language unless it was turned', () => {
    expect(selectDirection(store.getState())).toBe('rtl');
    store.getState().chooseLanguage('en');
    expect(selectDirection(store.getState())).toBe('ltr');
    store.getState().chooseDirection('rtl');
    expect(selectDirection(store.getState())).toBe('rtl');
  });

  test('the address holds what is seen and leaves out what goes without saying', () => {
    expect(selectUrlState(store.getState())).toEqual({ lang: 'ar' });
    store.getState().openEvent('shoigu-visit-2023', 'p2');
    store.getState().chooseTheme('dark');
    store.getState().reportView({ start: Date.UTC(2023, 6, 1, 3), end: Date.UTC(2024, 9, 1) }, 4);
    expect(selectUrlState(store.getState())).toEqual({
      event: 'shoigu-visit-2023',
      passage: 'p2',
      from: Date.UTC(2023, 6, 1),
      to: Date.UTC(2024, 9, 1),
      lang: 'ar',
      theme: 'dark',
    });
  });
});
