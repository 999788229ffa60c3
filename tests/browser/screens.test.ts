import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { clickMark, markOf, openApp, pressTool } from './app.ts';

const summit = '#v=1&event=vostochny-summit-2023';

async function widthOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).boundingBox();
  return box?.width ?? 0;
}

for (const locale of ['ar', 'en'] as const)
  test.describe(`timeline and reader side by side, ${locale}`, () => {
    test.use({ locale, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });

    test('the divider is dragged, keyed, put back, and remembered', async ({ page }) => {
      await openApp(page, summit);
      const divider = page.getByRole('separator');
      const plain = await widthOf(page, '.reader-pane');
      const box = await divider.boundingBox();
      if (box === null) throw new Error('there is no divider');
      await page.mouse.move(box.x + box.width / 2, 300);
      await page.mouse.down();
      await page.mouse.move(640, 320, { steps: 5 });
      await page.mouse.up();
      expect(await widthOf(page, '.reader-pane')).toBeCloseTo(640, -1);
      await expect(divider).toHaveAttribute('aria-valuenow', '50');

      await divider.focus();
      await page.keyboard.press(locale === 'ar' ? 'ArrowRight' : 'ArrowLeft');
      await expect(divider).toHaveAttribute('aria-valuenow', '52');
      await page.keyboard.press('Home');
      const least = await widthOf(page, '.reader-pane');
      await page.keyboard.press('End');
      const most = await widthOf(page, '.reader-pane');
      expect(least).toBeGreaterThanOrEqual(339);
      expect(1280 - most).toBeGreaterThanOrEqual(339);

      await page.reload();
      await expect(divider).toBeVisible();
      expect(await widthOf(page, '.reader-pane')).toBeCloseTo(most, 0);
      await divider.dblclick();
      expect(await widthOf(page, '.reader-pane')).toBeCloseTo(plain, 0);
      await expect(markOf(page, 'vostochny-summit-2023').first()).toBeInViewport();
    });
  });

async function pull(cdp: CDPSession, x: number, from: number, to: number): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y, id: 1 }] });
  await touch('touchStart', from);
  for (let n = 1; n <= 8; n++) await touch('touchMove', from + ((to - from) * n) / 8);
  await new Promise((rest) => setTimeout(rest, 200));
  await touch('touchMove', to);
  await touch('touchEnd');
}

test.describe('the sheet on a phone', () => {
  test.use({
    locale: 'ar',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });

  test('is pulled up and down by finger, and closed by pulling down', async ({ page }) => {
    await openApp(page, summit);
    const cdp = await page.context().newCDPSession(page);
    const sheet = page.locator('.reader-pane');
    const topOf = async () => (await sheet.boundingBox())?.y ?? 0;
    const mark = markOf(page, 'vostochny-summit-2023').first();
    await expect(sheet).toHaveAttribute('data-sheet', 'half');
    const markBox = await mark.boundingBox();
    expect((markBox?.y ?? 844) + (markBox?.height ?? 0)).toBeLessThan(await topOf());

    await pull(cdp, 195, (await topOf()) + 20, 120);
    await expect(sheet).toHaveAttribute('data-sheet', 'full');
    await pull(cdp, 195, (await topOf()) + 20, 420);
    await expect(sheet).toHaveAttribute('data-sheet', 'half');
    await pull(cdp, 195, (await topOf()) + 20, 700);
    await expect(sheet).toHaveAttribute('data-sheet', 'peek');
    await expect(sheet.getByRole('heading', { level: 2 })).toBeInViewport();
    const peekBox = await mark.boundingBox();
    expect((peekBox?.y ?? 844) + (peekBox?.height ?? 0)).toBeLessThan(await topOf());
    await pull(cdp, 195, (await topOf()) + 20, 840);
    await expect(sheet).toHaveCount(0);
  });

  test('goes up and down by its button and by keys, and Esc closes it', async ({ page }) => {
    await openApp(page, summit);
    const sheet = page.locator('.reader-pane');
    const handle = page.locator('.sheet-handle');
    await handle.tap();
    await expect(sheet).toHaveAttribute('data-sheet', 'full');
    await handle.tap();
    await expect(sheet).toHaveAttribute('data-sheet', 'half');
    await handle.focus();
    await page.keyboard.press('ArrowDown');
    await expect(sheet).toHaveAttribute('data-sheet', 'peek');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(sheet).toHaveAttribute('data-sheet', 'full');
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
  });

  test('leaves the scale of the timeline and the mark where they are, as it comes and goes', async ({
    page,
  }) => {
    await openApp(page, '#v=1&lang=ar&from=2023-09-08&to=2023-10-02');
    const mark = markOf(page, 'vostochny-summit-2023').first();
    /** Its ring goes on all sides of it. */
    const middle = async () => {
      const box = await mark.boundingBox();
      return box === null ? Number.NaN : box.y + box.height / 2;
    };
    const before = await middle();
    await page.touchscreen.tap((await mark.boundingBox())?.x ?? 0, before);
    await expect(page.locator('.reader-pane')).toHaveAttribute('data-sheet', 'half');
    await expect.poll(async () => page.url()).toMatch(/from=2023-09-0[78].*to=2023-09-(?:1\d|20)/);
    expect(await middle()).toBeCloseTo(before, 0);
    await page.keyboard.press('Escape');
    await expect(page.locator('.reader-pane')).toHaveCount(0);
    expect(await middle()).toBeCloseTo(before, 0);
  });

  test('makes way for a reader beside the timeline when a small phone lies on its side', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 360 });
    await openApp(page, summit);
    await expect(page.locator('.reader-pane')).not.toHaveAttribute('data-sheet');
    const host = await page.locator('.timeline-host').boundingBox();
    expect(host?.height).toBeGreaterThan(150);
    expect(host?.width).toBeGreaterThanOrEqual(300);
  });

  test('what has the keyboard is never out of sight below it', async ({ page }) => {
    await openApp(page, summit);
    await page.locator('.sheet-handle').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator('.reader-pane')).toHaveAttribute('data-sheet', 'half');
  });
});

for (const [device, options, says] of [
  ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, 'باعِد'],
  ['a desktop', { viewport: { width: 1280, height: 720 } }, 'العجلة'],
] as const)
  test.describe(`the first visit, on ${device}`, () => {
    test.use({ ...options, locale: 'ar' });

    test('is told of three gestures once, over nothing, until the first event is opened', async ({
      page,
    }) => {
      await page.goto('./');
      const hint = page.locator('.first-hint');
      await expect(hint).toContainText(says);
      await expect(hint.getByRole('listitem')).toHaveCount(3);
      const [stage, line] = [await page.locator('.stage').boundingBox(), await hint.boundingBox()];
      expect((stage?.y ?? 0) + (stage?.height ?? 0)).toBeLessThanOrEqual((line?.y ?? 0) + 0.5);
      await page.keyboard.press('Tab');
      await expect(hint).toContainText('Enter');
      await clickMark(page, 'vostochny-summit-2023');
      await expect(page.locator('.reader-pane')).toBeVisible();
      await expect(hint).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(page.locator('.reader-pane')).toHaveCount(0);
      await expect(hint).toHaveCount(0);
      await page.reload();
      await expect(markOf(page)).not.toHaveCount(0);
      await expect(hint).toHaveCount(0);
    });
  });

for (const locale of ['ar', 'en'] as const)
  for (const width of [320, 390, 760])
    test.describe(`a page ${width} px wide, ${locale}`, () => {
      test.use({ locale, viewport: { width, height: 640 } });

      test('has all its tools in reach, and nothing beyond its edges', async ({ page }) => {
        await openApp(page);
        const isWider = () =>
          page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
        expect(await isWider()).toBe(false);
        for (const button of await page
          .locator('.top-line button:visible, .bottom-line button:visible')
          .all())
          await expect(button).toBeInViewport({ ratio: 1 });
        await pressTool(page, 'settings');
        await expect(page.locator('.settings')).toBeVisible();
        expect(await isWider()).toBe(false);
      });
    });

for (const locale of ['ar', 'en'] as const)
  for (const width of [320, 390])
    test.describe(`a phone ${width} px wide, ${locale}`, () => {
      test.use({ locale, viewport: { width, height: 844 }, hasTouch: true, isMobile: true });

      test('has one line of tools below the timeline, each a fingertip wide', async ({ page }) => {
        await openApp(page);
        const line = page.locator('.bottom-line');
        await expect(line.locator('[aria-pressed]')).toBeVisible();
        expect((await line.boundingBox())?.height).toBeLessThan(60);
        for (const button of await line.locator('button:visible').all())
          expect((await button.boundingBox())?.width).toBeGreaterThanOrEqual(44);
      });
    });

for (const locale of ['ar', 'en'] as const)
  test.describe(`a phone on its side, ${locale}`, () => {
    test.use({ locale, viewport: { width: 667, height: 375 }, hasTouch: true, isMobile: true });

    for (const hash of ['', '#v=1&event=vostochny-summit-2023'])
      test(`has one line of tools below the timeline, whatever its width ${hash}`, async ({ page }) => {
        await openApp(page, hash);
        await expect(page.locator('.bottom-line')).toBeVisible();
        for (const width of [480, 568, 600, 667, 760, 960]) {
          await page.setViewportSize({ width, height: 375 });
          const heights = await page
            .locator('.bottom-line')
            .evaluateAll((lines) => lines.map(({ clientHeight }) => clientHeight));
          expect(
            heights.every((height) => height < 60),
            `${width} px`,
          ).toBe(true);
        }
      });
  });

test.describe('settings', () => {
  test.use({ locale: 'ar', viewport: { width: 1280, height: 720 } });

  test('change what is drawn, stand in the address, and are remembered', async ({ page }) => {
    await openApp(page, '#v=1&from=2023-08-20&to=2023-10-05');
    await page.locator('.top-line button[data-panel=settings]').click();
    await page.getByRole('radio', { name: /الشام/ }).check();
    await page.getByRole('radio', { name: '٢٠٢٣' }).check();
    await expect(page.locator('.timeline-host svg')).toContainText('أيلول');
    await expect(page.locator('.timeline-host svg')).toContainText('٢٠٢٣');
    await expect(page).toHaveURL(/months=levant&digits=arabic/);
    await page.getByRole('radio', { name: 'English' }).check();
    await expect(page.locator('.timeline-host svg')).toContainText('September 2023');
    await page.goto('about:blank');
    await openApp(page, '#v=1&lang=ar&from=2023-08-20&to=2023-10-05');
    await expect(page.locator('.timeline-host svg')).toContainText('أيلول');
  });
});
