import { expect, type Page, test } from '@playwright/test';
import { openApp } from './app.ts';
import { lengthOf, spanOf } from './seen.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function brushOf(page: Page): Promise<Box> {
  const box = await page.locator('[data-brush=move]').boundingBox();
  if (box === null) throw new Error('there is no brush');
  return box;
}

/** A hand goes sideways from a point of the strip, in steps. */
async function pull(page: Page, x: number, y: number, dx: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let n = 1; n <= 8; n++) await page.mouse.move(x + (dx * n) / 8, y);
  await page.mouse.up();
}

for (const locale of ['ar', 'en'] as const)
  test.describe(`the overview (${locale})`, () => {
    test.use({ locale, viewport: { width: 1280, height: 720 } });
    const view = '#v=1&from=2012-01-01&to=2015-01-01';
    const later = locale === 'ar' ? -1 : 1;

    test('its brush follows the hand, and shows as much as before', async ({ page }) => {
      await openApp(page, view);
      const [start, end] = await spanOf(page);
      const { x, y, width, height } = await brushOf(page);
      await pull(page, x + width / 2, y + height / 2, later * 120);
      const [from, to] = await spanOf(page);
      expect(from).toBeGreaterThan(start);
      expect(to - from).toBeCloseTo(end - start, -4);
      expect((await brushOf(page)).x - x).toBeCloseTo(later * 120, 0);
    });

    test('an edge of its brush moves one end alone', async ({ page }) => {
      await openApp(page, view);
      const [start, end] = await spanOf(page);
      const { x, y, width, height } = await brushOf(page);
      const laterEdge = later === 1 ? x + width : x;
      await pull(page, laterEdge, y + height / 2, later * 90);
      const [from, to] = await spanOf(page);
      expect(from).toBe(start);
      expect(to).toBeGreaterThan(end);
    });

    test('a click beside the brush goes there', async ({ page }) => {
      await openApp(page, view);
      const before = await lengthOf(page);
      const { y, height } = await brushOf(page);
      await page.mouse.click(later === 1 ? 1200 : 80, y + height / 2);
      const [start, end] = await spanOf(page);
      expect(end - start).toBeCloseTo(before, -4);
      expect(new Date((start + end) / 2).getUTCFullYear()).toBeGreaterThanOrEqual(2021);
    });
  });
