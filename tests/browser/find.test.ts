import { expect, type Page, test } from '@playwright/test';
import { clickMark, markOf, openApp } from './app.ts';

declare global {
  interface Window {
    /** Of every event that was ever drawn. */
    seenEvents: Set<string>;
  }
}

const says = {
  en: {
    question: 'what happened in September 2023?',
    asked: 'September 2023',
    filter: 'Filter',
    clear: 'Clear all',
    copy: /Copy quote/,
    count: (n: number) => `${n} of 55 events`,
  },
  ar: {
    question: 'ماذا حدث في أيلول ٢٠٢٣؟',
    asked: 'سبتمبر 2023',
    filter: 'التصفية',
    clear: 'أزل الكل',
    copy: /نسخ الاقتباس/,
    count: (n: number) => `${n} من 55 حدثًا`,
  },
} as const;

const counted = (page: Page) => page.locator('.active-filters .found-count');
const results = (page: Page) => page.getByRole('option');
const field = (page: Page) => page.locator('#search');

for (const lang of ['en', 'ar'] as const) {
  const said = says[lang];

  test(`from a question to a quote in the clipboard, by keyboard: ${lang}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openApp(page, `#v=1&lang=${lang}`);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type(said.question);
    await page.keyboard.press('Enter');
    await expect(page.locator('#event-title')).toBeFocused();
    await expect(page.locator('.reader')).toContainText('2023');
    await page.getByRole('button', { name: said.copy }).first().press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/2023/);
    expect(new URL(page.url()).hash).toContain('q=');
  });

  test(`arrows go through the results, Esc leads back to the events: ${lang}`, async ({ page }) => {
    await openApp(page, `#v=1&lang=${lang}`);
    await field(page).click();
    await page.keyboard.type(said.asked);
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(results(page).nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toHaveAttribute(
      'aria-activedescendant',
      (await results(page).nth(1).getAttribute('id')) ?? '',
    );
    await page.keyboard.press('Escape');
    await expect(results(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.locator('.timeline-host [role=listbox]')).toBeFocused();
    await expect(field(page)).toHaveValue(said.asked);
  });

  test(`facets narrow the events, by mouse, and each goes back: ${lang}`, async ({ page }) => {
    await openApp(page, `#v=1&lang=${lang}`);
    const before = await markOf(page).count();
    await page.getByRole('button', { name: said.filter }).click();
    const value = page
      .locator('.facet-value')
      .filter({ has: page.locator('input[name=kind][value=summit]') });
    const left = Number(await value.locator('.facet-count').textContent());
    await value.click();
    await expect(counted(page)).toHaveText(said.count(left));
    await expect.poll(() => markOf(page).count()).toBeLessThan(before);
    await expect(page.locator('.timeline-host svg [fill-opacity="0.3"]').first()).toBeAttached();
    expect(new URL(page.url()).hash).toContain('kind=summit');
    await page.goBack();
    await expect(page.locator('.active-filters')).toHaveCount(0);
    await page.goForward();
    await expect(counted(page)).toHaveText(said.count(left));
    await page.locator('.chip').first().click();
    await expect(page.locator('.active-filters')).toHaveCount(0);
  });
}

for (const [lang, question, said] of [
  ['en', 'putin before 2020', 'Dates: \u2068until 31 December 2019\u2069'],
  ['ar', 'بوتين قبل ٢٠٢٠', 'التاريخ: \u2068حتى 31 ديسمبر 2019\u2069'],
] as const)
  test(`a stretch of time is told as it was understood, and taken back: ${lang}`, async ({ page }) => {
    await openApp(page, `#v=1&lang=${lang}`);
    await field(page).fill(question);
    await expect(results(page)).not.toHaveCount(0);
    for (const date of await results(page).locator('.result-date').allTextContents())
      expect(date).not.toContain('2023');
    await page.locator('.chip', { hasText: said }).click();
    await expect(field(page)).toHaveValue(question.split(' ')[0] ?? '');
    await expect(page.locator('.chip')).toHaveCount(1);
    await expect(markOf(page, 'vostochny-summit-2023')).not.toHaveCount(0);
  });

test('the slash works on an Arabic keyboard, not while somebody types, and can be switched off', async ({
  page,
}) => {
  await openApp(page, '#v=1&lang=en');
  const press = (key: string, code: string) =>
    page.evaluate(
      (init) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
        ),
      { key, code },
    );
  await press('ظ', 'Slash');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('4/2019');
  await expect(field(page)).toHaveValue('4/2019');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field(page)).not.toBeFocused();
  await page.keyboard.press('?');
  await page.locator('.switch input').last().uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(field(page)).not.toBeFocused();
});

test('a link brings the search and the filters back, in the list too', async ({ page }) => {
  await openApp(page, '#v=1&lang=en&q=Vladivostok&kind=summit&view=list', 'list');
  await expect(counted(page)).toContainText('of 55 events');
  const titles = page.locator('.list-view .event-row-title');
  await expect(titles.first()).toContainText('Vladivostok');
  expect(await titles.count()).toBeLessThan(5);
  await page.locator('.chip').first().click();
  await expect.poll(() => titles.count()).toBeGreaterThan(3);
});

test('a link that filters shows no other event on the way, and names what it does not know', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.seenEvents = new Set();
    new MutationObserver(() => {
      for (const mark of document.querySelectorAll<HTMLElement>('.timeline-host [data-event]'))
        window.seenEvents.add(mark.dataset['event'] ?? '');
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  await page.goto('./#v=1&lang=en&kind=banana,summit');
  await expect(counted(page)).toHaveText('5 of 55 events');
  await expect(markOf(page)).not.toHaveCount(0);
  await expect(page.getByText('kind=banana', { exact: false })).toBeVisible();
  const seen = await page.evaluate(() => [...window.seenEvents]);
  expect(seen).toContain('vostochny-summit-2023');
  expect(seen.length).toBeLessThanOrEqual(5);
});

test('an open event stays although it does not pass, and is not counted', async ({ page }) => {
  await openApp(page, '#v=1&lang=en');
  await clickMark(page, 'vostochny-summit-2023');
  await field(page).fill('sanctions 2019');
  await expect(counted(page)).toContainText('of 55');
  await expect(markOf(page, 'vostochny-summit-2023')).not.toHaveCount(0);
});

test('where nothing is found the nearest spelling and the ways back are offered', async ({ page }) => {
  await openApp(page, '#v=1&lang=en');
  await field(page).fill('Puten');
  await page.getByRole('button', { name: /Search for .*Putin/ }).click();
  await expect(field(page)).toHaveValue('Putin');
  await expect(markOf(page)).not.toHaveCount(0);
});

test('the way back from nothing found leads the keyboard to an event', async ({ page }) => {
  await openApp(page, '#v=1&lang=en');
  await field(page).fill('qqqzzz');
  await page.locator('.no-result').getByRole('button', { name: says.en.clear }).press('Enter');
  const list = page.locator('.timeline-host [role=listbox]');
  await expect(list).toBeFocused();
  await expect(list).toHaveAttribute('aria-activedescendant', /un-sanctions-since-2006/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const lang of ['en', 'ar'] as const)
    test(`that nothing is found stands beside the axis, on its own ground: ${lang}`, async ({ page }) => {
      await page.goto(`./#v=1&kind=arms&article=vladivostok-2019&lang=${lang}`);
      const said = page.locator('.no-result');
      await expect(said).toBeVisible();
      await expect(page.locator('.timeline-host svg text')).not.toHaveCount(0);
      await expect(said).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
      const crossed = await said.evaluate((box) => {
        const { left, right, top, bottom } = box.getBoundingClientRect();
        const ticks = [...document.querySelectorAll('.timeline-host svg text')].filter((tick) => {
          const at = tick.getBoundingClientRect();
          return at.left < right && at.right > left && at.top < bottom && at.bottom > top;
        });
        return { ticks: ticks.map(({ textContent }) => textContent), out: left < 0 || right > innerWidth };
      });
      expect(crossed).toEqual({ ticks: [], out: false });
    });

  test('the field opens from its button, a result by touch, and the filters are a sheet', async ({
    page,
  }) => {
    await openApp(page, '#v=1&lang=ar');
    await page.locator('.find-toggle').tap();
    await expect(field(page)).toBeFocused();
    await field(page).fill('سبتمبر ٢٠٢٣');
    await results(page).first().tap();
    await expect(page.locator('#event-title')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('#filter').tap();
    await page.locator('.panel input[name=kind][value=statement]').tap();
    await expect(page.locator('.panel .found-count')).toContainText('من 55');
    await expect(page.locator('.active-filters .chip')).toHaveCount(2);
  });

  test('the button of the search brings up what is found already', async ({ page }) => {
    await openApp(page, '#v=1&lang=ar&q=هانوي');
    await page.locator('.find-toggle').tap();
    await expect(field(page)).toBeFocused();
    await expect(results(page).first()).toContainText('هانوي');
  });

  test('what was found comes into view on the timeline, all of it', async ({ page }) => {
    await openApp(page, '#v=1&lang=ar');
    await page.keyboard.press('/');
    await page.keyboard.type('سبتمبر ٢٠٢٣');
    await page.getByRole('button', { name: 'أظهرها كلها على الخط الزمني' }).tap();
    await expect(results(page)).toHaveCount(0);
    await expect(page).toHaveURL(/from=2023-07.*to=2023-10/);
    await expect(page.locator('.active-filters')).toContainText('من 55');
  });

  test('Esc closes the filters and leaves the event below them open', async ({ page }) => {
    await openApp(page, '#v=1&event=hanoi-summit-2019');
    await page.locator('#filter').tap();
    await expect(page.locator('.panel[data-panel=filter]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.panel[data-panel=filter]')).toHaveCount(0);
    await expect(page.locator('#event-title')).toBeVisible();
  });
});
