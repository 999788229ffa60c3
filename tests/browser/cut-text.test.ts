import { expect, type Page, test } from '@playwright/test';
import { openApp } from './app.ts';

/** What is seen of texts that may be cut, and whether each ends with a whole word, or whole. */
function cutInWords(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const style = getComputedStyle(element);
      const { bottom } = element.getBoundingClientRect();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const node = walker.nextNode();
      if (!(node instanceof Text) || element.getClientRects().length === 0) return [];
      if (style.textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth) return [node.data];
      if (style.webkitLineClamp !== 'none' && element.scrollHeight > element.clientHeight) return [node.data];
      const range = document.createRange();
      let seen = 0;
      for (; seen < node.length; seen++) {
        range.setStart(node, seen);
        range.setEnd(node, seen + 1);
        const last = [...range.getClientRects()].at(-1);
        if (last !== undefined && last.top + last.height / 2 > bottom) break;
      }
      const isWhole = seen === node.length || /\s/u.test(node.data.slice(seen - 1, seen + 1));
      return isWhole ? [] : [node.data.slice(0, seen)];
    }),
  );
}

for (const language of ['ar', 'en'])
  for (const [width, height] of [
    [320, 640],
    [390, 844],
    [683, 384],
    [760, 480],
    [844, 390],
  ] as const)
    test(`what has no room is cut between words: ${width}×${height}, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openApp(page, `#v=1&event=vladivostok-summit-2019&lang=${language}`);
      const texts = '.top-line h1, .tab-name';
      await expect(page.locator(texts).first()).toBeVisible();
      expect(await cutInWords(page, texts)).toEqual([]);
      const title = page.locator('.top-line h1');
      expect(await title.evaluate((h1) => h1.scrollWidth - h1.clientWidth)).toBeLessThanOrEqual(1);
    });
