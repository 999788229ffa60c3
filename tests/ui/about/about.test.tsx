// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ensure } from '../../../src/base/assert.ts';
import type { Language } from '../../../src/model/bilingual.ts';
import type { Ledger } from '../../../src/model/ledger.ts';
import { defaultConventions } from '../../../src/pipeline/4-resolve/conventions.ts';
import { dataset } from '../fixture.ts';
import { renderApp } from '../render-app.tsx';

const article = ensure(dataset.articles[0], 'an article');
const ledger: Ledger = {
  format: 'isnad-ledger/1',
  conventions: [{ language: 'ar', ...defaultConventions }],
  articles: [
    {
      id: article.id,
      sha256: article.sha256,
      sentences: 23,
      candidates: 21,
      accepted: 20,
      dismissed: [{ exact: 'رأي قائم', reason: { en: 'A standing view.', ar: 'رأي لا حدث.' } }],
      open: 0,
      unused: [{ start: 0, end: 9, exact: '"حرب مقدسة"' }],
    },
  ],
};

afterEach(() => vi.unstubAllGlobals());

const serving = (served: unknown) => async () =>
  served === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(served));

async function about(language: Language, answer: () => Promise<Response>): Promise<HTMLElement> {
  vi.stubGlobal('fetch', answer);
  const { store } = renderApp(language);
  await act(async () => store.getState().showPanel('about'));
  await screen.findByRole('heading', { name: language === 'ar' ? 'كيف أُعدّ' : 'How it was made' });
  return screen.getByRole('dialog');
}

describe('the page about the timeline', () => {
  test('shows how it was checked, and what became of each article', async () => {
    const page = await about('en', serving(ledger));
    expect(page).toHaveTextContent('6 events checked · Monday 23 November 2026read by hand');
    const [first, second] = within(page)
      .getAllByRole('heading', { level: 4 })
      .map((head) => head.parentElement);
    expect(first).toHaveTextContent(
      '23 sentences read · 21 candidates proposed · 20 accepted · 1 turned down',
    );
    expect(first).toHaveTextContent('3 passages quoted for 2 events');
    expect(first).toHaveTextContent('«رأي قائم»A standing view.');
    expect(first).toHaveTextContent('1 sentence gave no event«"حرب مقدسة"»');
    expect(second).not.toHaveTextContent('sentences read');
  });

  test.each([
    ['in a network without an answer', async () => Promise.reject(new TypeError('offline'))],
    ['of a server in trouble', async () => new Response('', { status: 503 })],
  ])('asks again for a ledger that could not be had %s', async (_, failing) => {
    const page = await about('en', failing);
    expect(page).not.toHaveTextContent('came without its ledger');
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(ledger)));
    const again = within(page).getByRole('button', { name: 'Try again' });
    await act(async () => again.click());
    await waitFor(() => expect(page).toHaveTextContent('23 sentences read'));
    expect(within(page).queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test('says the conventions and the limits, counted from the data', async () => {
    const page = await about('en', serving(ledger));
    expect(page).toHaveTextContent('A week begins on Monday.');
    expect(page).toHaveTextContent('The timeline knows what these 3 articles report');
    expect(page).toHaveTextContent(
      'No source gives the day of 1 event: for 1 only a latest or an earliest day is known.',
    );
    expect(page).toHaveTextContent('1 event has no date at all');
    expect(page).toHaveTextContent('5 events rest on a single report');
  });

  test('is written in Arabic too', async () => {
    const page = await about('ar', serving(ledger));
    expect(page).toHaveTextContent('قُرئت 23 جملة · 21 اقتراحًا · قُبل 20 · رُدّ 1');
    expect(page).toHaveTextContent('يبدأ الأسبوع يوم الاثنين.');
    expect(page).toHaveTextContent('رأي لا حدث.');
  });

  test.each([
    ['no ledger', undefined],
    ['a ledger of another shape', { format: 'isnad-ledger/2' }],
    ['a ledger of other texts', { ...ledger, articles: [{ ...ledger.articles[0], sha256: 'f'.repeat(64) }] }],
  ])('with %s it says so, and shows what the list knows', async (_, served) => {
    const page = await about('en', serving(served));
    expect(page).toHaveTextContent('This timeline came without its ledger');
    expect(page).toHaveTextContent('3 passages quoted for 2 events');
    expect(page).not.toHaveTextContent('sentences read');
    expect(page).not.toHaveTextContent('A week begins');
  });
});

test('an event leads to it', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  const { store, user } = renderApp('en');
  act(() => store.getState().openEvent('shoigu-visit-2023'));
  const footer = ensure(document.querySelector<HTMLElement>('.checked'), 'the check');
  await user.click(within(footer).getByRole('button', { name: 'About this timeline' }));
  expect(store.getState().panel).toBe('about');
});
