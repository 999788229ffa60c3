// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ensure } from '../../../src/base/assert.ts';
import { applyAddress } from '../../../src/ui/address.ts';
import { dataset } from '../fixture.ts';
import { renderApp } from '../render-app.tsx';

const total = dataset.events.length;
const first = ensure(dataset.events[0], 'the fixture has events');
const marked = (element: HTMLElement) =>
  [...element.querySelectorAll('mark')].map(({ textContent }) => textContent);

test.each([
  ['en', 'The link filters by something that is not in this timeline'],
  ['ar', 'في الرابط تصفية بما ليس في هذا الخط الزمني'],
] as const)(
  'a link that filters by an unknown speaker is told so and shows the rest: %s',
  async (language, told) => {
    const { store, props } = renderApp(language);
    act(() => applyAddress(store, `#v=1&by=nobody&lang=${language}`));
    const notice = await screen.findByText(new RegExp(told), {}, { timeout: 5000 });
    expect(notice).toHaveTextContent('by=nobody');
    expect(store.getState().facets.by).toEqual([]);
    await waitFor(() => expect(props().matches).toBeUndefined());
  },
);

describe('the search', () => {
  test('names its list only while that is there', async () => {
    const { user } = renderApp('en');
    const field = screen.getByRole('combobox', { name: 'Search' });
    const named: boolean[] = [];
    const watch = new MutationObserver(() => {
      const id = field.getAttribute('aria-controls');
      if (id !== null) named.push(document.getElementById(id) !== null);
    });
    watch.observe(field, { attributes: true, attributeFilter: ['aria-controls', 'aria-expanded', 'value'] });
    await user.type(field, 'kim');
    await screen.findAllByRole('option', {}, { timeout: 5000 });
    await waitFor(() => expect(field).toHaveAttribute('aria-expanded', 'true'));
    await user.keyboard('{Escape}');
    expect(field).not.toHaveAttribute('aria-controls');
    watch.disconnect();
    expect(named).not.toEqual([]);
    expect(named).not.toContain(false);
  });

  test('lists what it finds with the whole words marked, tells the timeline, and opens the first by Enter', async () => {
    const { user, store, props } = renderApp('ar');
    await user.type(screen.getByRole('combobox', { name: 'البحث' }), 'بوتين');
    const [best] = await screen.findAllByRole('option', {}, { timeout: 5000 });
    expect(marked(ensure(best, 'something is found')).every((word) => word?.includes('بوتين'))).toBe(true);
    await waitFor(() => expect(props().matches).toBeDefined());
    const passing = props().matches?.reduce((sum, byte) => sum + byte, 0);
    expect(screen.getAllByRole('option')).toHaveLength(passing ?? 0);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(store.getState().eventId).toBeDefined());
    expect(screen.queryByRole('option')).toBeNull();
  });

  test('takes what is typed right after its key', async () => {
    const { user } = renderApp('en');
    await user.keyboard('/kim');
    expect(screen.getByRole('combobox', { name: 'Search' })).toHaveValue('kim');
  });

  test('shows all that it found on the timeline, and keeps the question', async () => {
    const { user, store, handle } = renderApp('en');
    await user.type(screen.getByRole('combobox', { name: 'Search' }), 'kim');
    await user.click(await screen.findByRole('button', { name: 'Show all on the timeline' }));
    expect(handle.fit).toHaveBeenCalledOnce();
    expect(screen.queryByRole('option')).toBeNull();
    expect(store.getState().query).toBe('kim');
  });

  test('says so when nothing is found, and clearing it brings everything back', async () => {
    const { user, props } = renderApp('en');
    await user.type(screen.getByRole('combobox', { name: 'Search' }), 'zzzzzz');
    expect(await screen.findByText(/No event contains/, {}, { timeout: 5000 })).toHaveTextContent('zzzzzz');
    const ways = screen.getByRole('group', { name: 'Events found' });
    await user.click(within(ways).getByRole('button', { name: 'Clear all' }));
    await waitFor(() => expect(props().matches).toBeUndefined());
    expect(screen.getByRole('combobox', { name: 'Search' })).toHaveValue('');
  });
});

test.each([
  ['en', 'putin before 2020', 'Dates: \u2068until 31 December 2019\u2069', 'putin'],
  ['ar', 'بوتين من 2018 إلى ٢٠١٩', 'التاريخ: \u2068من 2018 إلى 2019\u2069', 'بوتين'],
  ['ar', 'بعد 2022 بوتين', 'التاريخ: \u2068منذ 1 يناير 2023\u2069', 'بوتين'],
] as const)('a stretch of time is said as it was read, and can be taken back: %s', async (...row) => {
  const [language, query, said, rest] = row;
  const { user, store, props } = renderApp(language);
  act(() => store.getState().search(query));
  await user.click(await screen.findByText(said, {}, { timeout: 5000 }));
  expect(store.getState().query).toBe(rest);
  await waitFor(() => expect(screen.queryByText(said)).toBeNull());
  expect(props().matches).toBeDefined();
});

describe('the filters', () => {
  test('are checkboxes in named groups, counted, and each chosen one can be removed', async () => {
    const { user, store } = renderApp('en');
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    const kinds = await screen.findByRole('group', { name: 'Kind' }, { timeout: 5000 });
    const [box] = within(kinds).getAllByRole<HTMLInputElement>('checkbox');
    const value = ensure(box, 'there are kinds').value;
    const expected = dataset.events.filter(({ kind }) => kind === value).length;
    expect(within(kinds).getAllByText(String(expected))[0]).toBeVisible();
    await user.click(ensure(box, 'there are kinds'));
    const chosen = await screen.findByRole(
      'region',
      { name: 'Current search and filters' },
      { timeout: 5000 },
    );
    expect(await within(chosen).findByText(`${expected} of ${total} events`)).toBeVisible();
    await user.click(within(chosen).getByRole('button', { name: /^Remove/ }));
    expect(store.getState().facets.kind).toEqual([]);
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Current search and filters' })).toBeNull(),
    );
  });

  test('offer the words alone where the words would find something', async () => {
    const { user, store } = renderApp('en');
    store.getState().toggleFacet('actor', 'nobody');
    store.getState().search(first.title.en.split(' ')[0] ?? '');
    await user.click(
      await screen.findByRole('button', { name: 'Keep only the search words' }, { timeout: 5000 }),
    );
    expect(store.getState().facets.actor).toEqual([]);
    expect(store.getState().query).not.toBe('');
  });

  test('that are taken away leave the keyboard with what is beside them', async () => {
    const { user, store } = renderApp('en');
    for (const kind of ['summit', 'talks', 'visit']) store.getState().toggleFacet('kind', kind);
    const chosen = await screen.findByRole(
      'region',
      { name: 'Current search and filters' },
      { timeout: 5000 },
    );
    const chip = (name: RegExp) => within(chosen).getByRole('button', { name });
    for (const [kind, beside] of [
      [/Talks/, /Visit/],
      [/Visit/, /Summit/],
    ] as const) {
      chip(kind).focus();
      await user.keyboard('{Enter}');
      expect(chip(beside)).toHaveFocus();
    }
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Filter' })).toHaveFocus());
  });

  test.each([
    ['the stretch', 'before 2019', /Dates: /],
    ['the words with a stretch', 'putin before 2020', /“putin before 2020”/],
    ['one of two stretches', 'before 2019 after 2017', /Dates: .*2018/],
  ])('that go together leave the keyboard at the button: %s', async (_, query, name) => {
    const { user, store } = renderApp('en');
    act(() => store.getState().search(query));
    await screen.findAllByText(/Dates: /, {}, { timeout: 5000 });
    const chip = screen.getAllByRole('button', { name })[0];
    ensure(chip, 'the question is said').focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Filter' })).toHaveFocus());
  });

  test.each([
    ['before 2019', []],
    ['in autumn 2023', []],
    ['before 2019 after 2017', []],
    ['putin before 2020', ['“putin before 2020”']],
  ])('are said once where they are time alone: %s', async (query, words) => {
    const { store } = renderApp('en');
    act(() => store.getState().search(query));
    await screen.findAllByText(/Dates: /, {}, { timeout: 5000 });
    expect(screen.queryAllByText(/^“/).map(({ textContent }) => textContent)).toEqual(words);
  });

  test('that go alone leave the keyboard with the words of the question', async () => {
    const { user, store } = renderApp('en');
    act(() => store.getState().search('putin before 2020'));
    (await screen.findByRole('button', { name: /Dates: / }, { timeout: 5000 })).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: /“putin”/ })).toHaveFocus();
  });

  test('are told, and that there are none any more', async () => {
    const { store } = renderApp('en');
    const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
    store.getState().toggleFacet('kind', 'summit');
    await waitFor(() => expect(said()).toContainEqual(expect.stringMatching(/^\d+ of \d+ events$/)), {
      timeout: 5000,
    });
    store.getState().toggleFacet('kind', 'summit');
    await waitFor(() => expect(said()).toContain(`${total} events`), { timeout: 5000 });
  });

  test('leave the keyboard at their button when all are cleared, and in their pane at what clears them', async () => {
    const { user, store } = renderApp('en');
    store.getState().toggleFacet('kind', 'summit');
    const chosen = await screen.findByRole(
      'region',
      { name: 'Current search and filters' },
      { timeout: 5000 },
    );
    within(chosen).getByRole('button', { name: 'Clear all' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Filter' })).toHaveFocus());
    await user.keyboard('{Enter}');
    const clear = await screen.findByRole('button', { name: 'Clear all' }, { timeout: 5000 });
    expect(clear).toHaveAttribute('aria-disabled', 'true');
    store.getState().toggleFacet('kind', 'summit');
    await waitFor(() => expect(clear).toHaveAttribute('aria-disabled', 'false'));
    clear.focus();
    await user.keyboard('{Enter}');
    expect(store.getState().facets.kind).toEqual([]);
    expect(clear).toHaveFocus();
  });

  test('close by Esc and give the focus back to their button', async () => {
    const { user } = renderApp('en');
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Filter the events' })).toHaveFocus());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Filter' })).toHaveFocus());
  });
});
