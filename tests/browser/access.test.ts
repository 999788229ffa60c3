import { expect, type Page, test } from '@playwright/test';
import axeCore from 'axe-core';
import { openApp, pressTool } from './app.ts';
import { settle } from './seen.ts';

declare global {
  var axe: typeof axeCore;
}

/** What axe finds wrong, a line a fault: its rule and the element. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axeCore.source });
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** What can be pressed and is smaller than `leastPx` in one direction; links inside a text may be. */
function smallTargets(page: Page, leastPx: number): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const all = document.querySelectorAll('button, a[href], input, summary, [role=tab], [tabindex="0"]');
    return [...all]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.closest('[inert], [aria-hidden=true]') === null)
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => element.closest('label') ?? element)
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < least || height < least);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  }, leastPx);
}

interface State {
  readonly name: string;
  readonly hash: string;
  readonly open?: (page: Page) => Promise<void>;
}

const topTools: readonly string[] = ['export', 'settings', 'share', 'more'];

const shareTab = (at: number) => async (page: Page) => {
  await pressTool(page, 'share');
  await page.getByRole('tab').nth(at).click();
  await expect(page.locator('.share-form')).toBeVisible();
  await settle(page);
};

/** In the bottom line, or where that is too narrow in the list of tools. */
async function pressUndated(page: Page): Promise<void> {
  const inLine = page.locator('.bottom-line button[data-panel=undated]');
  if (await inLine.isVisible()) await inLine.click();
  else await pressTool(page, 'undated');
}

const panel = (name: string) => async (page: Page) => {
  await page.evaluate(() => document.querySelector<HTMLElement>('[role=listbox]')?.focus());
  if (name === 'keys') await page.keyboard.press('?');
  else if (topTools.includes(name)) await pressTool(page, name);
  else if (name === 'undated') await pressUndated(page);
  else await page.locator(`button[data-panel=${name}]`).click();
  await expect(page.locator(`.panel[data-panel=${name}]`)).toBeVisible();
  await settle(page);
};

const search = (words: string) => async (page: Page) => {
  const field = page.locator('#search');
  if (!(await field.isVisible())) await page.locator('.find-toggle').click();
  await field.fill(words);
  await expect(page.locator('.active-filters')).toBeVisible();
  await expect(page.locator('.results, .no-result').first()).toBeVisible();
};

/** Everything that the app can show. */
const states: readonly State[] = [
  { name: 'the timeline', hash: '' },
  {
    name: 'the timeline with the focus in it',
    hash: '',
    open: (page) => page.locator('[role=listbox]').focus(),
  },
  { name: 'the reader', hash: '#v=1&event=vostochny-summit-2023' },
  { name: 'the timeline with its empty years folded', hash: '#v=1&gaps=folded' },
  { name: 'the link to share', hash: '', open: shareTab(0) },
  { name: 'the code to embed', hash: '', open: shareTab(1) },
  { name: 'the list', hash: '#v=1&view=list' },
  { name: 'the results of a search', hash: '', open: search('2023') },
  { name: 'a search that finds nothing', hash: '', open: search('qqqq') },
  {
    name: 'the filters',
    hash: '#v=1&kind=summit,talks&q=2019',
    open: async (page) => {
      await page.locator('#filter').click();
      await expect(page.locator('.facet').first()).toBeVisible();
      await settle(page);
    },
  },
  { name: 'the list with the reader', hash: '#v=1&view=list&event=shoigu-visit-2023' },
  { name: 'the legend', hash: '', open: panel('legend') },
  { name: 'the undated', hash: '', open: panel('undated') },
  {
    name: 'the page about it',
    hash: '#v=1&panel=about',
    open: (page) => page.locator('.record').first().waitFor(),
  },
  { name: 'the keys', hash: '', open: panel('keys') },
  { name: 'the settings', hash: '', open: panel('settings') },
  { name: 'the export', hash: '', open: panel('export') },
  { name: 'a broken link', hash: '#v=1&event=nobody&colour=red' },
];
const screens = [
  { name: 'desktop', viewport: { width: 1280, height: 720 }, hasTouch: false, leastPx: 24 },
  { name: 'phone', viewport: { width: 390, height: 844 }, hasTouch: true, leastPx: 44 },
] as const;

for (const locale of ['ar', 'en'])
  for (const colorScheme of ['light', 'dark'] as const)
    for (const { name, viewport, hasTouch, leastPx } of screens)
      test.describe(`${locale}, ${colorScheme}, ${name}`, () => {
        test.use({ locale, colorScheme, viewport, hasTouch, isMobile: hasTouch, reducedMotion: 'reduce' });

        test('axe finds nothing, and nothing is too small to press', async ({ page }) => {
          test.slow();
          for (const state of states) {
            await test.step(state.name, async () => {
              await page.goto('about:blank');
              await openApp(page, state.hash, state.hash.includes('view=list') ? 'list' : 'timeline');
              await state.open?.(page);
              expect(await faults(page), state.name).toEqual([]);
              expect(await smallTargets(page, leastPx), state.name).toEqual([]);
            });
          }
        });
      });

for (const locale of ['ar', 'en'])
  test.describe(`${locale}, without events`, () => {
    test.use({ locale, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('axe finds nothing on a timeline that cannot be shown', async ({ page }) => {
      await page.goto('./?data=data/none.json');
      await expect(page.locator('.failure')).toBeVisible();
      expect(await faults(page)).toEqual([]);
      expect(await smallTargets(page, 44)).toEqual([]);
    });

    test('axe finds nothing while it is loading', async ({ page }) => {
      await page.route('**/data/events.json', () => undefined);
      await page.goto('./');
      await expect(page.locator('.loading')).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });
  });

for (const width of [320, 390, 820])
  for (const hash of ['#v=1&event=vostochny-summit-2023', '#v=1&view=list'])
    test(`nothing runs out of a screen of ${width} px: ${hash}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 760 });
      await openApp(page, hash, hash.includes('view=list') ? 'list' : 'timeline');
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    });
