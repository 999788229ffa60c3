import { expect, type Locator, test } from '@playwright/test';
import { highlighted, openApp } from './app.ts';

const screen = { width: 1280, height: 720 };
test.use({ viewport: screen });

async function bottomOf(locator: Locator): Promise<number> {
  const box = await locator.boundingBox();
  return box === null ? Infinity : box.y + box.height;
}

for (const id of [
  'shoigu-visit-2023',
  'white-house-kim-trip-2023',
  'vladivostok-summit-2019',
  'vostochny-summit-2023',
]) {
  test(`${id}: passage, translation and date are read together without scrolling`, async ({ page }) => {
    await openApp(page, `#v=1&event=${id}&lang=en`);
    const open = page.locator('.passage:not([hidden])');
    const article = open.locator('.article-text');
    await expect(article).toBeVisible();
    const translation = await open.locator('.translation').boundingBox();
    const source = await open.locator('.source').boundingBox();
    expect(translation?.x).toBeGreaterThan((source?.x ?? Infinity) + (source?.width ?? 0));
    expect(await bottomOf(open.locator('.translation'))).toBeLessThanOrEqual(screen.height);
    expect(await bottomOf(open.locator('.reading-value'))).toBeLessThanOrEqual(screen.height);
    expect((await article.boundingBox())?.height).toBeGreaterThanOrEqual(270);
    const quote = await article.evaluate(() => {
      const [range] = CSS.highlights.get('passage') ?? [];
      return range instanceof Range ? range.getBoundingClientRect().bottom : Infinity;
    });
    expect(quote).toBeLessThanOrEqual(screen.height);
    expect(await article.evaluate(linesCutAbove)).toBe(0);
    await article.evaluate((text) => text.scrollBy({ top: 12, behavior: 'instant' }));
    expect(await article.evaluate(linesCutAbove)).toBeGreaterThan(0);
  });
}

test('a title of 500 letters leaves its passage in sight, and opens', async ({ page }) => {
  await page.route('**/events*.json', async (route) => {
    const list = await (await route.fetch()).text();
    const long = 'A very long title of many words '.repeat(16).slice(0, 500);
    await route.fulfill({ body: list.replace('Shoigu visits North Korea', long) });
  });
  await openApp(page, '#v=1&event=shoigu-visit-2023&lang=en');
  await expect.poll(() => highlighted(page, 'passage')).not.toBe('');
  const passage = await page.evaluate(() => {
    const [range] = CSS.highlights.get('passage') ?? [];
    return range instanceof Range ? range.getBoundingClientRect().top : Infinity;
  });
  expect(passage).toBeLessThan(screen.height - 100);
  const title = page.locator('#event-title bdi');
  const isCut = () => title.evaluate((words) => words.scrollHeight > words.clientHeight + 4);
  expect(await isCut()).toBe(true);
  await page.getByRole('button', { name: 'Show the whole title' }).click();
  expect(await isCut()).toBe(false);
  expect((await title.textContent())?.length).toBe(500);
});

/** Lines of an article through which the upper edge of its window goes; a box of letters is a little higher than they are. */
function linesCutAbove(article: Element): number {
  const edge = article.getBoundingClientRect().top;
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const line = document.createRange();
  let cut = 0;
  while (walker.nextNode()) {
    line.selectNodeContents(walker.currentNode);
    for (const { top, bottom } of line.getClientRects()) if (top < edge - 4 && bottom > edge + 4) cut += 1;
  }
  return cut;
}

test('nothing shines through the list of keys', async ({ page }) => {
  await openApp(page, '#v=1&event=shoigu-visit-2023&lang=en');
  const close = page.locator('.reader-close');
  await expect(close).toBeVisible();
  await page.locator('[data-panel="keys"]').click();
  await expect(page.locator('.backdrop')).toBeVisible();
  const isCovered = await close.evaluate((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return !button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  expect(isCovered).toBe(true);
});

test('printed, the article stands whole and nothing lies over it', async ({ page }) => {
  await openApp(page, '#v=1&event=shoigu-visit-2023&lang=en');
  await page.emulateMedia({ media: 'print' });
  const article = page.locator('.passage:not([hidden]) .article-text');
  const hidden = await article.evaluate((text) => text.scrollHeight - text.clientHeight);
  expect(hidden).toBeLessThanOrEqual(1);
  const after = await page.locator('.conflict').first().boundingBox();
  expect(after?.y).toBeGreaterThan(await bottomOf(article));
});

test('a passage is marked after every way back to its article', async ({ page }) => {
  await openApp(page, '#v=1&event=vladivostok-summit-2019&lang=en');
  const [first, second] = [page.getByRole('tab').first(), page.getByRole('tab').nth(1)];
  await expect.poll(() => highlighted(page, 'passage')).not.toBe('');
  const quote = await highlighted(page, 'passage');
  await second.click();
  await expect.poll(() => highlighted(page, 'passage')).not.toBe(quote);
  await first.click();
  await expect.poll(() => highlighted(page, 'passage')).toBe(quote);
});

test('a name that fits is no stop of the keyboard', async ({ page }) => {
  await openApp(page, '#v=1&event=kim-trip-expected-2023&lang=ar');
  const names = page.locator('.chain bdi, .account-name bdi, .dateline .article-name');
  await expect(names).not.toHaveCount(0);
  const scrolling = await names.evaluateAll((all) =>
    all.filter((name) => name.scrollHeight > name.clientHeight).map(({ textContent }) => textContent),
  );
  expect(scrolling).toEqual([]);
});

test.describe('under a finger, on a low screen', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test('the way out covers nothing of what is said of the event', async ({ page }) => {
    await openApp(page, '#v=1&event=shoigu-visit-2023&lang=ar');
    const close = await page.locator('.reader-close').boundingBox();
    const status = await page.locator('.event-kind .status').boundingBox();
    const right = (close?.x ?? Infinity) + (close?.width ?? 0);
    const bottom = (close?.y ?? Infinity) + (close?.height ?? 0);
    expect((status?.x ?? 0) >= right || (status?.y ?? 0) >= bottom).toBe(true);
  });
});
