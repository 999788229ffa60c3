import { createHash } from 'node:crypto';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { highlighted, openApp } from './app.ts';

const words = 'قال المتحدث يوم الخميس إن المحادثات انتهت.';
const article = `عنوان الخبر\n${words}\nومضى كل إلى بيته.\n`;
const both = (text: string) => ({ en: text, ar: text });

interface Made {
  readonly title?: string;
  readonly exact?: string;
  readonly by?: string;
}

/** A dataset as somebody else may make it, its article in `articles/` beside it. */
function datasetOf({ title = 'Talks end', exact = words, by = 'by hand' }: Made, text: string) {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const passageOf = (id: string, quote: string) => {
    const start = text.indexOf(quote);
    return {
      id,
      article: 'a1',
      spans: [{ exact: quote, prefix: '', suffix: '', start, end: start + quote.length }],
      stance: 'claims',
      saidBy: [{ name: both(title), anonymous: true }],
      translation: { en: title },
      reading: null,
    };
  };
  const event = {
    id: 'talks',
    title: both(title),
    summary: both(title),
    date: '2024-05-02',
    basis: 'decided',
    kind: 'talks',
    status: 'occurred',
    weight: 3,
    actors: [],
    places: [],
    passages: [passageOf('p1', exact), passageOf('p2', 'عنوان')],
    conflicts: [{ about: 'date', passages: ['p1', 'p2'], decision: both(title) }],
    links: [],
    checked: { on: '2024-06-01', by, articles: { a1: sha256 } },
  };
  const published = { date: '2024-05-02', certainty: 'stated', evidence: [] };
  const regions = [{ start: 0, end: text.length, kind: 'body' }];
  const head = { id: 'a1', file: 'a1.txt', sha256, language: 'ar', outlet: both(title), display: 'full' };
  return {
    format: 'isnad/1',
    title: both('Made up'),
    draft: false,
    articles: [{ ...head, published, regions }],
    actors: [],
    places: [],
    events: [event],
  };
}

interface Served {
  readonly made?: Made;
  readonly text?: string;
  /** What is served in place of the text; undefined is nothing. */
  readonly instead?: string | undefined;
}

async function serve(page: Page, { made = {}, text = article, ...rest }: Served): Promise<void> {
  const body = 'instead' in rest ? rest.instead : text;
  await page.route('**/elsewhere/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/elsewhere/list.json') await route.fulfill({ json: datasetOf(made, text) });
    else if (path === '/elsewhere/articles/a1.txt' && body !== undefined) await route.fulfill({ body });
    else await route.fulfill({ status: 404, body: '' });
  });
}

const link = '?data=elsewhere/list.json#v=1&event=talks';

test.describe('a dataset from elsewhere', () => {
  test.use({ locale: 'en', viewport: { width: 1280, height: 720 } });

  test('brings its articles by paths relative to it', async ({ page }) => {
    await serve(page, {});
    await openApp(page, link);
    await expect.poll(() => highlighted(page, 'passage')).toBe(words);
    await expect(page.locator('.checked')).toContainText('the text shown here is the same');
    await expect(page.locator('.trouble')).toHaveCount(0);
  });

  for (const [what, instead, notice] of [
    ['is missing', undefined, /could not be loaded/],
    ['differs from its sum', `${article} `, /no longer the one that was checked/],
  ] as const)
    test(`an article that ${what} leaves the stored quote, with a notice`, async ({ page }) => {
      await serve(page, { instead });
      await openApp(page, link);
      await expect(page.locator('.source .trouble')).toHaveText(notice);
      await expect(page.locator('.source .stored-quote')).toHaveText(`«${words}»`);
    });

  test('without a ledger, the page about it says so and shows what the list knows', async ({ page }) => {
    await serve(page, {});
    await openApp(page, `${link}&panel=about`);
    const about = page.locator('.panel[data-panel=about]');
    await expect(about).toContainText('came without its ledger');
    await expect(about).toContainText('2 passages quoted');
    await expect(about).toContainText('1 event checked');
  });
});

/** How far into an element what is inside it begins, in px: names and dates stand above a quote. */
function below(element: Locator, inside: string): Promise<number> {
  return element.evaluate((outer, selector) => {
    const inner = outer.querySelector(selector);
    return (inner?.getBoundingClientRect().top ?? Infinity) - outer.getBoundingClientRect().top;
  }, inside);
}

const hostile: readonly (readonly [string, string])[] = [
  ['500 letters', 'A very long title of many words '.repeat(16).slice(0, 500)],
  ['one unbroken word', 'unbroken'.repeat(63)],
  ['one unbroken Arabic word', 'متصلة'.repeat(100)],
  [
    'markup',
    '<img src=x onerror="document.body.dataset.bad=1"><script>document.body.dataset.bad=1</script>&amp;',
  ],
  ['bidi overrides', '\u202Egnihton\u202C \u2067start \u202Dnever closed \u200F'],
  ['control characters', 'one\u0007two\u001Bthree'],
];

for (const [name, nasty] of hostile)
  for (const [locale, width, height] of [
    ['en', 1280, 720],
    ['ar', 390, 844],
  ] as const)
    test.describe(`${name}, ${locale}, ${width} px`, () => {
      test.use({ locale, viewport: { width, height } });

      test('as title, speaker, outlet, translation and quote breaks nothing', async ({ page }) => {
        const text = `عنوان\n${nasty}\nنهاية\n`;
        await serve(page, { made: { title: nasty, exact: nasty, by: nasty }, text });
        const errors: string[] = [];
        page.on('pageerror', ({ message }) => errors.push(message));
        await openApp(page, link);
        await expect.poll(() => highlighted(page, 'passage')).not.toBe('');
        const found = await page.evaluate(() => {
          const pane = document.querySelector('.reader-pane')?.getBoundingClientRect();
          const close = document.querySelector('.reader-close')?.getBoundingClientRect();
          const out = [...document.querySelectorAll('.reader *')].filter((element) => {
            const { left, right, width: wide } = element.getBoundingClientRect();
            const isOut = pane !== undefined && (left < pane.left - 1 || right > pane.right + 1);
            return wide > 0 && isOut && element.closest('.tabs') === null;
          });
          return {
            out: out.map(({ className, tagName }) => `${tagName}.${className}`),
            over: document.documentElement.scrollWidth - innerWidth,
            bad: document.body.dataset['bad'],
            close: close !== undefined && close.left >= 0 && close.right <= innerWidth,
          };
        });
        expect(found).toEqual({ out: [], over: 0, bad: undefined, close: true });
        for (const [where, quote] of [
          ['.source', '.article-text'],
          ['.account', '.stored-quote'],
        ] as const)
          expect(await below(page.locator(where).first(), quote), where).toBeLessThan(200);
        await page.locator('.reader-close').click();
        await expect(page.locator('.reader')).toHaveCount(0);
        expect(errors).toEqual([]);
      });
    });
