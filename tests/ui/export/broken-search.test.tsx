// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Finder } from '../../../src/find/finder.ts';
import { drawRequest, makePicture } from '../../../src/export/make-picture.ts';
import { saveFile } from '../../../src/ui/export/save-file.ts';
import { dataWords } from '../../../src/words/catalogue/data-words.ts';
import { exportWords } from '../../../src/words/catalogue/export-words.ts';
import { sceneOf } from '../../export/scene-of.ts';
import { renderApp } from '../render-app.tsx';

vi.mock(import('../../../src/export/make-picture.ts'), () => ({
  makePicture: vi.fn<typeof makePicture>(),
  drawRequest: vi.fn<typeof drawRequest>(() => new Promise(() => {})),
}));
vi.mock(import('../../../src/ui/export/save-file.ts'), () => ({ saveFile: vi.fn<typeof saveFile>() }));

beforeEach(() => {
  vi.stubGlobal('reportError', vi.fn<(error: unknown) => void>());
  vi.spyOn(Finder.prototype, 'answer').mockImplementation(() => {
    throw new Error('out of memory');
  });
  vi.mocked(makePicture).mockReset();
  vi.mocked(drawRequest).mockClear();
  vi.mocked(saveFile).mockReset();
});

afterEach(() => vi.unstubAllGlobals());

/** A page on which somebody searched, and the search broke down. */
async function openBroken(language: 'ar' | 'en') {
  const app = renderApp(language);
  vi.mocked(app.handle.scene).mockReturnValue(sceneOf('2023-01-01', '2024-01-01', language));
  act(() => app.store.getState().search('kim'));
  await waitFor(() => expect(app.store.getState().hasSearchFailed).toBe(true));
  await app.user.click(screen.getByRole('button', { name: language === 'ar' ? 'تصدير' : 'Export' }));
  await screen.findByRole('button', { name: exportWords[language].save });
  return app;
}

describe.each(['ar', 'en'] as const)('where the search broke down, in %s', (language) => {
  test('no picture is made of what was not asked for, and a sentence says why and what to do', async () => {
    await openBroken(language);
    expect(screen.getByText(exportWords[language].failed['not-filtered'])).toBeInTheDocument();
    expect(screen.getByRole('button', { name: exportWords[language].save })).toBeDisabled();
    expect(drawRequest).not.toHaveBeenCalled();
  });

  test('no data either', async () => {
    const { user } = await openBroken(language);
    await user.click(screen.getByRole('tab', { name: dataWords[language].data }));
    await user.click(await screen.findByRole('button', { name: exportWords[language].save }));
    expect(await screen.findByText(dataWords[language].failed['not-filtered'])).toBeInTheDocument();
    expect(saveFile).not.toHaveBeenCalled();
  });

  test('and without a question everything is exported', async () => {
    const app = renderApp(language);
    vi.mocked(app.handle.scene).mockReturnValue(sceneOf('2023-01-01', '2024-01-01', language));
    act(() => app.store.getState().failSearch());
    await app.user.click(screen.getByRole('button', { name: language === 'ar' ? 'تصدير' : 'Export' }));
    expect(await screen.findByRole('button', { name: exportWords[language].save })).toBeEnabled();
  });
});
