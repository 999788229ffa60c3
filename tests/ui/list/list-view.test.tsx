// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { ensure } from '../../../src/base/assert.ts';
import type { Language } from '../../../src/model/bilingual.ts';
import { applyAddress } from '../../../src/ui/address.ts';
import { dataset } from '../fixture.ts';
import { renderApp, serveArticles } from '../render-app.tsx';

beforeEach(() => {
  serveArticles();
  localStorage.clear();
});

/** The app after its timeline was painted. */
function renderPainted(language: Language) {
  const app = renderApp(language);
  act(() => app.callbacks().onViewChange({ span: { start: 0, end: 1e12 }, eventsInView: 3, canFold: false }));
  return app;
}

async function renderList(language: Language) {
  const app = renderPainted(language);
  act(() => app.store.getState().showView('list'));
  const name = language === 'ar' ? 'الأحداث في قائمة' : 'Events as a list';
  const list = await screen.findByRole('region', { name });
  await within(list).findAllByRole('listitem');
  return { ...app, list };
}

describe('the keys of the list', () => {
  test.each([
    ['l', 'KeyL'],
    ['L', 'KeyL'],
    ['م', 'KeyL'],
    ['ن', 'KeyL'],
    ['l', 'KeyN'],
  ])('%s on %s leads to it and back', (key, code) => {
    const { store } = renderPainted('ar');
    fireEvent.keyDown(document.body, { key, code });
    expect(store.getState().view).toBe('list');
    fireEvent.keyDown(document.body, { key, code });
    expect(store.getState().view).toBe('timeline');
  });

  test('a Latin key counts by its letter, not by its place', () => {
    const { store } = renderPainted('en');
    for (const [key, code, shiftKey] of [
      ['n', 'KeyL', false],
      ['-', 'Slash', false],
      ['_', 'Slash', true],
    ] as const)
      fireEvent.keyDown(document.body, { key, code, shiftKey });
    expect(store.getState()).toMatchObject({ view: 'timeline', panel: undefined });
    expect(screen.getByRole('combobox')).not.toHaveFocus();
  });

  test('are not taken from the browser, nor once switched off', async () => {
    const { user, store } = renderPainted('en');
    fireEvent.keyDown(document.body, { key: 'l', code: 'KeyL', ctrlKey: true });
    expect(store.getState().view).toBe('timeline');
    await user.keyboard('?');
    await user.click(await screen.findByRole('checkbox', { name: /Single-key/ }));
    await user.keyboard('{Escape}');
    await user.keyboard('l?');
    expect(store.getState().view).toBe('timeline');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(localStorage.getItem('isnad.shortcuts')).toBe('off');
  });
});

describe('the list of events', () => {
  test('is reached by a button, which then leads back', async () => {
    const { user, props } = renderPainted('en');
    await user.click(screen.getByRole('button', { name: 'List' }));
    expect(await screen.findByRole('region', { name: 'Events as a list' })).toBeInTheDocument();
    expect(props().isAway).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Timeline' }));
    expect(props().isAway).toBe(false);
  });

  test('has a heading a year, and says of each event its date, kind, status and sources', async () => {
    const { list } = await renderList('en');
    const headings = within(list).getAllByRole('heading', { level: 2 });
    expect(headings.map((heading) => heading.textContent)).toEqual(['2023', 'Undated']);
    const year = within(list).getByRole('list', { name: '2023' });
    const rows = within(year).getAllByRole('listitem');
    expect(rows[0]).toHaveAttribute('aria-setsize', String(rows.length));
    expect(rows[0]).toHaveAttribute('aria-posinset', '1');
    const shoigu = within(year).getByRole('button', { name: /Shoigu visits/ });
    expect(shoigu).toHaveAccessibleName(
      'Shoigu visits North Korea, on a day from 21 to 31 July 2023, Visit, happened, 2 sources',
    );
    const undated = within(list).getByRole('list', { name: 'Undated' });
    expect(within(undated).getByRole('button')).toHaveTextContent('No date');
  });

  test('is one stop of Tab, within which arrows go from event to event', async () => {
    const { user, list } = await renderList('en');
    const rows = within(list).getAllByRole('button');
    expect(rows.filter((row) => row.tabIndex === 0)).toHaveLength(1);
    act(() =>
      ensure(
        rows.find((row) => row.tabIndex === 0),
        'a home',
      ).focus(),
    );
    await user.keyboard('{Home}');
    expect(rows[0]).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(rows[1]).toHaveFocus();
    await user.keyboard('{End}');
    expect(rows.at(-1)).toHaveFocus();
    expect(rows.filter((row) => row.tabIndex === 0)).toEqual([rows.at(-1)]);
  });

  test('opens an event, goes to its title, and gives the keyboard back when it closes', async () => {
    const { user, list } = await renderList('en');
    const row = within(list).getByRole('button', { name: /Shoigu visits/ });
    act(() => row.focus());
    await user.keyboard('{Enter}');
    const title = await screen.findByRole('heading', { level: 2, name: /Shoigu visits/ });
    await waitFor(() => expect(title).toHaveFocus());
    expect(row).toHaveAttribute('aria-current', 'true');
    await user.keyboard('{Escape}');
    expect(title).not.toBeInTheDocument();
  });

  test('stands in the address', async () => {
    const { store } = renderPainted('en');
    act(() => applyAddress(store, '#v=1&view=list&event=shoigu-visit-2023'));
    const row = await screen.findByRole('button', { name: /Shoigu visits.*2 sources/ });
    expect(row.tabIndex).toBe(0);
    act(() => applyAddress(store, '#v=1'));
    expect(store.getState().view).toBe('timeline');
  });

  test('leaves the timeline on the event to which the keys went in it', async () => {
    const { user, list, store, handle } = await renderList('en');
    const [first] = within(list).getAllByRole('button');
    act(() => ensure(first, 'a row').focus());
    await user.keyboard('{Home}{ArrowDown}');
    handle.show.mockClear();
    act(() => store.getState().showView('timeline'));
    expect(handle.show).toHaveBeenCalledOnce();
    const [id = ''] = handle.show.mock.lastCall ?? [];
    expect(dataset.events.map((event) => event.id)).toContain(id);
  });
});
