import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { headerHeight } from '../../src/timeline/layout/vertical/columns.ts';
import { highlighted, markOf, openApp } from './app.ts';

const summit = 'vostochny-summit-2023';
const phone = { hasTouch: true, isMobile: true, reducedMotion: 'reduce' } as const;

/** Whether the middle of an event’s mark is seen, and neither the header of the timeline nor anything else lies over it. */
function isMarkSeen(page: Page, id: string): Promise<boolean> {
  return page.evaluate(
    ([event, headerPx]) => {
      const marks = [...document.querySelectorAll(`.timeline-host svg [data-event="${event}"]`)];
      return marks.some((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        const at = document.elementFromPoint(x + width / 2, y + height / 2);
        const host = at?.closest('.timeline-host')?.getBoundingClientRect();
        return host !== undefined && height > 0 && y + height / 2 > host.top + headerPx;
      });
    },
    [id, headerHeight] as const,
  );
}

async function placeOfMark(page: Page, id: string): Promise<number> {
  const box = await markOf(page, id).first().boundingBox();
  return box === null ? Number.NaN : box.y + box.height / 2;
}

/** A finger that goes from one place to another and rests there, so long that it throws nothing. */
async function drag(page: Page, x: number, from: number, to: number): Promise<void> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y, id: 1 }] });
  await touch('touchStart', from);
  for (let n = 1; n <= 8; n++) await touch('touchMove', from + ((to - from) * n) / 8);
  await page.waitForTimeout(200);
  await touch('touchMove', to);
  await touch('touchEnd');
  await cdp.detach();
}

for (const language of ['ar', 'en'])
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 360, height: 640 },
    { width: 320, height: 568 },
    { width: 680, height: 900 },
  ])
    test.describe(`a sheet of ${viewport.width}×${viewport.height}, ${language}`, () => {
      test.use({ ...phone, viewport });

      test('leaves the mark of its event in sight when it is full, also of the next one', async ({
        page,
      }) => {
        await openApp(page, `#v=1&lang=${language}&event=${summit}`);
        const sheet = page.locator('.reader-pane');
        await expect(sheet).toHaveAttribute('data-sheet', 'half');
        await expect.poll(() => isMarkSeen(page, summit)).toBe(true);
        await page.locator('.sheet-handle').tap();
        await expect(sheet).toHaveAttribute('data-sheet', 'full');
        await expect.poll(() => isMarkSeen(page, summit)).toBe(true);
        for (let step = 0; step < 3; step++) {
          const before = page.url();
          await page.locator('.neighbours button, .neighbours a').first().click();
          await expect.poll(() => page.url()).not.toBe(before);
          const next = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('event') ?? '';
          await expect.poll(() => isMarkSeen(page, next)).toBe(true);
        }
        await expect(sheet).toHaveAttribute('data-sheet', 'full');
      });
    });

test.describe('a sheet on a phone', () => {
  test.use({ ...phone, locale: 'ar', viewport: { width: 390, height: 844 } });

  test('moves nothing when the mark stands already in the strip that is left', async ({ page }) => {
    await openApp(page, '#v=1&lang=ar&from=2023-09-11T20:00&to=2023-10-01T20:00');
    await page.touchscreen.tap(
      (await markOf(page, summit).first().boundingBox())?.x ?? 0,
      await placeOfMark(page, summit),
    );
    await expect(page.locator('.reader-pane')).toHaveAttribute('data-sheet', 'half');
    const before = await placeOfMark(page, summit);
    await page.locator('.sheet-handle').tap();
    await expect(page.locator('.reader-pane')).toHaveAttribute('data-sheet', 'full');
    expect(await isMarkSeen(page, summit)).toBe(true);
    expect(await placeOfMark(page, summit)).toBeCloseTo(before, 0);
    await page.locator('.sheet-handle').tap();
    await expect(page.locator('.reader-pane')).toHaveAttribute('data-sheet', 'half');
    expect(await placeOfMark(page, summit)).toBeCloseTo(before, 0);
  });

  test('keeps the mark in sight when the window changes below a full sheet', async ({ page }) => {
    await page.setViewportSize({ width: 680, height: 844 });
    await openApp(page, `#v=1&lang=ar&event=${summit}&from=2023-09-12&to=2023-10-01`);
    await page.locator('.sheet-handle').tap();
    await expect(page.locator('.reader-pane')).toHaveAttribute('data-sheet', 'full');
    for (const [width, height] of [
      [390, 844],
      [680, 844],
      [320, 640],
      [320, 340],
      [390, 844],
    ] as const) {
      await expect.poll(() => isMarkSeen(page, summit), `before ${width}×${height}`).toBe(true);
      await page.setViewportSize({ width, height });
    }
    await expect.poll(() => isMarkSeen(page, summit)).toBe(true);
  });

  test('is pulled by its head, up and down, and closed', async ({ page }) => {
    await openApp(page, `#v=1&lang=ar&event=${summit}`);
    const sheet = page.locator('.reader-pane');
    const titleAt = async () => ((await page.locator('#event-title').boundingBox())?.y ?? 0) + 12;
    await drag(page, 250, await titleAt(), 200);
    await expect(sheet).toHaveAttribute('data-sheet', 'full');
    await drag(page, 250, await titleAt(), 430);
    await expect(sheet).toHaveAttribute('data-sheet', 'half');
    await drag(page, 250, await titleAt(), 720);
    await expect(sheet).toHaveAttribute('data-sheet', 'peek');
    await drag(page, 250, await titleAt(), 840);
    await expect(sheet).toHaveCount(0);
  });

  test('is pulled down by its text where that stands at its beginning, and scrolls elsewhere', async ({
    page,
  }) => {
    await openApp(page, `#v=1&lang=ar&event=${summit}`);
    const sheet = page.locator('.reader-pane');
    const scrolled = () => page.locator('.reader-scroll').evaluate(({ scrollTop }) => scrollTop);
    await page.locator('.sheet-handle').tap();
    await expect(sheet).toHaveAttribute('data-sheet', 'full');
    await drag(page, 200, 360, 260);
    await expect(sheet).toHaveAttribute('data-sheet', 'full');
    await expect.poll(scrolled).toBeGreaterThan(40);
    await drag(page, 200, 260, 300);
    await expect(sheet).toHaveAttribute('data-sheet', 'full');
    await drag(page, 200, 300, 600);
    await expect(sheet).toHaveAttribute('data-sheet', 'full');
    await expect.poll(scrolled).toBe(0);
    await drag(page, 200, 360, 620);
    await expect(sheet).toHaveAttribute('data-sheet', 'half');
    expect(await scrolled()).toBe(0);
    expect(await highlighted(page, 'passage')).not.toBe('');
  });

  test('leaves an article that can be scrolled back to the finger that scrolls it', async ({ page }) => {
    await openApp(page, `#v=1&lang=ar&event=${summit}`);
    const sheet = page.locator('.reader-pane');
    await page.locator('.sheet-handle').tap();
    await page.locator('.article-tools button[aria-expanded=false]').click();
    const text = page.locator('.reader-scroll');
    await text.evaluate((pane) => pane.scrollTo(0, 600));
    const box = await text.boundingBox();
    const y = (box?.y ?? 0) + 160;
    await drag(page, 200, y, y + 120);
    await expect.poll(() => text.evaluate(({ scrollTop }) => scrollTop)).toBeLessThan(560);
    await expect(sheet).toHaveAttribute('data-sheet', 'full');
  });
});
