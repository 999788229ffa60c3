import { expect, type Page, test } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { atRest, openApp } from './app.ts';

/** Letters are smoothed a little otherwise on a canvas: 0.2 % of all pixels were seen to differ at most. */
const sameShare = 0.004;

/** Turns the wheel, and gives the first and the last of the pictures that the canvas showed on the way, as PNG. */
async function moved(page: Page, notches: readonly number[]): Promise<readonly [PNG, PNG]> {
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.timeline-host canvas');
    const shown: string[] = [];
    Reflect.set(window, 'shown', shown);
    const look = (): void => {
      if (canvas?.style.visibility === 'visible') shown.push(canvas.toDataURL());
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.keyboard.down('Control');
  for (const notch of notches) await page.mouse.wheel(0, notch);
  await page.keyboard.up('Control');
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'shown').length)).toBeGreaterThan(1);
  await atRest(page);
  const shown: readonly string[] = await page.evaluate(() => Reflect.get(window, 'shown'));
  const read = (url = ''): PNG => PNG.sync.read(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
  return [read(shown.at(0)), read(shown.at(-1))];
}

/** The share of pixels that differ; the lowest line may be half a one, which one of the two leaves out. */
function differenceOf(a: PNG, b: PNG): number {
  const height = Math.min(a.height, b.height);
  expect(a.width).toBe(b.width);
  expect(Math.abs(a.height - b.height)).toBeLessThanOrEqual(1);
  const whole = ({ data }: PNG): Uint8Array => data.subarray(0, a.width * height * 4);
  return pixelmatch(whole(a), whole(b), undefined, a.width, height, { threshold: 0.1 }) / (a.width * height);
}

for (const [device, screen] of [
  ['desktop', { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 }],
  ['phone', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 }],
] as const)
  for (const [locale, colorScheme] of [
    ['ar', 'light'],
    ['en', 'dark'],
  ] as const)
    test.describe(`${device}, ${locale}, ${colorScheme}`, () => {
      test.use({ ...screen, locale, colorScheme });

      test('what moves is drawn as what rests', async ({ page }) => {
        await openApp(page);
        const list = page.locator('.timeline-host [role=listbox]');
        const { width } = screen.viewport;
        await list.hover({ position: { x: width / 2, y: 200 } });
        const [first, last] = await moved(page, [-100, -100, -100, -100, -100, -100]);
        const rest = PNG.sync.read(await list.screenshot());
        expect(differenceOf(last, rest)).toBeLessThan(sameShare);
        expect(differenceOf(first, rest)).toBeGreaterThan(sameShare);
      });
    });
