import { expect, type Page, test } from '@playwright/test';
import { bareEvent } from '../model/bare-event.ts';
import { markOf, openApp } from './app.ts';

test.use({ locale: 'en' });

function event(id: string, date: string) {
  return {
    id,
    title: { en: `Event ${id}`, ar: `حدث ${id}` },
    summary: { en: '', ar: '' },
    ...bareEvent,
    date,
  };
}

async function serve(page: Page, events: readonly unknown[], format = 'isnad/1'): Promise<void> {
  const head = {
    format,
    title: { en: 'Edges', ar: 'أطراف' },
    draft: true,
    articles: [],
    actors: [],
    places: [],
  };
  const body = JSON.stringify({ ...head, events });
  await page.route('**/data/events.json', (route) => route.fulfill({ body }));
}

async function zoomIn(page: Page): Promise<void> {
  await page.mouse.move(640, 300);
  await page.keyboard.down('Control');
  for (let n = 0; n < 20; n++) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
}

test('10,000 events on one minute are drawn or counted, and the page stays small', async ({ page }) => {
  await serve(
    page,
    Array.from({ length: 10_000 }, (_, n) => event(`e${n}`, '2020-01-01T10:30Z')),
  );
  await openApp(page);
  await expect(page.locator('.bottom-line')).toContainText('10,000 in view');
  expect(await markOf(page).count()).toBeGreaterThan(10);
  await expect(page.locator('.timeline-host svg [data-cluster] text')).toHaveCount(1);
  await zoomIn(page);
  await expect(page.locator('.timeline-host svg [data-event]').first()).toBeVisible();
  expect(await page.locator('*').count()).toBeLessThan(1500);
});

for (const [width, height] of [
  [1280, 720],
  [390, 800],
] as const)
  test(`a timeline without events says so everywhere, and names no day: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await serve(page, []);
    await page.goto('./');
    const drawn = page.locator('.timeline-host svg');
    await expect(drawn).toContainText('This timeline has no events yet.');
    await expect(drawn).not.toContainText(/19(69|70)/);
    await expect(page.locator('.bottom-line .count')).toHaveText('0 events');
    await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
    await expect(page.locator('.bottom-line [role=status]')).toHaveText('This timeline has no events yet.');
    expect(new URL(page.url()).hash).not.toContain('from=');
    await page.keyboard.press('/');
    await page.keyboard.type('talks');
    await expect(page.locator('.active-filters')).toContainText('0 of 0 events');
    await expect(page.locator('.no-result')).toHaveCount(0);
    await page.goto('./#v=1&view=list');
    await expect(page.locator('.list-view')).toContainText('This timeline has no events yet.');
  });

test('that only undated events pass a filter is said, drawn and aloud', async ({ page }) => {
  await serve(page, [event('dated', '2023-03-12'), { ...event('undated', ''), date: null }]);
  await page.goto('./#v=1&q=undated');
  const said = 'No event that passes these filters has a date.';
  await expect(page.locator('.timeline-host svg')).toContainText(said);
  await expect(page.locator('.bottom-line [role=status]')).toHaveText(said);
});

test('an event 5,000 years long stands beside one of a day', async ({ page }) => {
  await serve(page, [event('long', '-2000/3000'), event('day', '2020-05-01')]);
  await openApp(page);
  await expect(page.locator('.bottom-line')).toContainText('2 in view');
  await expect(page.getByText('Event long')).toBeVisible();
  await expect(page.getByText('Event day')).toBeVisible();
  await zoomIn(page);
  await expect(page.locator('.bottom-line')).toContainText('1 in view');
  await expect(markOf(page, 'long').first()).toBeVisible();
});

test('the year 1 is where it belongs, with round years before it on the axis', async ({ page }) => {
  await serve(page, [event('year', '0001'), event('day', '0001-12-31'), event('now', '2020-01-01')]);
  await openApp(page);
  await expect(markOf(page, 'day').first()).toBeVisible();
  await expect(page.locator('.bottom-line')).toContainText('3 in view');
  const ticks = page.locator('.timeline-host svg text');
  await expect(ticks.filter({ hasText: /^1$/ }).first()).toBeVisible();
  await expect(ticks.filter({ hasText: /^0$/ })).toHaveCount(0);
  await page.mouse.move(300, 300);
  await page.mouse.down();
  await page.mouse.move(700, 300, { steps: 4 });
  await page.mouse.up();
  await expect(ticks.filter({ hasText: /^[1-9]00 BCE$/ }).first()).toBeVisible();
});

test('another version, and one bad event among good ones, are named', async ({ page }) => {
  await serve(page, [event('a', '2020-01-01')], 'isnad/9');
  await page.goto('./');
  await expect(page.getByText(/isnad\/9/)).toBeVisible();
  await page.unroute('**/data/events.json');
  await serve(page, [
    ...Array.from({ length: 300 }, (_, n) => event(`e${n}`, '2020-01-01')),
    event('bad', '2020-13-45'),
  ]);
  await page.reload();
  await expect(page.getByText(/events\[300\]\.date/)).toBeVisible();
});

for (const language of ['ar', 'en'])
  for (const width of [667, 844, 1024])
    test(`that it is a draft stands in one line and leaves the title its room: ${width} px, ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 390 });
      const shown = async () => {
        await openApp(page, `#v=1&lang=${language}`);
        return (await page.locator('h1').boundingBox())?.width ?? 0;
      };
      await page.route('**/data/events.json', async (route) => {
        const body = await (await route.fetch()).text();
        await route.fulfill({ body: body.replace(/"draft":\s*false/, '"draft": true') });
      });
      const besideDraft = await shown();
      const draft = await page.locator('.draft').boundingBox();
      expect(draft?.height).toBeLessThan(28);
      await page.unroute('**/data/events.json');
      await page.reload();
      expect(besideDraft).toBeGreaterThanOrEqual((await shown()) - 1);
      await expect(page.locator('.draft')).toHaveCount(0);
    });
