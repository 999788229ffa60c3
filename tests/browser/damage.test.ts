import { expect, type Route, test } from '@playwright/test';
import { openApp } from './app.ts';

test.use({ locale: 'en' });

test('a dataset that is not there says so and offers another try', async ({ page }) => {
  await page.route('**/data/events.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  await expect(page.getByRole('button', { name: /again/i })).toBeVisible();
  await page.unroute('**/data/events.json');
  await page.getByRole('button', { name: /again/i }).click();
  await expect(page.locator('.timeline-host svg [data-event]').first()).toBeVisible();
});

test('a page that has lost its connection before another try says so, and not that it wants memory', async ({
  page,
  context,
}) => {
  await page.route('**/data/events.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('./');
  const again = page.getByRole('button', { name: /again/i });
  await expect(again).toBeVisible();
  await page.unroute('**/data/events.json');
  await context.setOffline(true);
  await again.click();
  await expect(page.locator('.failure')).toContainText('This device is offline');
  await context.setOffline(false);
  await again.click();
  await expect(page.locator('.timeline-host svg [data-event]').first()).toBeVisible();
});

for (const [when, tries] of [
  ['at once', 1],
  ['at another try', 2],
] as const) {
  test(`a worker that cannot be fetched ${when} is told as a file that is not reached`, async ({ page }) => {
    let asked = 0;
    await page.route('**/assets/open-dataset-*.js', (route) => (asked++, route.abort()));
    await page.goto('./');
    await expect(page.locator('.failure')).toContainText('could not be reached');
    if (tries > 1) await page.getByRole('button', { name: /again/i }).click();
    await expect.poll(() => asked).toBe(tries);
    await expect(page.locator('.failure')).toContainText('could not be reached');
  });
}

test('a dataset cut off in the middle, and one with a bad value, say what is wrong', async ({ page }) => {
  await page.route('**/data/events.json', (route) => route.fulfill({ body: '{"format":"isnad/1","ti' }));
  await page.goto('./');
  await expect(page.getByRole('button', { name: /again/i })).toBeVisible();
  await page.unroute('**/data/events.json');
  await page.route('**/data/events.json', async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ body: text.replace('"kind": "sanctions"', '"kind": "party"') });
  });
  await page.reload();
  await expect(page.getByText(/party/)).toBeVisible();
});

test('an article that is missing or differs still shows the stored quote', async ({ page }) => {
  await page.route('**/data/articles/al-rai-2023.txt', (route) => route.fulfill({ body: 'another text' }));
  await openApp(page, '#v=1&event=us-on-wagner-arms-2023');
  const reader = page.locator('.reader, [class*=reader]').first();
  await expect(reader).toContainText('وقال المتحدّث باسم مجلس الأمن القومي الأميركي جون كيربي');
  await expect(page.locator('.trouble').first()).toBeVisible();
});

test('a damaged link is named in part, and the rest of it holds', async ({ page }) => {
  await openApp(page, '#v=1&event=shoigu-visit-2023&from=never&to=2023-10-01&colour=red');
  await expect(page.getByText('Shoigu visits North Korea').last()).toBeVisible();
  await expect(page.locator('.notices')).toContainText('colour');
});

test('an unknown event in the link is named', async ({ page }) => {
  await openApp(page, '#v=1&event=nothing-of-the-sort');
  await expect(page.locator('.notices')).toContainText('nothing-of-the-sort');
});

for (const [what, file] of [
  ['that cannot be loaded', '**/assets/follow-questions-*.js'],
  ['whose results cannot be loaded', '**/assets/Results-*.js'],
  ['whose worker cannot be loaded', '**/assets/find-*.js'],
] as const)
  test(`a search ${what} is begun anew when asked`, async ({ page }) => {
    await page.route(file, (route) => route.abort());
    await openApp(page, '#v=1');
    await page.locator('#search').fill('Vladivostok');
    const again = page.locator('.notices').getByRole('button', { name: 'Try again' });
    await again.click();
    await expect(again).toBeVisible();
    await page.unroute(file);
    await again.click();
    await expect(page.locator('.active-filters')).toContainText('5 of 55 events');
    await expect(page.locator('.notices')).toHaveCount(0);
  });

/** What is pressed, and the part of the app that opens with it. */
const parts = [
  ['the filters', '#filter', 'FilterPane', '.filter-pane input'],
  ['the list', '.top-line button[aria-keyshortcuts=l]', 'EventListView', '.list-view li'],
  ['About', '[data-panel=about]', 'About', '.panel .about'],
  ['the export', '[data-panel=export]', 'ExportPanel', '.panel form'],
  ['sharing', '[data-panel=share]', 'ShareForm', '.panel input'],
  ['an event', '.timeline-host svg [data-event=hanoi-summit-2019]', 'reader', '.reader .event-date'],
] as const;

for (const [what, button, file, inside] of parts)
  test(`where ${what} cannot be loaded the rest goes on, and another try is offered`, async ({ page }) => {
    await page.route(`**/assets/${file}-*`, (route) => route.abort());
    await openApp(page, '#v=1');
    await page.locator(button).first().click();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.click();
    await expect(again).toBeVisible();
    await expect(page.locator('.bottom-line')).toBeVisible();
    await page.unroute(`**/assets/${file}-*`);
    await again.click();
    await expect(page.locator(inside).first()).toBeVisible();
    await expect(again).toHaveCount(0);
  });

test('an event whose reader is late says its title at once, and the keyboard goes on to it when it comes', async ({
  page,
}) => {
  const late: Route[] = [];
  await page.route('**/assets/reader-*', (route) => void late.push(route));
  await openApp(page, '#v=1');
  await page.locator('.timeline-host [role=listbox]').press('Enter');
  const title = page.locator('#event-title');
  await expect(title).toBeFocused();
  await expect(page.locator('.reader')).toContainText('Loading');
  const said = await title.textContent();
  await Promise.all(late.map((route) => route.continue()));
  await expect(page.locator('.reader .event-date')).toBeVisible();
  await expect(title).toBeFocused();
  await expect(title).toHaveText(said ?? '');
});

test('where the reader of an event cannot be loaded, the keyboard goes to the button that tries again, and on', async ({
  page,
}) => {
  await page.route('**/assets/reader-*', (route) => route.abort());
  await openApp(page, '#v=1');
  await page.locator('.timeline-host [role=listbox]').press('Enter');
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeFocused();
  await page.unroute('**/assets/reader-*');
  await page.keyboard.press('Enter');
  await expect(page.locator('.reader .event-date')).toBeVisible();
  await expect(page.locator('#event-title')).toBeFocused();
});

/** What opens, and the button that gets the keyboard back. */
const closing = [
  ['the legend', 'Panels', '.bottom-line [data-panel=legend]'],
  ['the filters', 'FilterPane', '#filter'],
] as const;

for (const [what, file, opener] of closing)
  test(`${what} that could not be loaded closes by Esc and by a button`, async ({ page }) => {
    await page.route(`**/assets/${file}-*`, (route) => route.abort());
    await openApp(page, '#v=1&event=hanoi-summit-2019');
    const button = page.locator(opener);
    const failed = page.locator('.part-failed');
    await button.click();
    await expect(failed).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(failed).toBeHidden();
    await expect(page.locator('#event-title')).toBeVisible();
    await button.click();
    await expect(failed).toBeVisible();
    await page.locator('.timeline-host [role=listbox]').focus();
    await page.keyboard.press('Escape');
    await expect(failed).toBeHidden();
    await expect(page.locator('#event-title')).toBeVisible();
    await button.click();
    await failed.getByRole('button', { name: 'Close' }).click();
    await expect(failed).toBeHidden();
    await expect(button).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('#event-title')).toHaveCount(0);
  });

test('a part that comes with another try is laid out as it is without', async ({ page }) => {
  await openApp(page, '#v=1');
  await page.route('**/assets/ExportPanel-*', (route) => route.abort());
  await page.locator('[data-panel=export]').first().click();
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await page.unroute('**/assets/ExportPanel-*');
  await again.click();
  await expect(page.locator('.panel form')).toHaveCSS('display', 'grid');
});
