// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { narrow } from '../../../src/ui/shared/use-media.ts';
import { renderApp } from '../render-app.tsx';

beforeEach(() =>
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query === narrow,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })),
);
afterEach(() => vi.unstubAllGlobals());

const says = {
  en: { field: 'Search', key: '/', words: 'kim' },
  ar: { field: 'البحث', key: 'ظ', words: 'كيم' },
} as const;

test.each(['en', 'ar'] as const)(
  'the field behind a button takes what is typed right after its key, in %s',
  async (language) => {
    const { field, key, words } = says[language];
    const { user } = renderApp(language);
    expect(screen.queryByRole('combobox', { name: field })).toBeNull();
    fireEvent.keyDown(document.body, { key });
    expect(screen.getByRole('combobox', { name: field })).toHaveFocus();
    await user.keyboard(words);
    expect(screen.getByRole('combobox', { name: field })).toHaveValue(words);
  },
);

test('the field has the focus before the touch of its button is over, or a phone would show no keyboard', () => {
  renderApp('ar');
  fireEvent.click(screen.getByRole('button', { name: 'البحث' }));
  expect(screen.getByRole('combobox', { name: 'البحث' })).toHaveFocus();
});
