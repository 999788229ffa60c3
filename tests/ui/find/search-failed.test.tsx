// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Finder } from '../../../src/find/finder.ts';
import { renderApp } from '../render-app.tsx';

const said = {
  en: { field: 'Search', told: /The search stopped working/, again: 'Try again' },
  ar: { field: 'البحث', told: /توقف البحث عن العمل/, again: 'حاول مجددًا' },
} as const;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test.each(['en', 'ar'] as const)(
  'a search that breaks down is told, and begun anew, in %s',
  async (language) => {
    const { field, told, again } = said[language];
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    const fault = vi.spyOn(Finder.prototype, 'answer').mockImplementation(() => {
      throw new Error('out of memory');
    });
    const { user, store } = renderApp(language);
    await user.type(screen.getByRole('combobox', { name: field }), 'kim');
    await screen.findByText(told);
    expect(screen.queryByText(/The rest of it|بقية الرابط/)).toBeNull();
    expect(reported).toHaveBeenCalledOnce();

    await user.click(screen.getByRole('button', { name: again }));
    await vi.waitFor(() => expect(reported).toHaveBeenCalledTimes(2));
    expect(await screen.findAllByText(told)).toHaveLength(1);

    fault.mockRestore();
    await user.click(screen.getByRole('button', { name: again }));
    await vi.waitFor(() => expect(store.getState().found?.question.query).toBe('kim'));
    expect(screen.queryByText(told)).toBeNull();
    expect(store.getState().hasSearchFailed).toBe(false);
  },
);
