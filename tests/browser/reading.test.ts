import { expect, type Page, test } from '@playwright/test';
import { clickMark, highlighted, openApp } from './app.ts';

/** A sheet has the sentences of the passage alone until it is asked for the article. */
async function askForArticle(page: Page, width: number): Promise<void> {
  if (width < 720) await page.locator('.article-tools button[aria-expanded=false]').click();
}

const say = {
  ar: {
    source: 'وكالة فرانس برس',
    other: 'الراي',
    sentence: 'عرض تلك الجملة',
    fold: /^مطويّ هنا/,
    about: 'عن هذا الخط الزمني',
    differ: 'تختلف الروايات في التاريخ',
    answered: 'بوتين يستقبل كيم في قاعدة',
  },
  en: {
    source: 'AFP',
    other: 'Al-Rai',
    sentence: 'Show that sentence',
    fold: /^Folded here/,
    about: 'About this timeline',
    differ: 'Accounts differ on the date',
    answered: 'Putin receives Kim at',
  },
} as const;

for (const locale of ['ar', 'en'] as const)
  for (const [width, height] of [
    [1280, 720],
    [390, 844],
  ] as const)
    test.describe(`the reading journey, ${locale}, ${width} px`, () => {
      test.use({ locale, viewport: { width, height } });
      const words = say[locale];

      test('from source to source, to the conflict and its decision', async ({ page }) => {
        await openApp(page, '#v=1&event=shoigu-visit-2023');
        await expect.poll(() => highlighted(page, 'date-phrase')).toBe('نهاية تموز');
        await page.getByRole('tab', { name: words.other }).click();
        await expect.poll(() => highlighted(page, 'date-phrase')).toContain('أغسطس');
        await page.getByRole('link', { name: words.differ }).click();
        const accounts = page.locator('.conflict .account');
        await expect(accounts).toHaveCount(2);
        const [first, second] = [await accounts.nth(0).boundingBox(), await accounts.nth(1).boundingBox()];
        if (width > 700) expect(first?.y).toBeCloseTo(second?.y ?? NaN, 0);
        else expect(second?.y).toBeGreaterThan((first?.y ?? Infinity) + (first?.height ?? 0) - 1);
        await expect(page.locator('.conflict .decision')).toBeVisible();
      });

      test('an inherited day leads to the sentence that gives it, and back to the passage', async ({
        page,
      }) => {
        await openApp(page, '#v=1&event=kirby-warning-2023');
        const inherited = page.getByRole('button', { name: words.sentence });
        const steps = page.locator('.step');
        for (const step of await steps.all()) {
          if (await inherited.isVisible()) break;
          await step.click();
        }
        await inherited.click();
        await expect.poll(() => highlighted(page, 'looked-at')).not.toBe('');
        const isSeen = await page.evaluate(() => {
          const [range] = CSS.highlights.get('looked-at') ?? [];
          if (!(range instanceof Range)) return false;
          const { top, bottom, left } = range.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight && left >= 0;
        });
        expect(isSeen).toBe(true);
      });

      test('words of another event lead to it, and its article stays open', async ({ page }) => {
        await openApp(page, '#v=1&event=vostochny-summit-2023');
        await askForArticle(page, width);
        const link = page.locator('.passage-link:not([href*="vostochny-summit-2023"])').first();
        const href = (await link.getAttribute('href')) ?? '';
        const event = /event=([\w-]+)/.exec(href)?.[1] ?? '';
        await link.click();
        const choice = page.locator('.panel[data-panel=choice]');
        if (await choice.isVisible()) await choice.getByRole('button').nth(1).click();
        else await expect(page).toHaveURL(new RegExp(`event=${event}`));
        await expect.poll(() => highlighted(page, 'passage')).not.toBe('');
      });

      test('where words tell of several events, Tab stays among them and Escape leads back to the words', async ({
        page,
      }) => {
        await openApp(page, '#v=1&event=joint-statement-un-2023');
        await askForArticle(page, width);
        const link = page
          .locator('.passage-link')
          .filter({ hasText: 'كيم جونغ أون يعتزم إجراء مباحثات' })
          .first();
        await link.press('Enter');
        const choice = page.locator('.panel[data-panel=choice]');
        await expect(choice.locator('[data-home]')).toBeFocused();
        if (width >= 720) {
          const [pressed, panel] = await Promise.all([link.boundingBox(), choice.boundingBox()]);
          if (pressed === null || panel === null) throw new Error('the choice or its words are not there');
          const below = panel.y - pressed.y - pressed.height;
          const above = pressed.y - panel.y - panel.height;
          expect(Math.max(below, above)).toBeCloseTo(8, 0);
        }
        for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
          await page.keyboard.press(key);
          await expect(choice.locator(':focus'), key).toHaveCount(1);
        }
        await page.keyboard.press('Escape');
        await expect(choice).toHaveCount(0);
        await expect(link).toBeFocused();
      });

      test('what is not the article is folded, named, and opens', async ({ page }) => {
        await openApp(page, '#v=1&event=vostochny-summit-2023');
        await askForArticle(page, width);
        const fold = page.locator('.fold summary').first();
        await expect(fold).toHaveText(words.fold);
        await fold.click();
        await expect(page.locator('.fold[open] p').first()).toBeVisible();
      });

      test('the page about the timeline opens, has an address, and closes', async ({ page }) => {
        await openApp(page, '#v=1&event=shoigu-visit-2023&panel=about');
        const about = page.locator('.panel[data-panel=about]');
        await expect(about.getByRole('heading', { name: words.about })).toBeVisible();
        await expect(about.locator('.record')).toHaveCount(5);
        await page.keyboard.press('Escape');
        await expect(about).toHaveCount(0);
        await expect(page).not.toHaveURL(/panel=/);
        await page.getByRole('button', { name: words.about }).first().click();
        await expect(page).toHaveURL(/panel=about/);
      });
    });

test.describe('a browser that cannot highlight', () => {
  test.use({ locale: 'ar', viewport: { width: 1280, height: 720 } });

  test('marks the same words by whole words, so that no letters come apart', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Highlight'));
    await openApp(page, '#v=1&event=shoigu-visit-2023');
    const marks = page.locator('.article-text mark[data-as=passage]');
    await expect(marks.first()).toBeVisible();
    const text = (await marks.allTextContents()).join('');
    expect(text).toContain('وندد أيضا بالزيارة التي قام بها شويغو');
    const apart = await page.locator('.article-text').evaluate(
      (root) =>
        [...root.querySelectorAll('mark, a')].filter((element) => {
          const before = element.previousSibling?.textContent?.at(-1) ?? ' ';
          const first = element.textContent?.at(0) ?? ' ';
          return /\p{L}/u.test(before) && /\p{L}/u.test(first);
        }).length,
    );
    expect(apart).toBe(0);
    const displays = await page
      .locator('.article-text mark')
      .evaluateAll((all) => new Set(all.map((mark) => getComputedStyle(mark).display)).size);
    expect(displays).toBe(1);
    await expect(marks.first()).toHaveCSS('display', 'inline');
    await expect(page.locator('.article-text mark[data-as=date-phrase]').first()).toHaveText(/تموز/);
  });
});

test('linked events lead to each other, and are joined on the timeline', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openApp(page, '#v=1&lang=en');
  await clickMark(page, 'vostochny-summit-2023');
  const title = page.locator('#event-title');
  const first = (await title.textContent()) ?? '';
  const linked = page.locator('.linked .event-row');
  await expect(page.locator('.timeline-host svg path[stroke-dasharray="1 3"]').first()).toBeAttached();
  await linked.first().click();
  await expect(title).not.toHaveText(first);
  await expect(page.locator('.linked').filter({ hasText: first })).toHaveCount(1);
});
