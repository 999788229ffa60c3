import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { servedArticle } from '../../scripts/data/served-articles.ts';
import { datasetSchema } from '../../src/model/dataset.ts';
import { servedFile } from '../../src/model/served-file.ts';
import { highlighted, openApp } from './app.ts';

const eventId = 'shoigu-visit-2023';
const shipped = datasetSchema.parse(JSON.parse(readFileSync('data/events.json', 'utf8')));
const events = shipped.events.filter(({ id }) => id === eventId).map((event) => ({ ...event, links: [] }));
const [passage] = events[0]?.passages ?? [];
const [span] = passage?.spans ?? [];

/** One event of the timeline that ships; of its article excerpts alone may be shown. */
const dataset = {
  ...shipped,
  events,
  articles: shipped.articles.map((article) =>
    article.id === passage?.article ? { ...article, display: 'excerpts' as const } : article,
  ),
};
const article = dataset.articles.find(({ id }) => id === passage?.article);

for (const [locale, notice, all, width, height] of [
  ['en', /Only the passages/, 'Show all excerpts', 1280, 720],
  ['ar', /لا يُسمح بأن يُعرض/, 'عرض كل المقتطفات', 390, 844],
] as const)
  test.describe(`an article of which excerpts may be shown, ${locale}`, () => {
    test.use({ locale, viewport: { width, height } });

    test('is served without the rest, and its passages stand at their offsets in the whole', async ({
      page,
    }) => {
      if (article === undefined || span === undefined || passage === undefined)
        throw new Error(`${eventId} has no passage`);
      const bytes = readFileSync(`data/articles/${article.file}`);
      const body = String(await servedArticle(dataset, article, bytes));
      const asked: string[] = [];
      await page.route('**/elsewhere/**', async (route) => {
        const { pathname } = new URL(route.request().url());
        asked.push(pathname.replace('/elsewhere/', ''));
        if (pathname === '/elsewhere/list.json') await route.fulfill({ json: dataset });
        else if (pathname === `/elsewhere/${servedFile(article)}`) await route.fulfill({ body });
        else await route.fulfill({ status: 404, body: '' });
      });
      await openApp(page, `?data=elsewhere/list.json#v=1&event=${eventId}&passage=${passage.id}`);
      await expect.poll(() => highlighted(page, 'passage')).toBe(span.exact);
      expect(await highlighted(page, 'date-phrase')).toBe(passage.reading?.words);
      await expect(page.locator('.excerpts')).toHaveText(notice);
      await expect(page.locator('.source .trouble')).toHaveCount(0);
      expect(asked).not.toContain(`articles/${article.file}`);

      await page.getByRole('button', { name: all }).click();
      const shown = page.locator('.article-text');
      expect(await shown.locator('.gap').count()).toBeGreaterThan(0);
      const text = bytes.toString('utf8');
      const blocks = await shown
        .locator('[data-start]')
        .evaluateAll((found) =>
          found.map((each) => [Number(each.getAttribute('data-start')), each.textContent] as const),
        );
      for (const [start, words] of blocks) expect(text.slice(start, start + words.length)).toBe(words);
      expect(blocks.reduce((sum, [, words]) => sum + words.length, 0)).toBeLessThan(text.length / 2);
    });
  });
