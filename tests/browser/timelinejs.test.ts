import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { DataInput } from '../../src/export/data/data-input.ts';
import { writeTimelineJs } from '../../src/export/data/timelinejs.ts';
import { inputOf, published, wicked, wickedInput } from '../export/data/input.ts';

const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve('@knight-lab/timelinejs/package.json')), 'dist');
const host = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/timelinejs/css/timeline.css">
<div id="timeline" style="width:1000px;height:600px"></div><script src="/timelinejs/js/timeline.js"></script>`;

/** Opens our file in TimelineJS itself, which gets nothing from anywhere else. */
async function show(page: Page, input: DataInput): Promise<void> {
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/timelinejs/') return route.fulfill({ contentType: 'text/html', body: host });
    if (!path.startsWith('/timelinejs/')) return route.abort();
    return route.fulfill({ path: join(folder, path.slice('/timelinejs/'.length)) });
  });
  await page.goto('./timelinejs/');
  await page.evaluate(
    (json) => {
      const library: unknown = Reflect.get(window, 'TL');
      const isThere = typeof library === 'object' && library !== null;
      const Timeline: unknown = isThere ? Reflect.get(library, 'Timeline') : undefined;
      if (typeof Timeline !== 'function') throw new Error('TimelineJS is not there');
      Reflect.construct(Timeline, ['timeline', JSON.parse(json), { font: null, hash_bookmark: false }]);
    },
    [...writeTimelineJs(input)].join(''),
  );
  await expect(page.locator('.tl-slide-titleslide')).toHaveCount(1);
}

const headlines = '.tl-slide:not(.tl-slide-titleslide) h2.tl-headline';

for (const language of ['ar', 'en'] as const)
  test(`TimelineJS shows a slide for each dated event, in ${language}`, async ({ page }) => {
    await show(page, inputOf(published, { style: { language } }));
    const dated = published.events.filter(({ date }) => date !== null);
    await expect(page.locator('.tl-slide')).toHaveCount(dated.length + 1);
    await expect(page.locator('.tl-slide-titleslide h2')).toHaveText(published.title[language]);
    const titles = await page.locator(headlines).allTextContents();
    expect(titles.toSorted()).toEqual(dated.map(({ title }) => title[language]).toSorted());
    const dates = await page.locator('.tl-slide h3.tl-headline-date').allTextContents();
    expect(dates).toContain(language === 'ar' ? 'فبراير 2019' : 'February 2019');
  });

test('TimelineJS shows the markup in a title as text', async ({ page }) => {
  await show(page, wickedInput());
  const dated = wicked.events.filter(({ date }) => date !== null);
  await expect(page.locator('.tl-slide')).toHaveCount(dated.length + 1);
  const titles = await page.locator(headlines).allTextContents();
  expect(titles).toContain('<b onclick="x()">markup</b> & <script>alert(1)</script>');
});
