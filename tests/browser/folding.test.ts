import { expect, type Page, test } from '@playwright/test';
import { markOf, openApp } from './app.ts';
import { lengthOf, spanOf } from './seen.ts';

const says = {
  ar: { fold: 'طيّ الفترات الطويلة الخالية من الأحداث', empty: /^⁨?سنتان بلا حدث مؤرَّخ/ },
  en: { fold: 'Fold long stretches without events', empty: /^2 years without a dated event/ },
} as const;

async function middleOf(page: Page, id: string): Promise<number> {
  const box = await markOf(page, id).first().boundingBox();
  if (box === null) throw new Error(`${id} is not on screen`);
  return box.x + box.width / 2;
}

for (const locale of ['ar', 'en'] as const)
  test.describe(`folded years (${locale})`, () => {
    test.use({ locale, viewport: { width: 1280, height: 720 } });
    const said = says[locale];

    test('are folded where the reader wants it, which is remembered and stands in the address', async ({
      page,
    }) => {
      await openApp(page);
      const words = page.locator('.timeline-host svg text', { hasText: said.empty });
      const fold = page.getByRole('button', { name: said.fold });
      await expect(fold).toHaveAttribute('aria-pressed', 'false');
      await expect(words).toHaveCount(0);
      await fold.click();
      await expect(fold).toHaveAttribute('aria-pressed', 'true');
      await expect(words).toHaveCount(1);
      await expect(page).toHaveURL(/gaps=folded/);
      await openApp(page, '#v=1');
      await page.reload();
      await expect(words).toHaveCount(1);
      await fold.click();
      await expect(words).toHaveCount(0);
      await expect(page).not.toHaveURL(/gaps=/);
      await page.reload();
      await expect(fold).toHaveAttribute('aria-pressed', 'false');
    });

    test('leave every hand its sense', async ({ page }) => {
      await openApp(page, '#v=1&gaps=folded&from=2018-06-01&to=2024-06-01');
      const id = 'vladivostok-summit-2019';
      const before = await middleOf(page, id);
      const length = await lengthOf(page);
      await page.mouse.move(before, 60);
      await page.keyboard.down('Control');
      for (let n = 0; n < 3; n++) await page.mouse.wheel(0, -100);
      await page.keyboard.up('Control');
      expect(await lengthOf(page)).toBeLessThan(length);
      expect(Math.abs((await middleOf(page, id)) - before)).toBeLessThan(1);
      const [start] = await spanOf(page);
      await page.mouse.move(before, 60);
      await page.mouse.wheel(0, 150);
      const [scrolled] = await spanOf(page);
      expect(scrolled).toBeGreaterThan(start);
      await page.locator('[role=listbox]').focus();
      await page.keyboard.press('End');
      await expect.poll(async () => (await spanOf(page))[1]).toBeGreaterThan(Date.UTC(2023, 8, 1));
      await page.keyboard.press('0');
      expect((await spanOf(page))[0]).toBeLessThan(Date.UTC(2006, 1));
    });
  });
