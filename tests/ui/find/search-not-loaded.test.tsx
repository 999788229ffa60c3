// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderApp } from '../render-app.tsx';

vi.mock(import('../../../src/ui/find/follow-questions.ts'), () => {
  throw new Error('no network');
});

test.each([
  ['en', 'Search', /The search stopped working/],
  ['ar', 'البحث', /توقف البحث عن العمل/],
] as const)('a search that cannot be loaded is told, in %s', async (language, field, told) => {
  const reported = vi.fn<(error: unknown) => void>();
  vi.stubGlobal('reportError', reported);
  const { user, store } = renderApp(language);
  await user.type(screen.getByRole('combobox', { name: field }), 'kim');
  expect(await screen.findByText(told, {}, { timeout: 5000 })).toBeInTheDocument();
  expect(store.getState().hasSearchFailed).toBe(true);
  expect(reported).toHaveBeenCalled();
  vi.unstubAllGlobals();
});
