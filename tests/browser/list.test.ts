import { expect, type Page, test } from '@playwright/test';
import { makeDataset } from '../../scripts/bench/data/make-dataset.ts';
import { comeToRest } from './seen.ts';

test.use({ viewport: { width: 1280, height: 720 }, locale: 'en' });

/** Opens a made-up dataset of so many events, its text changed on the way. */
async function openMade(
  page: Page,
  count: number,
  hash: string,
  change = (text: string) => text,
): Promise<void> {
  const body = change([...makeDataset(count, 1)].join(''));
  await page.route('**/data/made.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  await page.goto(`./?data=data/made.json${hash}`);
  await page.waitForFunction(() => performance.getEntriesByName('timeline-ready').length > 0);
}

function elements(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length);
}

test('a list of 30,000 events is light, and its end one key away', async ({ page }) => {
  test.slow();
  await openMade(page, 30_000, '#v=1&view=list');
  const rows = page.locator('.list-view li');
  await expect(rows).not.toHaveCount(0);
  expect(await elements(page)).toBeLessThan(1500);
  await page.locator('.list-view [data-home]').focus();
  await page.keyboard.press('End');
  const last = page.locator('.list-view [data-home]');
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
  const [place, count] = await last.evaluate((row) =>
    ['aria-posinset', 'aria-setsize'].map((name) => row.closest('li')?.getAttribute(name)),
  );
  expect(place).toBe(count);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.list-view [data-home]')).toBeFocused();
  await expect(page.locator('.list-view [data-home]')).toBeInViewport();
  expect(await elements(page)).toBeLessThan(1500);
});

test('rows stand one below the other, wherever the list is scrolled to', async ({ page }) => {
  await openMade(page, 2000, '#v=1&view=list');
  await expect(page.locator('.list-view li')).not.toHaveCount(0);
  for (const top of [0, 40_000, 90_000]) {
    await page.locator('.event-scroll').evaluate((scroller, to) => {
      scroller.scrollTop = to;
    }, top);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const boxes = [...document.querySelectorAll('.list-view :is(li, .event-group-head)')]
            .map((element) => element.getBoundingClientRect())
            .filter(({ height, top: y }) => height > 0 && y > 120)
            .sort((a, b) => a.top - b.top);
          return boxes.filter((box, n) => (boxes[n + 1]?.top ?? Infinity) < box.bottom - 0.5).length;
        }),
      )
      .toBe(0);
  }
});

test('10,000 events of one minute open as a list, by hand and by key', async ({ page }) => {
  test.slow();
  const oneMinute = (text: string) => text.replaceAll(/"date":"[^"]*"/g, '"date":"2023-09-13T06:30Z"');
  await openMade(page, 10_000, '', oneMinute);
  const cluster = page.locator('.timeline-host [data-cluster]');
  const panel = page.getByRole('dialog', { name: /events here/ });
  const opened = async () => {
    await expect(panel.locator('[data-home]')).toBeFocused();
    expect(await elements(page)).toBeLessThan(1500);
  };
  for (let n = 0; n < 12 && !(await panel.isVisible()); n += 1) {
    await cluster.first().click();
    await comeToRest(page);
  }
  await opened();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.locator('[role=listbox]')).toBeFocused();
  await page.keyboard.press('End');
  await comeToRest(page);
  await page.keyboard.press('Shift+Enter');
  await opened();
  await page.keyboard.press('End');
  await expect(panel.locator('[data-home]')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(panel).toHaveCount(0);
  await expect(page.locator('#event-title')).toBeFocused();
});
