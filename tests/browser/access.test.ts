import { expect, type Page, test } from '@playwright/test';
import axeCore from 'axe-core';
import { openApp } from './app.ts';

declare global {
  var axe: typeof axeCore;
}

/** What axe finds wrong, a line a fault: its rule and the element. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axeCore.source });
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

for (const locale of ['ar', 'en']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme, viewport: { width: 1280, height: 720 } });

      test('axe finds nothing, fitted and with an event open', async ({ page }) => {
        await openApp(page);
        expect(await faults(page)).toEqual([]);
        await openApp(page, '#v=1&event=shoigu-visit-2023');
        await expect(page.locator('.reading')).toBeVisible();
        expect(await faults(page)).toEqual([]);
      });
    });
  }
}

for (const width of [320, 390, 820]) {
  test(`nothing runs out of a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 760 });
    await openApp(page, '#v=1&event=vostochny-summit-2023');
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
}
