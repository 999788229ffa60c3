// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { saveFile } from '../../../src/ui/export/save-file.ts';
import { sceneOf } from '../../export/scene-of.ts';
import { renderApp } from '../render-app.tsx';

vi.mock(import('../../../src/ui/export/save-file.ts'), () => ({ saveFile: vi.fn<typeof saveFile>() }));

afterEach(() => document.querySelectorAll('script').forEach((kept) => kept.remove()));

/** As on a page that somebody kept. */
function keep(name: 'events' | 'part', json: string): void {
  const kept = document.createElement('script');
  kept.id = `kept-${name}`;
  kept.type = 'application/json';
  kept.textContent = json;
  document.body.append(kept);
}

async function openData() {
  const { user, handle } = renderApp('en');
  vi.mocked(handle.scene).mockReturnValue(sceneOf('2023-01-01', '2024-01-01', 'en'));
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await user.click(await screen.findByRole('tab', { name: 'Data' }));
  return { user, formats: await screen.findByRole('group', { name: 'Format' }) };
}

async function formatsOffered(): Promise<readonly (string | null)[]> {
  const { formats } = await openData();
  return Array.from(formats.querySelectorAll('input'), ({ value }) => value);
}

test('the events are offered in every format', async () => {
  expect(await formatsOffered()).toEqual(expect.arrayContaining(['html', 'csv', 'json', 'ics', 'jsonld']));
});

test('a page that was kept does not offer what it could not make', async () => {
  keep('events', '');
  keep('part', 'null');
  const offered = await formatsOffered();
  expect(offered).not.toContain('html');
  expect(offered).toContain('csv');
});

test.each([
  ['en', 'Kind: Summit · 3 of 55 events'],
  ['ar', 'النوع: قمة · 3 من 55 حدثًا'],
] as const)('a page that was kept of a part says of what it is one: %s', (language, said) => {
  keep('events', '');
  keep('part', JSON.stringify({ en: 'Kind: Summit · 3 of 55 events', ar: 'النوع: قمة · 3 من 55 حدثًا' }));
  renderApp(language);
  expect(screen.getByRole('banner')).toHaveTextContent(said);
});

test.each([
  ['format', /^JSON/],
  ['stretch of time', 'In view'],
  ['language', 'العربية'],
])('a file is no longer told of once another %s is chosen', async (_, name) => {
  const { user } = await openData();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/^Saved/)).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name }));
  expect(screen.queryByText(/^Saved/)).not.toBeInTheDocument();
});
