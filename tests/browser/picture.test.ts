import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { atRest, openApp } from './app.ts';
import { viewOf } from './seen.ts';

const scale = 2;
test.use({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: scale });

/** The file that the export button gives. */
async function exported(page: Page, format: 'png' | 'svg'): Promise<Buffer> {
  await page
    .locator('.top-line, header')
    .first()
    .getByRole('button', { name: /Export|تصدير/ })
    .click();
  await page.locator(`input[value=${format}]`).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.export-form button[type=submit]').click(),
  ]);
  return readFileSync(await download.path());
}

interface Area {
  readonly y: number;
  readonly height: number;
}

function crop(png: PNG, { y, height }: Area): PNG {
  const part = new PNG({ width: png.width, height });
  PNG.bitblt(png, part, 0, y, png.width, height, 0, 0);
  return part;
}

interface Drawings {
  readonly screen: PNG;
  readonly picture: PNG;
}

/**
 * The scene as the page shows it and as the picture has it, the overview left out. In the picture it stands where the
 * SVG says: below the head, as high as the plot and its axis.
 */
function drawings(seen: Buffer, svg: string, png: Buffer, cutPx: number): Drawings {
  const screen = PNG.sync.read(seen);
  const picture = PNG.sync.read(png);
  const top = Number(/transform="translate\(0 (\d+)\)"/.exec(svg)?.[1]);
  expect(picture.width).toBe(screen.width);
  const height = screen.height - cutPx * scale;
  return {
    screen: crop(screen, { y: 0, height }),
    picture: crop(picture, { y: top * scale, height }),
  };
}

function differenceOf(a: PNG, b: PNG): number {
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 }) / (a.width * a.height);
}

async function screenOf(page: Page): Promise<Buffer> {
  await atRest(page);
  return page.locator('.timeline-host').screenshot({ animations: 'disabled' });
}

/** Below the axis of a lying timeline. */
const overviewPx = 90;

/** The share of pixels in which what the export button gives differs from the screen. */
async function difference(page: Page): Promise<number> {
  await page.mouse.move(640, 5);
  const seen = await screenOf(page);
  const svg = (await exported(page, 'svg')).toString('utf8');
  await page.keyboard.press('Escape');
  const { screen, picture } = drawings(seen, svg, await exported(page, 'png'), overviewPx);
  return differenceOf(screen, picture);
}

/**
 * Seen here: no pixel differs, against 1.4 % of all without the face. The allowance is for a machine that smooths the
 * letters of an image otherwise than those of a page.
 */
const sameShare = 0.0002;
const otherShare = 0.005;

test('the picture that the button gives is the screen, pixel by pixel', async ({ page }) => {
  await openApp(page);
  expect(await difference(page)).toBeLessThan(sameShare);
});

/** A decade, weeks around the summit, and hours of its day. */
const zooms = [
  '2014-06-01&to=2024-06-01',
  '2023-08-25&to=2023-09-20',
  '2023-09-13T06:00&to=2023-09-13T18:00',
];

async function zoomTo(page: Page, span: string): Promise<void> {
  const before = await viewOf(page);
  await page.evaluate((from) => (location.hash = `#v=1&from=${from}`), span);
  await expect.poll(() => viewOf(page), { intervals: [50] }).not.toEqual(before);
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

/** The file that `npm run export` gets from the page, made by what makes that of the button. */
async function made(page: Page, format: 'png' | 'svg', theme: string): Promise<Buffer> {
  const options = { format, theme, size: 'screen', span: 'view' };
  const answer = await page.evaluate((asked) => window.isnadExport(asked), options);
  if (!answer.ok) throw new Error(answer.message);
  return Buffer.from(answer.base64, 'base64');
}

for (const [device, screen, cutPx] of [
  ['desktop', { viewport: { width: 1280, height: 720 } }, overviewPx],
  ['phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }, 0],
] as const)
  for (const locale of ['ar', 'en'] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      test.describe(`${device}, ${locale}, ${colorScheme}`, () => {
        test.use({ ...screen, deviceScaleFactor: scale, locale, colorScheme, reducedMotion: 'reduce' });

        test('the picture is the screen at three zooms, and at none that of another', async ({ page }) => {
          await openApp(page);
          let before: PNG | undefined;
          for (const zoom of zooms) {
            await zoomTo(page, zoom);
            const svg = (await made(page, 'svg', colorScheme)).toString('utf8');
            const { screen: seen, picture } = drawings(
              await screenOf(page),
              svg,
              await made(page, 'png', colorScheme),
              cutPx,
            );
            expect(differenceOf(seen, picture), zoom).toBeLessThan(sameShare);
            if (before !== undefined) expect(differenceOf(seen, before), zoom).toBeGreaterThan(otherShare);
            before = picture;
          }
        });
      });

test('the comparison fails when the font is taken out of the picture', async ({ page }) => {
  await openApp(page);
  await page.route('**/*.woff2*', (route) =>
    route.fulfill({ contentType: 'font/woff2', body: Buffer.from('no font') }),
  );
  expect(await difference(page)).toBeGreaterThan(otherShare);
});

test('the SVG stands alone: its face inside, no address outside, text as text', async ({ page }) => {
  await openApp(page);
  const svg = (await exported(page, 'svg')).toString('utf8');
  expect(svg).toContain('<title>كوريا الشمالية وروسيا');
  expect(svg.match(/(?:href|src)\s*[=:]\s*["'(]?https?:/g)).toBeNull();
  expect(svg).toContain('src:url(data:font/woff2;base64,');
  expect(svg).toContain('بوتين يستقبل كيم في قاعدة فوستوشني الفضائية');
  expect(svg).toContain('المصادر');
});

/** Opens an SVG by itself, as a page or inside an `img`, and says in which share of its pixels it differs from the PNG. */
async function differenceAlone(
  context: BrowserContext,
  svg: string,
  png: PNG,
  as: 'page' | 'img',
): Promise<number> {
  const alone = await context.newPage();
  const requests: string[] = [];
  alone.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await alone.route('**/alone.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: svg }));
  await alone.route('**/holder', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<body style="margin:0"><img src="alone.svg">' }),
  );
  const size = { width: png.width / scale, height: png.height / scale };
  await alone.setViewportSize(size);
  await alone.goto(as === 'page' ? './alone.svg' : './holder');
  await alone.evaluate(async () => document.fonts.ready);
  const seen = PNG.sync.read(await alone.screenshot({ clip: { x: 0, y: 0, ...size } }));
  const differing = pixelmatch(seen.data, png.data, undefined, png.width, png.height, { threshold: 0.1 });
  expect(requests.filter((path) => path !== '/alone.svg' && path !== '/holder')).toEqual([]);
  await alone.close();
  return differing / (png.width * png.height);
}

for (const locale of ['ar', 'en'] as const)
  test.describe(`the SVG by itself, ${locale}`, () => {
    test.use({ locale });
    test('is the PNG, as a page and as an image, and is not without its face', async ({ page, context }) => {
      await openApp(page);
      const svg = (await exported(page, 'svg')).toString('utf8');
      await page.keyboard.press('Escape');
      const png = PNG.sync.read(await exported(page, 'png'));
      for (const as of ['page', 'img'] as const)
        await expect
          .poll(async () => differenceAlone(context, svg, png, as), { timeout: 30_000 })
          .toBeLessThan(sameShare);
      const bare = svg.replace(/<style>@font-face.*<\/style>/, '');
      expect(bare.length).toBeLessThan(svg.length / 2);
      expect(await differenceAlone(context, bare, png, 'page')).toBeGreaterThan(otherShare);
    });
  });

test('the picture says its title, legend, sources and the day of the check', async ({ page }) => {
  await openApp(page);
  const svg = (await exported(page, 'svg')).toString('utf8');
  for (const words of ['قمة', 'مرتقب', 'في وقت ما خلالها', 'الراي', 'رويترز', 'رُوجع في'])
    expect(svg).toContain(words);
});
