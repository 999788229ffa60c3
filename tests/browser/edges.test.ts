import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { openApp } from './app.ts';

interface Seen {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every piece of text under a selector, where the browser drew it, from the left edge of `frame` on. */
function textsIn(page: Page, frame: string, selector: string): Promise<readonly Seen[]> {
  return page.evaluate(
    ([outer, inner]) => {
      const from = document.querySelector(outer)?.getBoundingClientRect();
      return Array.from(document.querySelectorAll(`${outer} ${inner}`), (element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const dx = from?.left ?? 0;
        return { text: element.textContent ?? '', left: left - dx, right: right - dx, top, bottom };
      }).filter(({ text }) => text !== '');
    },
    [frame, selector] as const,
  );
}

function cut(texts: readonly Seen[], widthPx: number): readonly string[] {
  return texts.filter(({ left, right }) => left < -0.5 || right > widthPx + 0.5).map(({ text }) => text);
}

/** A row of letters is higher than its letters: lines of neighbouring lanes may touch by that much. */
const slackPx = 4;

function overlapping(texts: readonly Seen[]): readonly string[] {
  return texts.flatMap((a, n) =>
    texts
      .slice(n + 1)
      .filter(
        (b) =>
          a.left < b.right && b.left < a.right && a.top + slackPx < b.bottom && b.top + slackPx < a.bottom,
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
}

const views = ['2023-08-25&to=2023-09-15', '2015-01-01&to=2024-01-01', '2018-01-01&to=2020-06-01'];

for (const locale of ['ar', 'en'] as const)
  for (const [width, height] of [
    [1280, 720],
    [390, 844],
  ] as const)
    test.describe(`${locale}, ${width} × ${height}`, () => {
      test.use({ locale, viewport: { width, height } });
      for (const view of ['', ...views.map((from) => `#v=1&from=${from}`)])
        test(`no text is cut at the edges or lies over another: ${view || 'fitted'}`, async ({ page }) => {
          await openApp(page, view);
          const all = () => textsIn(page, '.timeline-host', 'svg text');
          const labels = () => textsIn(page, '.timeline-host', 'svg [data-event] text');
          await expect.poll(async () => (await labels()).length).toBeGreaterThan(4);
          await expect.poll(async () => cut(await all(), width)).toEqual([]);
          await expect.poll(async () => overlapping(await labels())).toEqual([]);
        });
    });

test.describe('the picture', () => {
  test.use({ locale: 'en', viewport: { width: 1280, height: 720 } });
  for (const view of views)
    test(`cuts no text: ${view}`, async ({ page, context }) => {
      await openApp(page, `#v=1&from=${view}`);
      await page.getByRole('button', { name: 'Export' }).first().click();
      await page.locator('input[value=svg]').check();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.export-form button[type=submit]').click(),
      ]);
      const svg = readFileSync(await download.path(), 'utf8');
      const alone = await context.newPage();
      await alone.setContent(svg);
      await alone.evaluate(async () => document.fonts.ready);
      const texts = await textsIn(alone, 'svg', 'text');
      expect(texts.length).toBeGreaterThan(20);
      expect(cut(texts, 1280)).toEqual([]);
    });
});

test.describe('where nothing is in view', () => {
  test.use({ locale: 'en', viewport: { width: 1280, height: 720 } });
  for (const view of ['2023-01-01&to=2023-03-01', '2020-06-01&to=2020-12-01'])
    test(`the nearest event is named, and opens: ${view}`, async ({ page }) => {
      await page.goto(`./#v=1&from=${view}`);
      const nearest = page.locator('.timeline-host svg text', { hasText: 'Nearest event' });
      await expect(nearest).toBeVisible();
      await expect(page.locator('.timeline-host svg')).toContainText('may fall in it');
      await nearest.click();
      await expect(page).toHaveURL(/event=/);
    });
});
