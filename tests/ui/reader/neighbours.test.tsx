// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createIndex } from '../../../src/timeline/index/event-index.ts';
import { narrowIndex } from '../../../src/timeline/index/narrow.ts';
import { dataset, sameReport } from '../fixture.ts';
import { renderApp, serveArticles } from '../render-app.tsx';
import { openDataset } from '../../model/open-whole.ts';

vi.mock('../../../src/ui/find/follow-questions.ts', () => ({ followQuestions: () => undefined }));

const counts = { kind: [], status: [], stance: [], by: [], actor: [], place: [], article: [], precision: [] };

beforeEach(() => serveArticles());
afterEach(() => vi.unstubAllGlobals());

function ways() {
  return within(screen.getByRole('navigation', { name: 'Previous and next in the list' }));
}

function told(): readonly (string | null)[] {
  return ways()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

test('the previous and the next event of the list lead on, and claim no order of time', async () => {
  const { user, store } = renderApp('en', { ...dataset, events: [...dataset.events, sameReport] });
  act(() => store.getState().openEvent('kim-train-forecast-2023'));
  expect(told()).toEqual([
    expect.stringMatching(/^PreviousFour countries warn/),
    expect.stringMatching(/^NextMore Russian officials travel to North Korea/),
  ]);
  await user.click(ways().getByRole('button', { name: /^More Russian officials/ }));
  expect(store.getState().eventId).toBe('officials-follow-2023');
});

test('an event that is not on the axis has none', () => {
  const { store } = renderApp('en');
  act(() => store.getState().openEvent('kim-visits-china'));
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
});

test.each([false, true])(
  'they are those that pass the filter, which the timeline draws a frame later; opened with the answer: %s',
  async (isTogether) => {
    const { store, handle, props } = renderApp('en');
    const all = openDataset(dataset);
    const whole = createIndex(all);
    handle.order.mockImplementation(() => narrowIndex(whole, props().matches, props().selected, whole));
    const at = (i: number) => whole.positions[i] ?? -1;
    const [first, open, last] = [0, 3, whole.count - 1];
    const matches = new Uint8Array(all.events.length);
    for (const i of [first, open, last]) matches[at(i)] = 1;
    act(() => store.getState().search('zz'));
    const question = { query: 'zz', facets: store.getState().facets };
    const answer = {
      matches,
      total: 3,
      hits: [],
      ranges: [],
      hasMore: false,
      respelt: [],
      withWords: 3,
      counts,
    };
    const find = () => store.setState({ found: { question, answer, coverage: 'titles' } });
    const openIt = () => store.getState().openEvent(all.events.at(at(open)).id);
    if (isTogether)
      act(() => {
        find();
        openIt();
      });
    else {
      act(find);
      act(openIt);
    }
    const titles = [first, last].map((i) => all.events.at(at(i)).title.en);
    await waitFor(() => {
      expect(told()).toEqual(titles.map((title): unknown => expect.stringContaining(title)));
    });
  },
);
