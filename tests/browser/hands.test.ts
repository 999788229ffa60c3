import { type CDPSession, expect, type FrameLocator, type Page, test } from '@playwright/test';
import { openApp } from './app.ts';
import { comeToRest, lengthOf, spanOf, viewOf } from './seen.ts';

type Point = readonly [x: number, y: number];

async function touch(
  cdp: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: readonly Point[],
): Promise<void> {
  const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
  await cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
}

/** Fingers go from their first places to their last in ten steps, and are lifted. */
async function drag(cdp: CDPSession, from: readonly Point[], to: readonly Point[]): Promise<void> {
  await touch(cdp, 'touchStart', from);
  for (let n = 1; n <= 10; n++)
    await touch(
      cdp,
      'touchMove',
      from.map(([x, y], i) => {
        const [toX, toY] = to[i] ?? [x, y];
        return [x + ((toX - x) * n) / 10, y + ((toY - y) * n) / 10] as const;
      }),
    );
  await touch(cdp, 'touchEnd', []);
}

type Dot = readonly [id: string, x: number, y: number];

/** The dots of days that are well on screen, and their middles. */
function dotsOf(page: Page): Promise<readonly Dot[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.timeline-host svg g[data-event] circle[r]')].flatMap((dot) => {
      const { x, y, width, height } = dot.getBoundingClientRect();
      const id = dot.closest('[data-event]')?.getAttribute('data-event') ?? '';
      return x > 100 && x < innerWidth - 100 ? [[id, x + width / 2, y + height / 2] as const] : [];
    }),
  );
}

async function dotOf(page: Page): Promise<Dot> {
  const [dot] = await dotsOf(page);
  if (dot === undefined) throw new Error('no dot is on screen');
  return dot;
}

/** The app in a frame of a page that is higher than the screen. */
async function openInFrame(page: Page, address: string): Promise<FrameLocator> {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<body style="margin:0;height:3000px"><iframe src="${address}" style="border:0;width:1200px;height:600px"></iframe>`,
    }),
  );
  await page.goto('./host.html');
  return page.frameLocator('iframe');
}

for (const locale of ['ar', 'en'] as const)
  test.describe(`hands on the axis (${locale})`, () => {
    test.use({ locale, viewport: { width: 1280, height: 720 }, hasTouch: true });
    const view = '#v=1&from=2019-01-01&to=2019-12-31';
    const later = locale === 'ar' ? -1 : 1;

    test('the wheel scrolls, sideways in the sense of the screen', async ({ page }) => {
      await openApp(page, view);
      const [before] = await spanOf(page);
      await page.mouse.move(600, 200);
      await page.mouse.wheel(0, 200);
      const [down] = await spanOf(page);
      expect(down).toBeGreaterThan(before);
      await page.mouse.wheel(200, 0);
      const [side] = await spanOf(page);
      expect(Math.sign(side - down)).toBe(later);
    });

    test('40 notches of ctrl and wheel in and 20 out end at a sixteenth', async ({ page }) => {
      await openApp(page);
      const before = await lengthOf(page);
      await page.mouse.move(500, 200);
      await page.keyboard.down('Control');
      for (let n = 0; n < 60; n++) await page.mouse.wheel(0, n < 40 ? -100 : 100);
      await page.keyboard.up('Control');
      const ratio = before / (await lengthOf(page));
      expect(ratio).toBeGreaterThan(14);
      expect(ratio).toBeLessThan(19);
    });

    test('a pinch on a trackpad zooms by as much as the fingers part', async ({ page }) => {
      await openApp(page, view);
      const before = await lengthOf(page);
      await page.mouse.move(500, 200);
      await page.keyboard.down('Control');
      for (let n = 0; n < 10; n++) await page.mouse.wheel(0, -5);
      await page.keyboard.up('Control');
      expect(before / (await lengthOf(page))).toBeCloseTo(Math.exp(0.5), 1);
    });

    test('keys move by a screen, zoom about the middle, and show everything', async ({ page }) => {
      await openApp(page, view);
      await page.locator('[role=listbox]').focus();
      const [start, end] = await spanOf(page);
      await page.keyboard.press('PageDown');
      expect((await spanOf(page))[0]).toBeCloseTo(end, -6);
      await page.keyboard.press('PageUp');
      expect((await spanOf(page))[0]).toBeCloseTo(start, -6);
      await page.keyboard.press('+');
      const [from, to] = await spanOf(page);
      expect((end - start) / (to - from)).toBeCloseTo(1.5, 2);
      expect(from + to).toBeCloseTo(start + end, -6);
      await page.keyboard.press('-');
      expect(await lengthOf(page)).toBeCloseTo(end - start, -6);
      await page.keyboard.press('0');
      expect((await spanOf(page))[0]).toBeLessThan(Date.UTC(2006, 1));
    });

    test('the mark under the pointer stays under it while zooming', async ({ page }) => {
      await openApp(page, view);
      const [id, x] = await dotOf(page);
      const before = await lengthOf(page);
      await page.mouse.move(x, 60);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -100);
      await page.keyboard.up('Control');
      expect(before / (await lengthOf(page))).toBeCloseTo(1.15, 2);
      const after = (await dotsOf(page)).find(([each]) => each === id);
      expect(Math.abs((after?.[1] ?? 0) - x)).toBeLessThan(1);
    });

    test('a drag from a mark pans, goes on for a while, and opens nothing', async ({ page }) => {
      await openApp(page, view);
      const [, x, y] = await dotOf(page);
      const [before] = await spanOf(page);
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let n = 1; n <= 8; n++) await page.mouse.move(x + n * 12, y);
      await page.mouse.up();
      const [after] = await spanOf(page);
      expect(Math.sign(after - before)).toBe(-later);
      expect(page.url()).not.toContain('event=');
    });

    test('double click and double tap zoom in', async ({ page }) => {
      await openApp(page, view);
      const before = await lengthOf(page);
      await page.mouse.dblclick(640, 66);
      const clicked = await lengthOf(page);
      expect(before / clicked).toBeCloseTo(2, 1);
      await page.touchscreen.tap(640, 66);
      await page.touchscreen.tap(640, 66);
      expect(clicked / (await lengthOf(page))).toBeCloseTo(2, 1);
    });

    test('two fingers zoom about their middle', async ({ page, context }) => {
      await openApp(page, view);
      const cdp = await context.newCDPSession(page);
      const before = await spanOf(page);
      await drag(
        cdp,
        [
          [600, 150],
          [680, 150],
        ],
        [
          [540, 150],
          [740, 150],
        ],
      );
      const after = await spanOf(page);
      expect((before[1] - before[0]) / (after[1] - after[0])).toBeCloseTo(2.5, 1);
      expect(Math.abs((after[0] + after[1] - before[0] - before[1]) / 2)).toBeLessThan(86_400_000 * 2);
    });

    test('in an iframe one finger and the plain wheel are left to the page, two fingers zoom', async ({
      page,
      context,
      baseURL,
    }) => {
      const inner = await openInFrame(page, `${baseURL}${view}`);
      await expect(inner.locator('.timeline-host svg [data-event]').first()).toBeVisible();
      const frame = page.frames()[1];
      if (frame === undefined) throw new Error('the frame is missing');
      const read = () => viewOf(frame);
      await comeToRest(frame);
      const before = await read();
      await page.mouse.move(600, 200);
      await page.mouse.wheel(0, 120);
      const hint = inner.locator('.timeline-host [role=status]');
      await expect(hint).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
      await expect(hint).toContainText(/\S/);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(60);
      const cdp = await context.newCDPSession(page);
      const scrolled = await page.evaluate(() => scrollY);
      await drag(cdp, [[600, 250]], [[600, 150]]);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
      await comeToRest(frame);
      expect(await read()).toEqual(before);
      await page.evaluate(() => scrollTo(0, 0));
      await drag(
        cdp,
        [
          [560, 200],
          [640, 200],
        ],
        [
          [500, 200],
          [700, 200],
        ],
      );
      await comeToRest(frame);
      const after = await read();
      expect((before[1] - before[0]) / (after[1] - after[0])).toBeGreaterThan(2);
    });
  });

test('in an iframe the wheel goes on to the page where the list has no more room', async ({
  page,
  baseURL,
}) => {
  const inner = await openInFrame(page, `${baseURL}#v=1&view=list`);
  const list = inner.locator('.event-scroll');
  await expect(list.getByRole('button').first()).toBeVisible();
  await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await page.mouse.move(600, 300);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 200);
      return page.evaluate(() => scrollY);
    })
    .toBeGreaterThan(60);
});

for (const locale of ['ar', 'en'] as const)
  test.describe(`a phone held upright (${locale})`, () => {
    test.use({ locale, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('one finger scrolls along time and on, two zoom about their middle', async ({ page, context }) => {
      await openApp(page, '#v=1&from=2023-08-25&to=2023-09-25');
      const cdp = await context.newCDPSession(page);
      const before = await spanOf(page);
      await drag(cdp, [[200, 600]], [[200, 300]]);
      const scrolled = await spanOf(page);
      expect(scrolled[0] - before[0]).toBeGreaterThan((before[1] - before[0]) * 0.35);
      await drag(
        cdp,
        [
          [200, 380],
          [200, 440],
        ],
        [
          [200, 330],
          [200, 490],
        ],
      );
      const zoomed = await spanOf(page);
      expect((scrolled[1] - scrolled[0]) / (zoomed[1] - zoomed[0])).toBeCloseTo(160 / 60, 1);
      expect(page.url()).not.toContain('event=');
    });

    test('a tap opens an event', async ({ page }) => {
      await openApp(page, '#v=1&from=2023-08-25&to=2023-09-25');
      await comeToRest(page);
      await page.locator('.timeline-host svg [data-event] text').nth(2).tap({ force: true });
      await expect(page).toHaveURL(/event=/);
    });
  });

test.describe('with reduced motion', () => {
  test.use({ locale: 'en', viewport: { width: 1280, height: 720 } });
  test('a drag ends where the hand lets go', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openApp(page, '#v=1&from=2023-08-25&to=2023-09-25');
    const [start, end] = await spanOf(page);
    await page.mouse.move(400, 90);
    await page.mouse.down();
    for (let n = 1; n <= 8; n++) await page.mouse.move(400 + n * 12, 90);
    await page.mouse.up();
    const [moved] = await spanOf(page);
    expect(((start - moved) / (end - start)) * 1280).toBeCloseTo(8 * 12, 0);
  });
});
