import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { datasetSchema } from '../../src/model/dataset.ts';
import { clickMark, highlighted, markOf, openApp } from './app.ts';
import { comeToRest } from './seen.ts';

const dataset = datasetSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../data/events.json'), 'utf8')),
);
const desktop = { width: 1280, height: 720 };
test.use({ viewport: desktop });

test('fitted, at least twelve events wear labels, the heaviest among them', async ({ page }) => {
  await openApp(page);
  const labels = await page
    .locator('.timeline-host svg [data-event]:has(text)')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-event')));
  expect(new Set(labels).size).toBeGreaterThanOrEqual(12);
  const heaviest = dataset.events.filter(({ weight }) => weight === 3).map(({ id }) => id);
  expect(labels).toEqual(expect.arrayContaining(heaviest));
});

for (const language of ['ar', 'en'])
  test(`September 2023 shows each of its events as a mark of its own, in ${language}`, async ({ page }) => {
    await openApp(page, `#v=1&from=2023-09-01&to=2023-10-01&lang=${language}`);
    const own = dataset.events.filter(({ date }) => date?.startsWith('2023-09'));
    expect(own.length).toBeGreaterThanOrEqual(8);
    for (const { id } of own) await expect(markOf(page, id)).not.toHaveCount(0);
    await expect(page.locator('.timeline-host svg [data-cluster]')).toHaveCount(0);
  });

test('a click opens the passage in its article, highlighted, its date explained', async ({ page }) => {
  await openApp(page, '#v=1&from=2023-08-25&to=2023-09-20');
  await clickMark(page, 'vostochny-summit-2023');
  const reader = page.getByRole('complementary').or(page.locator('.reader')).first();
  await expect(reader).toContainText('بوتين يستقبل كيم في قاعدة فوستوشني الفضائية');
  await expect
    .poll(() => highlighted(page, 'passage'))
    .toContain('واستقبل بوتين، الأربعاء، زعيم كوريا الشمالية');
  await expect.poll(() => highlighted(page, 'date-phrase')).toBe('الأربعاء');
  await expect(page.locator('.reading')).toContainText('الأربعاء 13 سبتمبر 2023');
  await expect(page.locator('.conflict').first()).toContainText('أمور');
  await expect(page).toHaveURL(/event=vostochny-summit-2023/);
});

test('every passage of every event is found in its article, letter for letter', async ({ page }) => {
  test.slow();
  await openApp(page);
  const passages = dataset.events.flatMap((event) =>
    event.passages.map((passage) => ({ event: event.id, passage })),
  );
  for (const { event, passage } of passages) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `v=1&event=${event}&passage=${passage.id}`);
    const quotes = passage.spans.map(({ exact }) => exact).join(' ');
    await expect.poll(() => highlighted(page, 'passage'), { message: `${event} ${passage.id}` }).toBe(quotes);
  }
});

test('the wheel scrolls along time, and with ctrl it zooms about the pointer', async ({ page }) => {
  await openApp(page, '#v=1&from=2023-08-25&to=2023-09-20');
  const at = async (): Promise<number> =>
    (await markOf(page, 'peskov-declines-2023').first().boundingBox())?.x ?? Number.NaN;
  const before = await at();
  await page.mouse.move(640, 300);
  await page.mouse.wheel(0, 120);
  await expect.poll(at).not.toBe(before);
  const scrolled = await at();
  await page.keyboard.down('Control');
  await page.mouse.move(scrolled + 2, 300);
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await comeToRest(page);
  expect(Math.abs((await at()) - scrolled)).toBeLessThan(6);
});

test('the whole job by keyboard: to an event, into its passage, and back', async ({ page }) => {
  await openApp(page);
  await page.locator('[role=listbox]').focus();
  await page.keyboard.press('Home');
  const option = page.locator('[role=option]');
  await expect(option).toContainText('عقوبات الأمم المتحدة على كوريا الشمالية');
  await page.keyboard.press('ArrowLeft');
  await expect(option).toContainText('عقوبات مجلس الأمن في 2016 و2017');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/event=un-sanctions-2016-2017/);
  await expect.poll(() => highlighted(page, 'date-phrase')).toBe('عامي 2016 و2017');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/event=/);
});

test('the language switches, and the axis with it', async ({ page }) => {
  await openApp(page, '#v=1&from=2023-08-25&to=2023-09-20');
  const x = async (id: string): Promise<number> =>
    (await markOf(page, id).first().boundingBox())?.x ?? Number.NaN;
  expect(await x('vostochny-summit-2023')).toBeLessThan(await x('peskov-declines-2023'));
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.getByText('North Korea and Russia: summits')).toBeVisible();
  await expect
    .poll(async () => (await x('vostochny-summit-2023')) > (await x('peskov-declines-2023')))
    .toBe(true);
});

test('nothing is fetched from anywhere but the page’s own origin', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? '') && !url.startsWith('data:') && !url.startsWith('blob:'))
      elsewhere.push(url);
  });
  await openApp(page, '#v=1&event=shoigu-visit-2023');
  await page.waitForLoadState('networkidle');
  expect(elsewhere).toEqual([]);
});
