// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sayDate } from '../../../src/words/dates.ts';
import { renderApp, serveArticles } from '../render-app.tsx';

beforeEach(() => serveArticles());
afterEach(() => vi.unstubAllGlobals());

async function open(language: 'ar' | 'en') {
  const app = renderApp(language);
  act(() => app.store.getState().openEvent('shoigu-visit-2023', 'p2'));
  await screen.findByRole('group', { name: /The article|المقال/ });
  return app;
}

test('a quote is copied with its citation', async () => {
  const { user } = await open('en');
  await user.click(screen.getByRole('button', { name: 'Copy quote with citation' }));
  expect(await screen.findByText('Copied', { selector: '[role=status]' })).toBeInTheDocument();
  const copied = (await navigator.clipboard.readText()).replaceAll(/[\u2068\u2069]/g, '');
  expect(copied).toContain('«سافر في أغسطس إلى كوريا الشمالية سعياً للحصول على ذخائر إضافية»');
  expect(copied).toContain('a US official (unnamed) → Adrienne Watson → Al-Rai');
  expect(copied).toContain(sayDate('2023-09-05', { language: 'en' }));
});

test.each([
  ['en', 'c', 'Copied'],
  ['ar', 'ؤ', 'نُسخ'],
] as const)('a quote is copied by a key, wherever the keyboard is: %s', async (language, key, said) => {
  const { user } = await open(language);
  await user.keyboard(key);
  expect(await screen.findByText(said, { selector: '[role=status]' })).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toContain('سافر في أغسطس إلى كوريا الشمالية');
});
