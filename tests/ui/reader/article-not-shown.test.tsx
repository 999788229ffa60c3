// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensure } from '../../../src/base/assert.ts';
import { cutExcerpts } from '../../../src/model/cut-excerpts.ts';
import { dataset } from '../fixture.ts';
import { articleText } from '../quoted.ts';
import { renderApp, serveArticles } from '../render-app.tsx';

beforeEach(() => serveArticles());
afterEach(() => vi.unstubAllGlobals());

function open(language: 'ar' | 'en', event: string) {
  const app = renderApp(language);
  act(() => app.store.getState().openEvent(event));
  return app;
}

async function article(): Promise<HTMLElement> {
  return screen.findByRole('group', { name: /The article|المقال/ });
}

test.each([
  ['is missing', new Response('', { status: 404 }), /could not be loaded/],
  ['differs from what was checked', new Response('نص آخر'), /no longer the one that was checked/],
  ['cannot be reached', 'unreachable' as const, /could not be loaded/],
])('an article that %s: says so and shows the stored quote', async (_, served, message) => {
  serveArticles({ 'vostochny-2023': served });
  open('en', 'vostochny-meeting-2023');
  expect(await screen.findByText(message)).toBeInTheDocument();
  const quote = document.querySelector('.stored-quote');
  expect(quote?.textContent).toMatch(/^«واستقبل بوتين، الأربعاء،.*شرقي روسيا»$/);
  expect(quote?.querySelector('mark')?.textContent).toBe('الأربعاء');
});

test.each([
  ['en', 'Try again'],
  ['ar', 'حاول مجددًا'],
] as const)('an article that could not be reached is asked for again, in %s', async (language, again) => {
  serveArticles({ 'vostochny-2023': 'unreachable' });
  const { user } = open(language, 'vostochny-meeting-2023');
  await user.click(await screen.findByRole('button', { name: again }));
  serveArticles();
  await user.click(await screen.findByRole('button', { name: again }));
  expect(await article()).toHaveTextContent('واستقبل بوتين');
  expect(document.querySelector('.trouble')).toBeNull();
});

test('of an article of which only excerpts may be shown, gaps stand for the rest, and it is said why', async () => {
  const [first, ...others] = dataset.articles;
  const vostochny = { ...ensure(first, 'an article'), display: 'excerpts' as const };
  const event = ensure(
    dataset.events.find(({ id }) => id === 'vostochny-meeting-2023'),
    'an event',
  );
  const [quote] = ensure(event.passages[0], 'a passage').spans;
  const excerpts = cutExcerpts(articleText('vostochny-2023'), [ensure(quote, 'a quote')]);
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(excerpts)));
  const { store } = renderApp('en', { ...dataset, articles: [vostochny, ...others] });
  act(() => store.getState().openEvent('vostochny-meeting-2023'));
  const shown = await article();
  const paragraphs = [...shown.querySelectorAll('p')].map(({ textContent }) => textContent);
  expect(paragraphs).toEqual(['…', quote?.exact, '…']);
  expect(screen.getAllByRole('note', { name: 'Left out' })).toHaveLength(2);
  expect(
    screen.getByText(/Only the passages of this article and the sentences around them may be shown/),
  ).toBeInTheDocument();
});
