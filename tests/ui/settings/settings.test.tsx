// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { storedSettings } from '../../../src/ui/chrome/stored-settings.ts';
import { renderApp, serveArticles } from '../render-app.tsx';

beforeEach(() => {
  serveArticles();
  localStorage.clear();
});

async function openSettings(language: 'ar' | 'en') {
  const rendered = renderApp(language);
  const name = language === 'ar' ? 'الإعدادات' : 'Settings';
  await rendered.user.click(screen.getByRole('button', { name }));
  const panel = within(await screen.findByRole('dialog', { name }));
  await panel.findByRole('group', { name: language === 'ar' ? 'المظهر' : 'Theme' });
  return { ...rendered, panel };
}

describe('the settings', () => {
  test('change the theme at once, and are remembered', async () => {
    const { user, panel, props } = await openSettings('en');
    await user.click(panel.getByRole('radio', { name: 'Dark' }));
    expect(props().theme).toBe('dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(storedSettings()).toEqual({ theme: 'dark' });
    await user.click(panel.getByRole('radio', { name: 'Same as the device' }));
    expect(storedSettings().theme).toBeUndefined();
  });

  test('turn the axis, and let it follow the language again', async () => {
    const { user, panel, props } = await openSettings('ar');
    expect(props().direction).toBe('rtl');
    await user.click(panel.getByRole('radio', { name: 'نحو اليمين' }));
    expect(props()).toMatchObject({ language: 'ar', direction: 'ltr' });
    expect(storedSettings().direction).toBe('ltr');
    await user.click(panel.getByRole('radio', { name: 'حسب اللغة' }));
    expect(props().direction).toBe('rtl');
    expect(storedSettings().direction).toBeUndefined();
  });

  test('say dates in other months and digits, with the Hijri day beside, everywhere', async () => {
    const { user, panel, props, store } = await openSettings('ar');
    await user.click(panel.getByRole('radio', { name: /الشام/ }));
    await user.click(panel.getByRole('radio', { name: '٢٠٢٣' }));
    await user.click(panel.getByRole('checkbox', { name: /الهجري/ }));
    expect(panel.getByText(/آب/)).toHaveTextContent('السبت ١٢ آب ٢٠٢٣ (٢٥ محرم ١٤٤٥ هـ)');
    expect(props()).toMatchObject({ months: 'levant', digits: 'arabic', hijri: true });
    act(() => store.getState().openEvent('vostochny-meeting-2023'));
    expect(document.querySelector('.event-date')).toHaveTextContent('الأربعاء ١٣ أيلول ٢٠٢٣ (٢٨ صفر ١٤٤٥ هـ)');
    expect(document.querySelector('.count')).toHaveTextContent(/^[٠-٩]/);
    expect(storedSettings()).toMatchObject({ months: 'levant', digits: 'arabic', hijri: true });
  });

  test('change the language, and stay', async () => {
    const { user, panel } = await openSettings('ar');
    await user.click(panel.getByRole('radio', { name: 'English' }));
    expect(screen.getByRole('dialog', { name: 'Settings' })).toBeInTheDocument();
    expect(document.documentElement).toMatchObject({ lang: 'en', dir: 'ltr' });
  });
});

test('a narrow top line has all its tools in one list', async () => {
  const { user, store } = renderApp('en');
  await user.click(screen.getByRole('button', { name: 'More', hidden: true }));
  const panel = within(await screen.findByRole('dialog', { name: 'More' }));
  for (const name of ['Export', 'Settings']) expect(panel.getByRole('button', { name })).toBeInTheDocument();
  await user.click(panel.getByRole('button', { name: 'List' }));
  expect(store.getState()).toMatchObject({ view: 'list', panel: undefined });
});
