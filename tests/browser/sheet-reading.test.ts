import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { openApp } from './app.ts';

const phone = { hasTouch: true, isMobile: true, reducedMotion: 'reduce' } as const;

/** Lines of the open passage that are whole on screen, and how many it has. */
function linesSeen(page: Page): Promise<{ readonly seen: number; readonly all: number }> {
  return page.evaluate(() => {
    const pane = document.querySelector('.reader-scroll')?.getBoundingClientRect();
    const range = [...(CSS.highlights.get('passage') ?? [])].find((each) => each instanceof Range);
    const rects = [...(range?.getClientRects() ?? [])];
    const linesOf = (some: readonly DOMRect[]) => new Set(some.map(({ top }) => Math.round(top))).size;
    const whole = rects.filter(({ top, bottom }) => pane && top >= pane.top && bottom <= pane.bottom);
    return { seen: linesOf(whole), all: linesOf(rects) };
  });
}

/** A finger that begins in the article and goes up. */
async function swipeArticle(page: Page): Promise<void> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: 195, y, id: 1 }],
    });
  await touch('touchStart', 810);
  for (let n = 1; n <= 10; n++) await touch('touchMove', 810 - 20 * n);
  await touch('touchEnd');
  await cdp.detach();
}

for (const language of ['ar', 'en'])
  test.describe(`a sheet on a phone, ${language}`, () => {
    test.use({ ...phone, viewport: { width: 390, height: 844 } });

    test('is scrolled as one, wherever the finger begins', async ({ page }) => {
      await openApp(page, `#v=1&event=kim-trip-expected-2023&lang=${language}`);
      const place = () => page.locator('.reader-scroll').evaluate(({ scrollTop }) => scrollTop);
      for (let swipe = 0; swipe < 3; swipe++) {
        const before = await place();
        await swipeArticle(page);
        await expect.poll(place).toBeGreaterThan(before + 50);
      }
      const inner = page.locator('.passage:not([hidden]) .article-text');
      expect(await inner.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
    });

    for (const event of ['kim-trip-expected-2023', 'diplomat-accuses-2019', 'shoigu-visit-2023'])
      test(`has the words that are quoted in sight, half and full: ${event}`, async ({ page }) => {
        await openApp(page, `#v=1&event=${event}&lang=${language}`);
        await expect
          .poll(async () => {
            const { seen, all } = await linesSeen(page);
            return seen > 0 && seen >= Math.min(all, 3);
          })
          .toBe(true);
        await page.locator('.sheet-handle').tap();
        await expect(page.locator('.reader-pane')).toHaveAttribute('data-sheet', 'full');
        await expect
          .poll(async () => {
            const { seen, all } = await linesSeen(page);
            return seen > 0 && seen >= Math.min(all, 4);
          })
          .toBe(true);
      });

    test('at its lowest shows the title, and the words again when it is pulled up', async ({ page }) => {
      await openApp(page, `#v=1&event=kim-trip-expected-2023&lang=${language}`);
      await page.locator('.sheet-handle').press('ArrowDown');
      await expect(page.locator('.reader-pane')).toHaveAttribute('data-sheet', 'peek');
      await expect(page.locator('#event-title')).toBeInViewport({ ratio: 1 });
      await page.locator('.sheet-handle').press('ArrowUp');
      await expect.poll(async () => (await linesSeen(page)).seen).toBeGreaterThan(1);
      await expect(page.locator('#event-title')).toBeInViewport({ ratio: 1 });
    });

    test('shows the whole article when asked, at the passage, and the passage again', async ({ page }) => {
      await openApp(page, `#v=1&event=diplomat-accuses-2019&lang=${language}`);
      const words = () => page.locator('.article-text').evaluate(({ textContent }) => textContent.length);
      const few = await words();
      const whole = page.locator('.article-window .article-tools button').first();
      await whole.click();
      await expect.poll(words).toBeGreaterThan(2 * few);
      await expect.poll(async () => (await linesSeen(page)).seen).toBeGreaterThan(2);
      await whole.click();
      await expect.poll(words).toBe(few);
      await expect.poll(async () => (await linesSeen(page)).seen).toBeGreaterThan(1);
    });
  });

/** Whether an element is on screen, and nothing lies over its middle. */
function isSeen(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return height > 0 && element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
}

for (const language of ['ar', 'en'])
  for (const [width, height, touch] of [
    [320, 568, true],
    [320, 640, true],
    [360, 640, true],
    [390, 844, true],
    [844, 390, true],
    [683, 384, false],
    [760, 480, false],
  ] as const)
    test.describe(`what is disputed, ${width}×${height}, ${language}`, () => {
      test.use({
        ...(touch ? phone : { reducedMotion: 'reduce' }),
        viewport: { width, height },
      });

      for (const event of ['shoigu-visit-2023', 'kim-trip-expected-2023'])
        test(`is said beside the date of ${event}, with the number of sources and words of the passage`, async ({
          page,
        }) => {
          await openApp(page, `#v=1&event=${event}&lang=${language}`);
          for (const part of [
            '.event-date bdi',
            '.event-facts > span',
            '.event-facts [data-way^=conflict] a',
          ])
            await expect.poll(() => isSeen(page, part), part).toBe(true);
          await expect.poll(async () => (await linesSeen(page)).seen).toBeGreaterThan(0);
        });
    });

test.describe('the button that closes a sheet', () => {
  test.use({ ...phone, viewport: { width: 390, height: 844 } });

  test('lies over nothing that is read', async ({ page }) => {
    await openApp(page, '#v=1&event=shoigu-visit-2023&lang=ar');
    const close = await page.locator('.reader-close').boundingBox();
    const read = await page.locator('.reader-scroll').boundingBox();
    expect((close?.y ?? Infinity) + (close?.height ?? 0)).toBeLessThanOrEqual(read?.y ?? 0);
  });
});
