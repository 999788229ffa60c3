// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from '../../../src/ui/export/save-file.ts';
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

test('the dates of a file are one’s own, in any digits, and told off where they are none', async () => {
  const { user } = await openData();
  vi.mocked(saveFile).mockClear();
  await user.click(screen.getByRole('radio', { name: 'Dates' }));
  const [from, to] = [screen.getByLabelText('From'), screen.getByLabelText('To')];
  await user.clear(from);
  await user.type(from, '٢٠٢٣');
  await user.clear(to);
  await user.type(to, 'soon');
  expect(screen.getByText(/^“soon” is not a date for to/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  await user.clear(to);
  await user.type(to, '2023-10');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/^Saved/)).toBeInTheDocument();
  expect(vi.mocked(saveFile).mock.lastCall?.[1]).toMatch(/_2023-01-01_2023-10-31_en_/);
});

test('the open event is a part of time only while one is open', async () => {
  await openData();
  expect(screen.getByRole('radio', { name: 'Open event' })).toBeDisabled();
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
