// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { err, ok } from '../../../src/base/result.ts';
import { exportImage } from '../../../src/export/export-image.ts';
import { saveFile } from '../../../src/ui/export/save-file.ts';
import { renderApp } from '../render-app.tsx';

vi.mock(import('../../../src/export/export-image.ts'), () => ({ exportImage: vi.fn<typeof exportImage>() }));
vi.mock(import('../../../src/ui/export/save-file.ts'), () => ({ saveFile: vi.fn<typeof saveFile>() }));

const made = vi.mocked(exportImage);
const saved = vi.mocked(saveFile);
beforeEach(() => {
  made.mockReset();
  saved.mockReset();
});

async function openForm(language: 'ar' | 'en') {
  const app = renderApp(language);
  await app.user.click(
    screen.getByRole('button', { name: language === 'ar' ? 'تصدير صورة' : 'Export image' }),
  );
  await screen.findByRole('button', { name: language === 'ar' ? 'حفظ الصورة' : 'Save the image' });
  return app;
}

describe('exporting the view', () => {
  test.each([
    ['PNG', 'png'],
    ['SVG', 'svg'],
  ] as const)('as %s saves what is on screen under a telling name', async (label, format) => {
    const blob = new Blob(['x']);
    made.mockResolvedValue(ok({ blob, fileName: `view.${format}` }));
    const { user, handle } = await openForm('en');
    await user.click(screen.getByRole('radio', { name: new RegExp(label) }));
    await user.click(screen.getByRole('button', { name: 'Save the image' }));
    expect(made.mock.lastCall?.[0]).toMatchObject({ format, language: 'en' });
    expect(handle.scene).toHaveBeenCalledOnce();
    expect(saved).toHaveBeenCalledWith(blob, `view.${format}`);
    expect(await screen.findByText(/^Saved/)).toBeInTheDocument();
  });

  test.each([
    ['font-missing', /تعذّر تحميل خطوط الصورة/],
    ['too-large', /أكبر من أن يُحفظ/],
    ['not-drawn', /تعذّر على المتصفح/],
  ] as const)('that fails by %s says what to do', async (error, message) => {
    made.mockResolvedValue(err(error));
    const { user } = await openForm('ar');
    await user.click(screen.getByRole('button', { name: 'حفظ الصورة' }));
    expect(await screen.findByText(message)).toBeInTheDocument();
    expect(saved).not.toHaveBeenCalled();
  });

  test('is given up when its dialog is closed', async () => {
    made.mockReturnValue(new Promise(() => {}));
    const { user } = await openForm('en');
    await user.click(screen.getByRole('button', { name: 'Save the image' }));
    expect(screen.getByText('Drawing…')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(made.mock.lastCall?.[0].signal?.aborted).toBe(true);
  });
});
