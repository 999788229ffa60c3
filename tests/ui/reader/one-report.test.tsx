// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dataset } from '../fixture.ts';
import { renderApp, serveArticles } from '../render-app.tsx';

beforeEach(() => serveArticles());
afterEach(() => vi.unstubAllGlobals());

test('articles that the build found to carry one agency’s sentences are one report', () => {
  const articles = dataset.articles.map((article) => ({
    ...article,
    ...(article.id === 'al-rai-2023' && { sameReport: ['peskov-2023'] }),
  }));
  const { store } = renderApp('en', { ...dataset, articles });
  act(() => store.getState().openEvent('shoigu-visit-2023'));
  expect(screen.getByText('one report in 2 outlets')).toBeInTheDocument();
});
