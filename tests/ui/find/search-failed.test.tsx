// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Finder } from '../../../src/find/finder.ts';
import { renderApp } from '../render-app.tsx';

test.each([
  ['en', 'Search', /The search stopped working/],
  ['ar', 'البحث', /توقف البحث عن العمل/],
] as const)(
  'a search that breaks down is told, in %s, and says nothing of links',
  async (language, field, told) => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    vi.spyOn(Finder.prototype, 'answer').mockImplementation(() => {
      throw new Error('out of memory');
    });
    const { user } = renderApp(language);
    await user.type(screen.getByRole('combobox', { name: field }), 'kim');
    await screen.findByText(told, {}, { timeout: 5000 });
    expect(screen.queryByText(/The rest of it|بقية الرابط/)).toBeNull();
    expect(reported).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  },
);
