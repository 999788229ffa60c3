import { chromium, type Page } from '@playwright/test';
import { browserArgs } from '../../run/browser.mjs';
import { installRecorder, type Recorded } from './recorder.ts';

const viewport = { width: 1280, height: 720 };
const patienceMs = 120_000;
const restMs = 400;
const frameMs = 1000 / 60;
/** A browser answers an input after a frame or two: so many may be without an answer before the next is sent. */
const mostUnanswered = 3;
/** What tsx wraps functions in, so that they keep their names; the page does not have it. */
const namesKept = 'globalThis.__name = (named) => named;';
const notchPx = 100;
const stepPx = 10;

/** What a person would feel of one page, in ms. */
export interface Felt {
  /** From asking for the page to the frame with its events. */
  readonly load: number;
  readonly zoom: Recorded;
  readonly pan: Recorded;
}

/** Opens a page in a browser of its own, zooms 40 notches in and 20 out about its middle, and drags it to and fro. */
export async function measurePage(executablePath: string, address: string): Promise<Felt> {
  const browser = await chromium.launch({ executablePath, args: browserArgs });
  try {
    const page = await browser.newPage({ viewport, locale: 'en' });
    await page.waitForTimeout(restMs);
    await page.addInitScript({ content: namesKept });
    await page.addInitScript(installRecorder);
    await page.goto(address, { waitUntil: 'commit' });
    const painted = await page.waitForFunction(() => window.benchRecorder?.painted, undefined, {
      timeout: patienceMs,
    });
    const load = Number(await painted.jsonValue());
    await page.waitForTimeout(restMs);
    await page.mouse.move(640, 360);
    await page.keyboard.down('Control');
    const zoom = await record(page, 60, (n) => page.mouse.wheel(0, n < 40 ? -notchPx : notchPx));
    await page.keyboard.up('Control');
    await page.mouse.down();
    const pan = await record(page, 60, (n) => page.mouse.move(640 + stepPx * (n < 30 ? -n : n - 60), 360));
    await page.mouse.up();
    return { load, zoom, pan };
  } finally {
    await browser.close();
  }
}

/** An input a frame, as a hand gives them; a slow page gets them as fast as it takes them. */
async function record(page: Page, count: number, input: (n: number) => Promise<void>): Promise<Recorded> {
  await page.evaluate(() => window.benchRecorder.start());
  const unanswered = new Set<Promise<void>>();
  let next = performance.now();
  for (let n = 0; n < count; n++) {
    const sent: Promise<void> = input(n).finally(() => unanswered.delete(sent));
    unanswered.add(sent);
    while (unanswered.size >= mostUnanswered) await Promise.race(unanswered);
    next = Math.max(next + frameMs, performance.now() - frameMs);
    await new Promise((rest) => setTimeout(rest, Math.max(0, next - performance.now())));
  }
  await Promise.all(unanswered);
  return page.evaluate(() => window.benchRecorder.stop());
}
