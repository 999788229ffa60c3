// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { createAppStore } from '../../../src/store/app-store.ts';
import { lazyPart } from '../../../src/ui/shared/lazy-part.tsx';
import { StoreContext } from '../../../src/ui/store-context.tsx';
import { catalogue } from '../../../src/words/catalogue/catalogue.ts';

afterEach(() => vi.unstubAllGlobals());

function Told() {
  return <p>told</p>;
}

function show(Part: ReturnType<typeof lazyPart>) {
  const store = createAppStore({ language: 'en' });
  render(
    <StoreContext value={store}>
      <Part />
    </StoreContext>,
  );
}

test('a part stands at once when its code was asked for before', async () => {
  const load = vi.fn<() => Promise<typeof Told>>(async () => Told);
  const Part = lazyPart('x', load, { waiting: <p>waiting</p> });
  await Part.preload();
  show(Part);
  expect(screen.getByText('told')).toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(1);
});

test('something stands in its place until then', async () => {
  show(lazyPart('x', async () => Told, { waiting: <p>waiting</p> }));
  expect(screen.getByText('waiting')).toBeInTheDocument();
  expect(await screen.findByText('told')).toBeInTheDocument();
});

test('a failure before it is shown is not told; one when it is shown is, and it is asked for anew', async () => {
  const reported = vi.fn<(error: unknown) => void>();
  vi.stubGlobal('reportError', reported);
  const load = vi.fn<() => Promise<typeof Told>>(async () => Told);
  load.mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('offline'));
  const Part = lazyPart('x', load);
  await Part.preload();
  expect(reported).not.toHaveBeenCalled();
  show(Part);
  expect(await screen.findByRole('status')).toHaveTextContent(catalogue.en.trouble.partFailed);
  expect(reported).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByRole('button', { name: catalogue.en.trouble.tryAgain }));
  expect(await screen.findByText('told')).toBeInTheDocument();
});
