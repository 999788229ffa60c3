import { expect, type Page, test } from '@playwright/test';
import { openApp } from './app.ts';
import { comeToRest } from './seen.ts';

/** Lines of the open passage of which no part is cut off by the article’s window or the screen. */
function linesInSight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const window = document.querySelector('.passage:not([hidden]) .article-text')?.getBoundingClientRect();
    const range = [...(CSS.highlights.get('passage') ?? [])].find((each) => each instanceof Range);
    if (window === undefined || range === undefined) return 0;
    const last = Math.min(window.bottom, innerHeight);
    const lines = [...range.getClientRects()].filter(
      ({ top, bottom }) => top >= window.top && bottom <= last,
    );
    return new Set(lines.map(({ top }) => Math.round(top))).size;
  });
}

for (const locale of ['ar', 'en'] as const)
  test.describe(`timeline and reader side by side, ${locale}`, () => {
    test.use({ locale, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });

    test('the passage stays in sight while the divider is dragged, one that was left does not come back', async ({
      page,
    }) => {
      await openApp(page, '#v=1&event=shoigu-visit-2023');
      await expect.poll(() => linesInSight(page)).toBeGreaterThan(0);
      const box = await page.getByRole('separator').boundingBox();
      if (box === null) throw new Error('there is no divider');
      await page.mouse.move(box.x + box.width / 2, 300);
      await page.mouse.down();
      for (const x of [200, 1100, 640]) {
        await page.mouse.move(x, 300, { steps: 12 });
        await expect.poll(() => linesInSight(page)).toBeGreaterThan(0);
      }
      await page.mouse.up();
      await page.locator('.article-text').evaluate((text) => text.scrollTo(0, text.scrollHeight));
      await expect.poll(() => linesInSight(page)).toBe(0);
      await page.getByRole('separator').press('End');
      await expect(page.getByRole('separator')).toHaveAttribute('aria-valuenow', '73');
      expect(await linesInSight(page)).toBe(0);
    });
  });

test('the upper edge of the article cuts no line, a heading above the passage neither', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openApp(page, '#v=1&lang=en&event=kim-sacred-war-2023');
  await expect.poll(() => linesInSight(page)).toBeGreaterThan(0);
  const cut = await page.locator('.passage:not([hidden]) .article-text').evaluate((article) => {
    const edge = article.getBoundingClientRect().top;
    const all = document.createRange();
    all.selectNodeContents(article);
    return [...all.getClientRects()].filter(
      ({ top, bottom, height }) => height < 40 && top < edge - 3 && bottom > edge + 6,
    ).length;
  });
  expect(cut).toBe(0);
});

test.describe('a window that becomes lower', () => {
  test.use({ viewport: { width: 1100, height: 1000 }, reducedMotion: 'reduce' });

  test('keeps the passage in sight, the last of its article too, and leaves one that was left', async ({
    page,
  }) => {
    await openApp(page, '#v=1&lang=en&event=pompeo-interview-2019');
    await page.locator('.step').last().click();
    await expect.poll(() => linesInSight(page)).toBeGreaterThan(0);
    for (const height of [700, 520, 1000, 560]) {
      await page.setViewportSize({ width: 1100, height });
      await expect.poll(() => linesInSight(page)).toBeGreaterThan(0);
    }
    await page.locator('.article-text:visible').evaluate(async (text) => {
      const heard = new Promise((resolve) => text.addEventListener('scroll', resolve, { once: true }));
      text.scrollTo(0, 0);
      await heard;
    });
    await expect.poll(() => linesInSight(page)).toBe(0);
    await page.setViewportSize({ width: 1100, height: 700 });
    await comeToRest(page);
    expect(await linesInSight(page)).toBe(0);
  });
});

for (const [language, event] of [
  ['ar', 'diplomat-accuses-2019'],
  ['en', 'diplomat-accuses-2019'],
  ['en', 'un-sanctions-since-2006'],
] as const)
  test.describe('half a sheet on the smallest phone', () => {
    test.use({
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
    });

    test(`has three lines of the passage in sight: ${language}, ${event}`, async ({ page }) => {
      await openApp(page, `#v=1&lang=${language}&event=${event}`);
      await expect(page.locator('.reader-pane')).toHaveAttribute('data-sheet', 'half');
      await expect.poll(() => linesInSight(page)).toBeGreaterThanOrEqual(3);
    });
  });

const phone = { hasTouch: true, isMobile: true, reducedMotion: 'reduce' } as const;

for (const [where, options] of [
  ['half a sheet', { ...phone, viewport: { width: 390, height: 844 } }],
  ['the window of a small laptop', { viewport: { width: 1366, height: 640 } }],
  ['a low window', { viewport: { width: 1280, height: 600 } }],
] as const)
  test.describe(where, () => {
    test.use(options);

    test('has every passage in sight, the last of its article too', async ({ page }) => {
      await openApp(page, '#v=1&lang=en&event=pompeo-interview-2019');
      const steps = await page.locator('.step').all();
      expect(steps).toHaveLength(7);
      for (const step of steps) {
        await step.click();
        await expect(step).toHaveAttribute('aria-current', 'true');
        await expect.poll(() => linesInSight(page)).toBeGreaterThan(0);
      }
    });

    test('leaves nothing empty below the article on paper', async ({ page }) => {
      await openApp(page, '#v=1&lang=en&event=pompeo-interview-2019');
      await expect.poll(() => linesInSight(page)).toBeGreaterThan(0);
      await page.emulateMedia({ media: 'print' });
      const article = page.locator('.passage:not([hidden]) .article-text');
      expect(await article.evaluate((text) => getComputedStyle(text, '::after').content)).toBe('none');
    });
  });

test.describe('a phone on its side', () => {
  test.use({
    viewport: { width: 844, height: 390 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });

  for (const language of ['ar', 'en'])
    test(`shows the passage beside the timeline without a scroll: ${language}`, async ({ page }) => {
      await openApp(page, `#v=1&event=vostochny-summit-2023&lang=${language}`);
      await expect.poll(() => linesInSight(page)).toBeGreaterThan(0);
    });
});
