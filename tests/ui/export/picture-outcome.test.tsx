// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { err, ok } from '../../../src/base/result.ts';
import { drawRequest, makePicture } from '../../../src/export/make-picture.ts';
import { selectDataset } from '../../../src/store/selectors.ts';
import { sceneOf } from '../../export/scene-of.ts';
import { renderApp } from '../render-app.tsx';

vi.mock(import('../../../src/export/make-picture.ts'), () => ({
  makePicture: vi.fn<typeof makePicture>(),
  drawRequest: vi.fn<typeof drawRequest>(),
}));

const made = vi.mocked(makePicture);
const drawn = vi.mocked(drawRequest);
beforeEach(() => {
  drawn.mockReset();
  drawn.mockReturnValue(new Promise(() => {}));
});

async function openForm() {
  const app = renderApp('en');
  vi.mocked(app.handle.scene).mockReturnValue(sceneOf('2023-01-01', '2024-01-01', 'en'));
  await app.user.click(screen.getByRole('button', { name: 'Export' }));
  await screen.findByRole('button', { name: 'Save' });
  return app;
}

test.each([
  ['handed over', undefined, /^Shared\./],
  ['kept back', new DOMException('closed', 'AbortError'), /^$/],
])('a picture that is shared and %s says so, or nothing', async (_, fault, told) => {
  const link = 'https://example.org/';
  made.mockResolvedValue(ok({ blob: new Blob(['x'], { type: 'image/png' }), fileName: 'x.png', link }));
  let settle = (): void => {};
  const share = vi.fn<(data: ShareData) => Promise<void>>(
    () =>
      new Promise((resolve, reject) => {
        settle = () => (fault === undefined ? resolve() : reject(fault));
      }),
  );
  vi.stubGlobal('navigator', { canShare: () => true, share });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const { user, store } = await openForm();
  await user.click(screen.getByRole('button', { name: 'Share' }));
  await waitFor(() => expect(share).toHaveBeenCalled());
  expect(share.mock.lastCall?.[0]).toMatchObject({
    title: selectDataset(store.getState())?.title.en,
    url: link,
  });
  expect(share.mock.lastCall?.[0].files?.map(({ name }) => name)).toEqual(['x.png']);
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  await act(async () => settle());
  expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled();
  expect(document.querySelector('.export-outcome')).toHaveTextContent(told);
});

test.each([
  [err({ type: 'too-low', enoughPx: 410 } as const), true],
  [err({ type: 'list-too-long', count: 900, most: 500 } as const), true],
  [err({ type: 'too-large' } as const), true],
  [err({ type: 'font-missing' } as const), false],
])(
  'a picture whose preview says %j can be saved only where another try may do',
  async (answer, isRefused) => {
    drawn.mockResolvedValue(answer);
    await openForm();
    await waitFor(() => expect(document.querySelector('.picture-problem')).not.toBeNull());
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(isRefused);
  },
);
