import { expect, type Page, test } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { atRest, openApp } from './app.ts';

/** Letters are smoothed a little otherwise on a canvas: 0.15 % of all pixels were seen to differ at most. */
const sameShare = 0.002;

interface Shown {
  readonly url: string;
  /** Of the canvas on the page, in px. */
  readonly left: number;
  readonly top: number;
}

/** Turns the wheel, and gives the first and the last of the pictures that the canvas showed on the way. */
async function moved(page: Page, notches: readonly number[]): Promise<readonly Shown[]> {
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.timeline-host canvas');
    const shown: Shown[] = [];
    Reflect.set(window, 'shown', shown);
    const look = (): void => {
      if (canvas?.style.visibility === 'visible') {
        const { left, top } = canvas.getBoundingClientRect();
        shown.push({ url: canvas.toDataURL(), left, top });
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.keyboard.down('Control');
  for (const notch of notches) await page.mouse.wheel(0, notch);
  await page.keyboard.up('Control');
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'shown').length)).toBeGreaterThan(1);
  await atRest(page);
  const shown: readonly Shown[] = await page.evaluate(() => Reflect.get(window, 'shown'));
  return shown.filter((_, n) => n === 0 || n === shown.length - 1);
}

/** The share of pixels in which a canvas differs from what the page shows in its place. */
function differenceOf({ url, left, top }: Shown, page: PNG, scale: number): number {
  const canvas = PNG.sync.read(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  const x = Math.round(left * scale);
  const y = Math.round(top * scale);
  const width = Math.min(canvas.width, page.width - x);
  const height = canvas.height - 2;
  const [drawn, seen] = [new PNG({ width, height }), new PNG({ width, height })];
  PNG.bitblt(canvas, drawn, 0, 0, width, height, 0, 0);
  PNG.bitblt(page, seen, x, y, width, height, 0, 0);
  return pixelmatch(drawn.data, seen.data, undefined, width, height, { threshold: 0.1 }) / (width * height);
}

for (const [device, screen] of [
  ['desktop', { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 }],
  ['desktop at 150 %', { viewport: { width: 1201, height: 700 }, deviceScaleFactor: 1.5 }],
  ['phone', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 }],
] as const)
  for (const [locale, colorScheme] of [
    ['ar', 'light'],
    ['en', 'dark'],
  ] as const)
    test.describe(`${device}, ${locale}, ${colorScheme}`, () => {
      test.use({ ...screen, locale, colorScheme });

      test('what moves is drawn as what rests', async ({ page }) => {
        await openApp(page);
        await atRest(page);
        const { width } = screen.viewport;
        await page.locator('.timeline-host [role=listbox]').hover({ position: { x: width / 2, y: 200 } });
        const [first, last] = await moved(page, [-100, -100, -100, -100, -100, -100]);
        const rest = PNG.sync.read(await page.screenshot());
        if (first === undefined || last === undefined) throw new Error('the canvas showed nothing');
        expect(differenceOf(last, rest, screen.deviceScaleFactor)).toBeLessThan(sameShare);
        expect(differenceOf(first, rest, screen.deviceScaleFactor)).toBeGreaterThan(2 * sameShare);
      });
    });

test('Arabic-Indic figures are of one width, as they are measured, at rest and while they move', async ({
  page,
}) => {
  await openApp(page, '#v=1&lang=ar&digits=arabic');
  await atRest(page);
  const widths = await page.locator('.timeline-host').evaluate((host) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    const tick = host.querySelector('svg text');
    if (canvas === null || !(tick instanceof SVGTextElement)) throw new Error('no text to measure');
    const { fontFamily } = getComputedStyle(tick);
    return ['١١١١', '٠٠٠٠'].map((text) => {
      tick.textContent = text;
      canvas.font = `${tick.getAttribute('font-weight')} ${tick.getAttribute('font-size')}px ${fontFamily}`;
      return [tick.getComputedTextLength(), canvas.measureText(text).width].map((width) => width.toFixed(1));
    });
  });
  expect(new Set(widths.flat()).size).toBe(1);
});
