import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { exportFile } from '../../scripts/export/export-file.ts';
import { serve } from '../../scripts/serve.mjs';
import { dataFormatIds, type DataFormatId } from '../../src/words/catalogue/data-words.ts';
import { highlighted, openApp } from './app.ts';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-browser-data-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function openData(page: Page): Promise<void> {
  await page
    .locator('.top-line')
    .getByRole('button', { name: /Export|تصدير/ })
    .click();
  await page.getByRole('tab', { name: /Data|بيانات/ }).click();
}

/** What the button saves, and under which name. */
async function saved(
  page: Page,
  format: DataFormatId,
): Promise<{ readonly name: string; readonly file: string }> {
  await page.locator(`.data-form input[value=${format}]`).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.data-form button[type=submit]').click(),
  ]);
  return { name: download.suggestedFilename(), file: await download.path() };
}

for (const locale of ['ar', 'en'] as const)
  test.describe(`the button and the command, ${locale}`, () => {
    test.use({ locale });

    test('give the same bytes in every format', async ({ page }) => {
      test.slow();
      await openApp(page);
      await openData(page);
      for (const format of dataFormatIds) {
        const { name, file } = await saved(page, format);
        const out = await exportFile({ format, lang: locale, out: folder }, Date.now());
        expect(out).toBe(join(folder, name));
        expect(readFileSync(file).equals(readFileSync(out)), format).toBe(true);
        await expect(page.locator('.data-form [role=status]')).toContainText(
          locale === 'ar' ? 'حُفظ' : 'Saved',
        );
      }
    });

    test('give the same bytes of what passes a filter, and say it in the file', async ({ page }) => {
      await openApp(page, '#v=1&q=kim&kind=summit,talks&by=us-officials,kim-jong-un');
      await expect(page.locator('.active-filters')).toBeVisible();
      await openData(page);
      for (const format of ['md', 'ics', 'html', 'jsonld', 'geojson', 'timelinejs'] as const) {
        const { name, file } = await saved(page, format);
        const filter = { q: 'kim', kind: 'summit,talks', by: 'us-officials,kim-jong-un' };
        const out = await exportFile({ ...filter, format, lang: locale, out: folder }, Date.now());
        expect(out).toBe(join(folder, name));
        expect(name).toContain(locale === 'ar' ? '_kim-النوع-قمة-محادثات' : '_kim-Kind-Summit-Talks');
        expect(readFileSync(file).equals(readFileSync(out)), format).toBe(true);
        expect(readFileSync(file, 'utf8').replaceAll('\r\n ', ''), format).toMatch(
          locale === 'ar' ? /النوع: قمة، محادثات/ : /Kind: Summit\\?, Talks/,
        );
      }
    });

    test('give the same bytes of a part', async ({ page }) => {
      await openApp(page, '#v=1&from=2023-01-01&to=2023-11-01');
      await openData(page);
      await page.locator('.data-form input[value=view]').check({ force: true });
      for (const format of ['json', 'csv', 'html'] as const) {
        const { file } = await saved(page, format);
        const options = { format, lang: locale, from: '2023', to: '2023-10', out: join(folder, format) };
        const out = await exportFile(options, Date.now());
        expect(readFileSync(file).equals(readFileSync(out)), format).toBe(true);
      }
    });
  });

test('a stretch without events is said, and nothing is saved', async ({ page }) => {
  await page.goto('./#v=1&from=2020-06-01&to=2021-06-01');
  await page.waitForFunction(() => performance.getEntriesByName('timeline-ready').length > 0);
  await openData(page);
  await page.locator('.data-form input[value=view]').check({ force: true });
  await page.locator('.data-form button[type=submit]').click();
  await expect(page.locator('.data-form [role=status]')).toContainText('لا حدث يُكتب');
});

test.describe('a page to keep', () => {
  test.use({ locale: 'ar', viewport: { width: 1280, height: 720 } });

  test('works from a disk without a network: it reads, opens and highlights, in its own face', async ({
    browser,
    page,
  }) => {
    await openApp(page);
    const width = await page.locator('h1 bdi').evaluate((title) => title.getBoundingClientRect().width);
    const out = await exportFile({ format: 'html', lang: 'ar', out: folder }, Date.now());
    const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 720 } });
    const kept = await context.newPage();
    const asked: string[] = [];
    const faults: string[] = [];
    kept.on('request', (request) => asked.push(request.url()));
    kept.on('pageerror', ({ message }) => faults.push(message));
    kept.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await kept.goto(`${pathToFileURL(out).href}#v=1&event=vostochny-summit-2023`);
    await expect(kept.locator('.reader h2')).toContainText('بوتين يستقبل كيم');
    await expect.poll(async () => highlighted(kept, 'passage')).toContain('واستقبل بوتين، الأربعاء');
    await expect.poll(async () => highlighted(kept, 'date-phrase')).toBe('الأربعاء');
    await kept.getByRole('combobox').first().fill('شويغو');
    await expect(kept.locator('.find').getByRole('option').first()).toContainText('شويغو');
    await kept.evaluate(async () => document.fonts.ready);
    expect(await kept.evaluate(() => document.fonts.check('16px "Vazirmatn Variable"', 'قمة'))).toBe(true);
    expect(await kept.locator('h1 bdi').evaluate((title) => title.getBoundingClientRect().width)).toBe(width);
    await kept.keyboard.press('Escape');
    await kept.locator('.bottom-line button[data-panel=about]').click();
    await expect(kept.locator('.about .records > li').first()).toContainText('جملة');
    expect(asked).toEqual([pathToFileURL(out).href]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('holds a part of the events and their articles alone', async ({ page }) => {
    const out = await exportFile({ format: 'html', from: '2019-12', to: '2019-12', out: folder }, Date.now());
    await page.goto(pathToFileURL(out).href);
    await expect(page.locator('.timeline-host [data-event]')).not.toHaveCount(0);
    const texts = await page.locator('#kept-texts').textContent();
    expect(texts?.match(/"[a-z0-9-]+":/g)).toEqual(['"security-council-2019":']);
    await expect(page.locator('.top-line')).toContainText(/ديسمبر 2019 · \d+ من \d+ حدثًا/);
  });
});

test('the built app works under any path, its page to keep too', async ({ page }) => {
  cpSync('dist', join(folder, 'some', 'deep', 'path'), { recursive: true });
  const { address, close } = await serve(folder, 0, '127.0.0.1');
  try {
    const missing: string[] = [];
    page.on('response', (response) => response.status() >= 400 && missing.push(response.url()));
    await page.goto(`${address}some/deep/path/#v=1&event=vostochny-summit-2023`);
    await expect.poll(async () => highlighted(page, 'passage')).toContain('واستقبل بوتين، الأربعاء');
    await page.evaluate(async () => document.fonts.ready);
    await openData(page);
    const { file } = await saved(page, 'html');
    expect(readFileSync(file, 'utf8')).toContain('<title>كوريا الشمالية');
    expect(missing).toEqual([]);
  } finally {
    close();
  }
});
