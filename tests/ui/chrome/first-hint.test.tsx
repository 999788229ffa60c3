// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { renderApp, serveArticles } from '../render-app.tsx';

beforeEach(() => serveArticles());

test('it stands there before the first picture, which need not make room for it', () => {
  const { store } = renderApp('en');
  act(() => store.getState().offerHint());
  expect(store.getState().span).toBeUndefined();
  expect(screen.getByRole('complementary')).toHaveClass('first-hint');
});

test('the first event that is opened takes the hint away, once', () => {
  const { store } = renderApp('en');
  act(() => {
    store.getState().offerHint();
    store.getState().reportView({ start: 0, end: 1e12 }, 3);
  });
  expect(screen.getByRole('complementary')).toHaveClass('first-hint');
  act(() => store.getState().openEvent('shoigu-visit-2023'));
  expect(document.querySelector('.first-hint')).toBeNull();
  expect(store.getState().isHinting).toBe(false);
});
