// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import { dataset } from '../fixture.ts';
import { renderApp, serveArticles } from '../render-app.tsx';

beforeEach(() => serveArticles());

async function openShare(shown: Dataset = dataset, event?: string) {
  const rendered = renderApp('en', shown);
  if (event !== undefined) rendered.store.getState().openEvent(event);
  rendered.store.getState().showPanel('share');
  await screen.findByRole('tab', { name: 'Link' });
  return rendered;
}

const code = () => screen.getByRole('textbox', { name: 'Code for your page' }).textContent ?? '';

describe('the link', () => {
  test('leads here and says how it could lead to the public page', async () => {
    const { user } = await openShare();
    expect(screen.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(
      'http://localhost:3000/#v=1&lang=en&theme=light',
    );
    expect(screen.getByText(/To have links lead to the public page/)).toHaveTextContent('data/timeline.json');
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('Copied')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/#v=1&lang=en&theme=light');
  });

  test('leads to the public address where the timeline has one', async () => {
    await openShare({ ...dataset, url: 'https://a.example/timeline/' }, 'shoigu-visit-2023');
    expect(screen.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(
      'https://a.example/timeline/#v=1&event=shoigu-visit-2023&lang=en&theme=light',
    );
    expect(screen.queryByText(/To have links lead to the public page/)).not.toBeInTheDocument();
  });

  test('goes by the sheet of the system where there is one', async () => {
    const share = vi.fn<Navigator['share']>(async () => undefined);
    Object.assign(navigator, { share, canShare: () => true });
    const { user } = await openShare();
    await user.click(screen.getByRole('button', { name: 'Share with…' }));
    expect(share).toHaveBeenCalledWith({
      url: 'http://localhost:3000/#v=1&lang=en&theme=light',
      title: dataset.title.en,
    });
    Reflect.deleteProperty(navigator, 'share');
  });
});

describe('the code to embed', () => {
  test('follows the options, and the preview shows the same address', async () => {
    const { user } = await openShare(dataset, 'shoigu-visit-2023');
    await user.click(screen.getByRole('tab', { name: 'Embed' }));
    expect(code()).toContain(
      'src="http://localhost:3000/#v=1&amp;event=shoigu-visit-2023&amp;lang=en&amp;theme=light"',
    );
    await user.selectOptions(screen.getByLabelText('Language'), 'العربية');
    await user.selectOptions(screen.getByLabelText('Theme'), 'Same as the device');
    await user.selectOptions(screen.getByLabelText('Opens at'), 'all events');
    await user.selectOptions(screen.getByLabelText('Events as'), 'list');
    await user.selectOptions(screen.getByLabelText('Time runs'), 'To the right');
    await user.selectOptions(screen.getByLabelText('Wheel and one finger move'), 'the timeline');
    const address = 'http://localhost:3000/#v=1&view=list&lang=ar&dir=ltr&wheel=timeline';
    expect(code()).toContain(`src="${address.replaceAll('&', '&amp;')}"`);
    expect(code()).toContain(`title="${dataset.title.ar}"`);
    expect(screen.getByTitle(/^Preview/)).toHaveAttribute('src', address);
  });

  test('a height that is none leaves the last one', async () => {
    const { user } = await openShare();
    await user.click(screen.getByRole('tab', { name: 'Embed' }));
    const height = screen.getByLabelText('Height in pixels');
    await user.clear(height);
    await user.type(height, '600');
    expect(code()).toContain('height="600"');
    await user.clear(height);
    await user.type(height, '6');
    expect(code()).toContain('height="600"');
    await user.tab();
    expect(height).toHaveValue(600);
  });
});
