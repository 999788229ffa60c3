import { expect, type Frame, type Page, test } from '@playwright/test';
import { clickMark, openApp } from './app.ts';
import { comeToRest, viewOf } from './seen.ts';

test.use({ locale: 'en', permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: Page, type: string) =>
  page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return await (await item?.getType(wanted))?.text();
  }, type);

const event = (page: Page) => page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('event'));

test('back and forward go through what was opened, and moving adds nothing', async ({ page }) => {
  await openApp(page, '#v=1&lang=en&from=2023-07-01&to=2023-10-01');
  const start = await page.evaluate(() => history.length);
  await clickMark(page, 'shoigu-visit-2023');
  await page.mouse.move(300, 300);
  for (let n = 0; n < 20; n += 1) await page.mouse.wheel(0, 60);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  expect((await page.evaluate(() => history.length)) - start).toBe(3);
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goBack();
  await expect(page.locator('.list-view')).toHaveCount(0);
  expect(await event(page)).toBe('shoigu-visit-2023');
  await page.goBack();
  await expect(page.locator('#event-title')).toHaveCount(0);
  await page.goForward();
  await expect(page.locator('#event-title')).toHaveText('Shoigu visits North Korea');
});

test('an event that was renamed keeps its old link, and the address says its new name', async ({ page }) => {
  await page.route('**/data/events.json', async (route) => {
    const text = await (await route.fetch()).text();
    const renamed = text.replace('"id": "shoigu-visit-2023",', '$&"formerIds": ["minister-visit"],');
    await route.fulfill({ body: renamed });
  });
  await openApp(page, '#v=1&event=minister-visit&passage=p2&lang=en');
  await expect(page.locator('#event-title')).toHaveText('Shoigu visits North Korea');
  await expect.poll(() => event(page)).toBe('shoigu-visit-2023');
  await expect(page.locator('.notices')).toHaveCount(0);
  expect(page.url()).toContain('passage=p2');
});

test('10 kB of junk are named in part, and what is sound holds', async ({ page }) => {
  const junk = Array.from({ length: 900 }, (_, n) => `%zz${n}=${'x'.repeat(6)}`).join('&');
  await openApp(page, `#v=7&${junk}&event=shoigu-visit-2023&from=2023-09-99&lang=en&theme=dark&event=other`);
  await expect(page.locator('#event-title')).toHaveText('Shoigu visits North Korea');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const said = page.locator('.notices');
  for (const words of ['newer version', 'from=2023-09-99', 'event=other', 'and 892 more'])
    await expect(said).toContainText(words);
  const { height } = (await said.boundingBox()) ?? { height: Infinity };
  expect(height).toBeLessThan(240);
});

test('a quote with its citation is on the clipboard as text and as markup', async ({ page }) => {
  await openApp(page, '#v=1&event=shoigu-visit-2023&passage=p2&lang=en');
  await page.getByRole('button', { name: 'Copy quote with citation' }).click();
  await expect(page.locator('.source .copy [role=status]')).toHaveText('Copied');
  const text = (await clipboard(page, 'text/plain'))?.replaceAll(/[\u2068\u2069]/g, '') ?? '';
  expect(text).toMatch(
    /^«.*»\nTranslation: “.*”\n.*Adrienne Watson → Al-Rai, published .*\(inferred.*\)\nhttp/,
  );
  expect(text).toContain('#v=1&event=shoigu-visit-2023&passage=p2&lang=en');
  const html = await clipboard(page, 'text/html');
  expect(html).toContain('<blockquote lang="ar" dir="rtl"');
  expect(html).toContain('>Shoigu visits North Korea</a>');
});

test('the link that is copied brings the same view back', async ({ page, context }) => {
  await openApp(
    page,
    '#v=1&event=shoigu-visit-2023&from=2023-07-01&to=2023-10-01&lang=ar&dir=ltr&theme=dark',
  );
  await page.getByRole('button', { name: 'مشاركة' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'نسخ الرابط' }).click();
  await expect(page.getByRole('dialog').locator('[role=status]')).toHaveText('نُسخ');
  const link = (await clipboard(page, 'text/plain')) ?? '';
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.locator('#event-title')).toHaveText('شويغو يزور كوريا الشمالية');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(() => viewOf(other)).toEqual(await viewOf(page));
});

/** Puts the code that the dialog offers into a page of its own, higher than the screen, and waits for its events. */
async function embed(page: Page, choose: (page: Page) => Promise<void>): Promise<Frame> {
  await openApp(page, '#v=1&lang=en&from=2023-07-01&to=2023-10-01');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('tab', { name: 'Embed' }).click();
  await choose(page);
  await page.getByRole('button', { name: 'Copy code' }).click();
  await expect(page.getByRole('dialog').locator('[role=status]')).toHaveText('Copied');
  const code = await clipboard(page, 'text/plain');
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><body style="margin:0;height:3000px">${code}`,
    }),
  );
  await page.goto('./host.html');
  await expect(page.frameLocator('iframe').locator('.timeline-host svg [data-event]').first()).toBeVisible();
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('the frame is missing');
  return frame;
}

const scrollOf = (page: Page) => page.evaluate(() => scrollY);

test('the code puts the same view into a page, which keeps its wheel, its history and its settings', async ({
  page,
}) => {
  const frame = await embed(page, async () => {
    await page.getByRole('combobox', { name: 'Language', exact: true }).selectOption('العربية');
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  });
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(frame.url()).toContain('from=2023-07-01&to=2023-10-01');
  const steps = await page.evaluate(() => history.length);
  await page.mouse.move(600, 150);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => scrollOf(page)).toBeGreaterThan(100);
  await page.evaluate(() => scrollTo(0, 0));
  await frame.locator('[data-event=shoigu-visit-2023]').first().click();
  await expect(frame.locator('#event-title')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(steps);
  const link = frame.getByRole('link', { name: 'فتح في صفحة مستقلة' });
  await expect(link).toHaveAttribute('href', /event=shoigu-visit-2023/);
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the wheel is the timeline’s in a frame that asks for it', async ({ page }) => {
  const frame = await embed(page, async () => {
    await page.getByRole('combobox', { name: 'Wheel and one finger move' }).selectOption('the timeline');
  });
  const view = () => viewOf(frame);
  await comeToRest(frame);
  const before = await view();
  await page.mouse.move(600, 150);
  await page.mouse.wheel(0, 200);
  await expect.poll(view).not.toEqual(before);
  expect(await scrollOf(page)).toBe(0);
});

test('what share and export offer to choose from looks the same whichever was opened before', async ({
  page,
}) => {
  await openApp(page, '#v=1&lang=en');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('tab', { name: 'Embed' }).click();
  await expect(page.getByRole('spinbutton')).toHaveCSS('opacity', '1');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const [one, other] = [
    page.getByText('In view', { exact: true }),
    page.getByText('Everything', { exact: true }),
  ];
  await expect(one).toBeVisible();
  expect((await one.boundingBox())?.y).toBe((await other.boundingBox())?.y);
});

test.describe('by finger', () => {
  test.use({ locale: 'ar', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the button that copied a quote leaves the line below it to be read', async ({ page }) => {
    await openApp(page, '#v=1&lang=ar&event=vostochny-summit-2023');
    const button = page.locator('.passage:not([hidden]) .source > .copy .tool');
    await button.tap();
    await expect(button).toContainText('نُسخ');
    await expect(button).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  });
});
