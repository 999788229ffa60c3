// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { drawRequest, makePicture } from '../../../src/export/make-picture.ts';
import { dataWords } from '../../../src/words/catalogue/data-words.ts';
import { exportWords } from '../../../src/words/catalogue/export-words.ts';
import { sceneOf } from '../../export/scene-of.ts';
import { renderApp } from '../render-app.tsx';

vi.mock(import('../../../src/export/make-picture.ts'), () => ({
  makePicture: vi.fn<typeof makePicture>(async () => {
    throw new Error('no network');
  }),
  drawRequest: vi.fn<typeof drawRequest>(() => new Promise(() => {})),
}));
vi.mock(import('../../../src/export/data/csv.ts'), () => {
  throw new Error('no network');
});

afterEach(() => vi.unstubAllGlobals());

test.each(['ar', 'en'] as const)(
  'what an export needs and cannot be loaded is told, and asked for again, in %s',
  async (language) => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    const { user, handle } = renderApp(language);
    vi.mocked(handle.scene).mockReturnValue(sceneOf('2023-01-01', '2024-01-01', language));
    await user.click(screen.getByRole('button', { name: language === 'ar' ? 'تصدير' : 'Export' }));
    const save = { name: exportWords[language].save };
    await user.click(await screen.findByRole('button', save));
    expect(await screen.findByText(exportWords[language].failed.broken)).toBeInTheDocument();
    expect(screen.getByRole('button', save)).toBeEnabled();
    await user.click(screen.getByRole('tab', { name: dataWords[language].data }));
    await user.click(await screen.findByRole('button', save));
    expect(await screen.findByText(dataWords[language].failed.broken)).toBeInTheDocument();
    expect(reported).toHaveBeenCalledTimes(2);
  },
);
