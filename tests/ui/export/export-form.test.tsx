// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { err, ok } from '../../../src/base/result.ts';
import { drawRequest, makePicture } from '../../../src/export/make-picture.ts';
import { saveFile } from '../../../src/ui/export/save-file.ts';
import { sceneOf } from '../../export/scene-of.ts';
import { renderApp } from '../render-app.tsx';

vi.mock(import('../../../src/export/make-picture.ts'), () => ({
  makePicture: vi.fn<typeof makePicture>(),
  drawRequest: vi.fn<typeof drawRequest>(),
}));
vi.mock(import('../../../src/ui/export/save-file.ts'), () => ({ saveFile: vi.fn<typeof saveFile>() }));

const made = vi.mocked(makePicture);
const drawn = vi.mocked(drawRequest);
const saved = vi.mocked(saveFile);
const scene = sceneOf('2023-01-01', '2024-01-01', 'en');
beforeEach(() => {
  made.mockReset();
  drawn.mockReset();
  drawn.mockReturnValue(new Promise(() => {}));
  saved.mockReset();
});

class Item {
  readonly parts: Readonly<Record<string, Promise<Blob>>>;
  constructor(parts: Readonly<Record<string, Promise<Blob>>>) {
    this.parts = parts;
  }
}

async function openForm(language: 'ar' | 'en') {
  const app = renderApp(language);
  vi.mocked(app.handle.scene).mockReturnValue(scene);
  await app.user.click(screen.getByRole('button', { name: language === 'ar' ? 'تصدير' : 'Export' }));
  await screen.findByRole('button', { name: language === 'ar' ? 'حفظ' : 'Save' });
  return app;
}

describe('exporting a picture', () => {
  test('says how many times as large in the digits that are wanted', async () => {
    const { store } = await openForm('ar');
    act(() => store.setState({ digits: 'arabic' }));
    expect(screen.getByText('\u2066٢×\u2069')).toBeInTheDocument();
  });

  test('is asked for in the digits that are wanted, and takes them', async () => {
    const app = renderApp('ar');
    act(() => app.store.setState({ digits: 'arabic' }));
    vi.mocked(app.handle.scene).mockReturnValue(scene);
    await app.user.click(screen.getByRole('button', { name: 'تصدير' }));
    await app.user.click(await screen.findByRole('radio', { name: 'تواريخ' }));
    expect(screen.getByLabelText('من')).toHaveValue('٢٠٢٣-٠١-٠١');
    expect(
      screen.getByText('سنة أو شهر أو يوم: ٢٠٢٣ أو \u2066٢٠٢٣-٠٩\u2069 أو \u2066٢٠٢٣-٠٩-١٣\u2069'),
    ).toBeInTheDocument();
    await app.user.selectOptions(screen.getByLabelText('الشكل'), 'مقاس آخر');
    await waitFor(() =>
      expect(drawn.mock.lastCall?.[0]).toMatchObject({
        span: { from: '٢٠٢٣-٠١-٠١' },
        size: { widthPx: 1200, heightPx: 800 },
      }),
    );
    await app.user.clear(screen.getByLabelText('العرض بالبكسل'));
    await app.user.type(screen.getByLabelText('العرض بالبكسل'), '٩٩');
    expect(await screen.findByText('المقاس ٩٩ × ٨٠٠ صغير: لا يقل الضلع عن ٢٨٠ بكسل.')).toBeInTheDocument();
  });

  test('as it stands saves what is on screen, twice as large, under the name that it was given', async () => {
    const blob = new Blob(['x']);
    made.mockResolvedValue(ok({ blob, fileName: 'view.png' }));
    const { user } = await openForm('en');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(made.mock.lastCall?.[0]).toMatchObject({
      format: 'png',
      span: 'view',
      size: 'screen',
      language: 'en',
      direction: 'ltr',
      scale: 2,
      list: false,
    });
    expect(saved).toHaveBeenCalledWith(blob, 'view.png');
    expect(await screen.findByText(/^Saved/)).toBeInTheDocument();
  });

  test.each([
    ['en', 'may look different in each program: \u2068😀\u2069, \u2068中\u2069.'],
    ['ar', 'وقد يختلف مظهره من برنامج إلى آخر: \u2068😀\u2069، \u2068中\u2069.'],
  ] as const)('says which letters stayed text: %s', async (language, told) => {
    made.mockResolvedValue(ok({ blob: new Blob(['x']), fileName: 'x.svg', leftAsText: ['😀', '中'] }));
    const { user } = await openForm(language);
    await user.click(screen.getByRole('button', { name: language === 'ar' ? 'حفظ' : 'Save' }));
    await waitFor(() => expect(document.querySelector('.export-outcome')?.textContent).toContain(told));
  });

  test.each([
    ['en', 'Copy', /^Copied\..* in the image they are gaps or boxes: \u2068中\u2069\.$/],
    ['ar', 'نسخ', /^نُسخت\..* فهي في الصورة فراغات أو مربعات: \u2068中\u2069\.$/],
  ] as const)('that is copied says which letters no font has: %s', async (language, copy, told) => {
    const blob = new Blob(['x']);
    made.mockResolvedValue(ok({ blob, fileName: 'x.png', missing: ['中'] }));
    const write = vi.fn<(items: readonly Item[]) => Promise<void>>(async () => {});
    vi.stubGlobal('ClipboardItem', Item);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const { user } = await openForm(language);
    vi.stubGlobal('navigator', { clipboard: { write } });
    await user.click(screen.getByRole('button', { name: copy }));
    await waitFor(() => expect(document.querySelector('.export-outcome')?.textContent).toMatch(told));
    expect(await write.mock.lastCall?.[0][0]?.parts['image/png']).toBe(blob);
    expect(saved).not.toHaveBeenCalled();
  });

  test('that is too low says also when it is saved which height would do', async () => {
    made.mockResolvedValue(err({ type: 'too-low', enoughPx: 410 }));
    const { user } = await openForm('en');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/a height of 410 px is enough/)).toBeInTheDocument();
  });

  test.each([
    ['saved', ok({ blob: new Blob(['x']), fileName: 'x.png' }), /^Saved/],
    ['failed', err({ type: 'font-missing' } as const), /could not be loaded/],
  ])('that %s is no longer told of once another is chosen', async (_, answer, told) => {
    made.mockResolvedValue(answer);
    const { user } = await openForm('en');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(told)).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(screen.queryByText(told)).not.toBeInTheDocument();
  });

  test.each([
    ['is saved and not told of', ok({ blob: new Blob(['x']), fileName: 'x.png' }), 1, /^$/],
    ['that fails is told of', err({ type: 'font-missing' } as const), 0, /could not be loaded/],
  ])('%s when another was chosen while it was made', async (_, answer, times, told) => {
    let finish = (_made: typeof answer): void => {};
    made.mockReturnValue(new Promise((resolve) => (finish = resolve)));
    const { user } = await openForm('en');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await act(async () => finish(answer));
    expect(saved).toHaveBeenCalledTimes(times);
    expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled();
    expect(document.querySelector('.export-outcome')).toHaveTextContent(told);
  });

  test('is what was chosen, and the preview draws the same request', async () => {
    made.mockResolvedValue(ok({ blob: new Blob(['x']), fileName: 'x.svg' }));
    const { user } = await openForm('en');
    await user.click(screen.getByRole('radio', { name: 'SVG' }));
    await user.click(screen.getByRole('radio', { name: 'Dates' }));
    expect(screen.getByLabelText('From')).toHaveValue('2023-01-01');
    for (const [label, date] of [
      ['From', '2023'],
      ['To', '2023-10'],
    ] as const) {
      await user.clear(screen.getByLabelText(label));
      await user.type(screen.getByLabelText(label), date);
    }
    await user.selectOptions(screen.getByLabelText('Shape'), 'Story, 9:16');
    await user.click(screen.getByRole('radio', { name: 'العربية' }));
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await user.click(screen.getByRole('checkbox', { name: 'List the events' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const wanted = {
      format: 'svg',
      span: { from: '2023', to: '2023-10' },
      size: 'story',
      language: 'ar',
      direction: 'rtl',
      theme: 'dark',
      list: true,
    };
    expect(made.mock.lastCall?.[0]).toMatchObject(wanted);
    await waitFor(() => expect(drawn.mock.lastCall?.[0]).toMatchObject(wanted));
  });

  test('is said to be higher for its list only where it is higher than it was asked to be', async () => {
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} });
    const sides = { sceneTopPx: 0, sceneHeightPx: 0, aroundPx: 0 };
    const heights = new Map([
      ['"story" false', 1920],
      ['"square" true', 2400],
    ]);
    drawn.mockImplementation(async ({ size, list }) => {
      const heightPx = heights.get(`${JSON.stringify(size)} ${list}`);
      if (heightPx === undefined) return new Promise(() => {});
      const picture = { widthPx: 1080, heightPx, title: 'x', description: 'y', nodes: [], ...sides };
      return ok({ svg: '<svg/>', picture, listed: [], span: undefined });
    });
    const { user } = await openForm('en');
    await user.selectOptions(screen.getByLabelText('Shape'), 'Story, 9:16');
    expect(await screen.findByText(/3,840/)).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Shape'), 'Square');
    expect(screen.queryByText(/^Higher than/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'List the events' }));
    expect(await screen.findByText(/^Higher than/)).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Shape'), 'Story, 9:16');
    expect(screen.getByText(/^Higher than/)).toBeInTheDocument();
  });

  test('of days with one end leaves the other open', async () => {
    const { user } = await openForm('en');
    await user.click(screen.getByRole('radio', { name: 'Dates' }));
    await user.clear(screen.getByLabelText('To'));
    await user.clear(screen.getByLabelText('From'));
    await user.type(screen.getByLabelText('From'), '2023');
    await waitFor(() => expect(drawn.mock.lastCall?.[0]).toMatchObject({ span: { from: '2023' } }));
    expect(drawn.mock.lastCall?.[0].span).not.toHaveProperty('to');
  });

  test.each([
    ['12', '800', /at least 280 px/],
    ['30000', '30000', /at most 16,384 px/],
    ['wide', '800', /^Write width and height as whole numbers of px from 280 to 16,384\.$/],
    ['', '', /^Write width and height as/],
    ['1200', '-5', /^Write width and height as/],
    ['1200x800', '', /^Write width and height as/],
  ])('of %s × %s px says why not, and saves nothing', async (width, height, message) => {
    const { user } = await openForm('en');
    await user.selectOptions(screen.getByLabelText('Shape'), 'Own size');
    for (const [label, text] of [
      ['Width, px', width],
      ['Height, px', height],
    ] as const) {
      await user.clear(screen.getByLabelText(label));
      if (text !== '') await user.type(screen.getByLabelText(label), text);
    }
    expect(await screen.findByText(message)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  });

  test('of a size that is no number says in Arabic what it may be', async () => {
    const { user } = await openForm('ar');
    await user.selectOptions(screen.getByLabelText('الشكل'), 'مقاس آخر');
    await user.type(screen.getByLabelText('العرض بالبكسل'), 'abc');
    expect(
      await screen.findByText('اكتب العرض والارتفاع بالبكسل عددين صحيحين من 280 إلى 16,384.'),
    ).toBeInTheDocument();
  });

  test.each([
    ['font-missing', /تعذّر تحميل خطوط الصورة/],
    ['too-large', /أكبر مما يرسمه متصفح/],
    ['not-drawn', /تعذّر على المتصفح/],
  ] as const)('that fails by %s says what to do', async (type, message) => {
    made.mockResolvedValue(err({ type }));
    const { user } = await openForm('ar');
    await user.click(screen.getByRole('button', { name: 'حفظ' }));
    expect(await screen.findByText(message)).toBeInTheDocument();
    expect(saved).not.toHaveBeenCalled();
  });

  test('tells how far it is once it takes, and can be cancelled', async () => {
    made.mockImplementation(
      (_request, _context, { signal } = {}) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new Error('given up')));
        }),
    );
    const { user } = await openForm('en');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(await screen.findByText('Laying out…')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled());
    expect(made.mock.lastCall?.[2]?.signal?.aborted).toBe(true);
    expect(saved).not.toHaveBeenCalled();
  });

  test('is given up when its dialog is closed', async () => {
    made.mockReturnValue(new Promise(() => {}));
    const { user } = await openForm('en');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.keyboard('{Escape}');
    expect(made.mock.lastCall?.[2]?.signal?.aborted).toBe(true);
  });
});
