import { expect, type Page, test } from '@playwright/test';
import { highlighted, openApp } from './app.ts';

/** What assistive software hears of the element that has the focus, or of the option that stands for it. */
async function heard(page: Page): Promise<{ readonly role: string; readonly name: string }> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(() => {
      const active = document.activeElement?.getAttribute('aria-activedescendant');
      return active ? document.getElementById(active) : document.activeElement;
    })()`,
  });
  if (result.objectId === undefined) throw new Error('nothing has the focus');
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  await session.detach();
  return { role: String(nodes[0]?.role?.value), name: String(nodes[0]?.name?.value) };
}

/** Goes on with Tab until what has the focus is named so; no hand and no script helps. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const names: string[] = [];
  for (let n = 0; n < 60; n += 1) {
    await page.keyboard.press(key);
    const { name: said } = await heard(page);
    if (typeof name === 'string' ? said === name : name.test(said)) return;
    names.push(said);
  }
  throw new Error(`${key} never came to ${String(name)}, but to ${names.join(' | ')}`);
}

const says = {
  ar: {
    timeline: 'أحداث الخط الزمني',
    first: 'عقوبات الأمم المتحدة على كوريا الشمالية، منذ 2006، عقوبات، وقعت، مصدر واحد',
    last: 'عقوبات أميركية سابقة على وسطاء مبيعات السلاح، في موعد أقصاه الأربعاء 13 سبتمبر 2023، عقوبات، مزعومة، مصدر واحد',
    summit:
      /^بوتين يستقبل كيم في قاعدة فوستوشني الفضائية، الأربعاء 13 سبتمبر 2023، قمة، وقعت، مصدر واحد، 3 مقاطع$/,
    title: 'بوتين يستقبل كيم في قاعدة فوستوشني الفضائية',
    row: /^بوتين يستقبل كيم في قاعدة فوستوشني الفضائية الأربعاء 13 سبتمبر 2023 قمة وقعت مصدر واحد/,
    passage: /^المقطع 1/,
    other: /^المقطع 2/,
    otherLanguage: 'English',
    back: 'العربية',
    settings: 'الإعدادات',
    theme: 'حسب الجهاز',
    export: 'تصدير',
    save: 'حفظ',
    events: /^القائمة$/,
  },
  en: {
    timeline: 'Events of the timeline',
    first: 'UN sanctions on North Korea, since 2006, Sanctions, happened, 1 source',
    last: 'Earlier US sanctions on brokers of arms sales, no later than Wednesday 13 September 2023, Sanctions, claimed, 1 source',
    summit:
      /^Putin receives Kim at the Vostochny Cosmodrome, Wednesday 13 September 2023, Summit, happened, 1 source, 3 passages$/,
    title: 'Putin receives Kim at the Vostochny Cosmodrome',
    row: /^Putin receives Kim at the Vostochny Cosmodrome Wednesday 13 September 2023 Summit happened 1 source/,
    passage: /^Passage 1/,
    other: /^Passage 2/,
    otherLanguage: 'العربية',
    back: 'English',
    settings: 'Settings',
    theme: 'Same as the device',
    export: 'Export',
    save: 'Save',
    events: /^List$/,
  },
} as const;

for (const locale of ['ar', 'en'] as const)
  test.describe(`with the keyboard alone, ${locale}`, () => {
    test.use({ locale, viewport: { width: 1280, height: 720 } });

    test('the whole job', async ({ page }) => {
      test.slow();
      const said = says[locale];
      const earlier = locale === 'ar' ? 'ArrowRight' : 'ArrowLeft';
      await openApp(page);

      await test.step('reach the timeline, and hear its events', async () => {
        await tabTo(page, /, |،/);
        await expect(page.locator('[role=listbox]')).toBeFocused();
        await page.keyboard.press('Home');
        await expect.poll(async () => (await heard(page)).name).toBe(said.first);
        await page.keyboard.press('End');
        await expect.poll(async () => (await heard(page)).name).toBe(said.last);
        for (let n = 0; n < 20 && !said.summit.test((await heard(page)).name); n += 1) {
          const { name } = await heard(page);
          await page.keyboard.press(earlier);
          await expect.poll(async () => (await heard(page)).name).not.toBe(name);
        }
        const { role, name } = await heard(page);
        expect(role).toBe('option');
        expect(name).toMatch(said.summit);
      });

      await test.step('open the event, and read its passages', async () => {
        await page.keyboard.press('Enter');
        await expect.poll(() => heard(page)).toEqual({ role: 'heading', name: said.title });
        await expect.poll(() => highlighted(page, 'date-phrase')).toBe('الأربعاء');
        await tabTo(page, said.passage);
        await tabTo(page, said.other);
        await page.keyboard.press('Enter');
        await expect.poll(async () => (await heard(page)).name).toMatch(said.other);
        await expect(page).toHaveURL(/passage=/);
        await expect.poll(async () => (await highlighted(page, 'passage')).length).toBeGreaterThan(10);
      });

      await test.step('go back to the timeline, where it was, and zoom', async () => {
        await page.keyboard.press('Escape');
        await expect.poll(async () => (await heard(page)).name).toMatch(said.summit);
        const url = page.url();
        await page.keyboard.press('+');
        await page.keyboard.press('+');
        await expect.poll(() => page.url()).not.toBe(url);
        await expect.poll(async () => (await heard(page)).name).toMatch(said.summit);
      });

      await test.step('go to the list and back, and keep the place', async () => {
        await page.keyboard.press('l');
        await expect.poll(() => heard(page)).toMatchObject({ role: 'button', name: said.row });
        await expect(page).toHaveURL(/view=list/);
        await page.keyboard.press('Enter');
        await expect.poll(() => heard(page)).toEqual({ role: 'heading', name: said.title });
        await page.keyboard.press('Escape');
        await expect.poll(() => heard(page)).toMatchObject({ role: 'button', name: said.row });
        await page.keyboard.press('Home');
        await page.keyboard.press('l');
        await expect.poll(async () => (await heard(page)).name).toBe(said.first);
      });

      await test.step('change the language and the theme', async () => {
        await tabTo(page, said.otherLanguage, 'Shift+Tab');
        await page.keyboard.press('Enter');
        await expect(page.locator('html')).toHaveAttribute('lang', locale === 'ar' ? 'en' : 'ar');
        await expect.poll(async () => (await heard(page)).name).toBe(said.back);
        await page.keyboard.press('Enter');
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await tabTo(page, said.settings, 'Shift+Tab');
        await page.keyboard.press('Enter');
        await expect(page.locator('.settings')).toBeVisible();
        await tabTo(page, said.theme);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
        await page.keyboard.press('Escape');
        await expect.poll(async () => (await heard(page)).name).toBe(said.settings);
      });

      await test.step('save a picture, and close', async () => {
        await tabTo(page, said.export, 'Shift+Tab');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('dialog')).toBeVisible();
        await tabTo(page, said.save);
        const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
        expect(download.suggestedFilename()).toMatch(/\.png$/);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await expect.poll(async () => (await heard(page)).name).toBe(said.export);
      });
    });
  });
