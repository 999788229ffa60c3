import type { Page } from '@playwright/test';

/** Longer than any glide or fling. */
const restMs = 700;

/** What is in view, in milliseconds UTC, once the view has come to rest. */
export async function spanOf(page: Page): Promise<readonly [number, number]> {
  await page.waitForTimeout(restMs);
  return page.evaluate(() => Reflect.get(window, '__bench').view());
}

export async function lengthOf(page: Page): Promise<number> {
  const [start, end] = await spanOf(page);
  return end - start;
}
