import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { makeDataset } from '../../scripts/bench/data/make-dataset.ts';
import { writePack } from '../../src/workers/pack.ts';
import { readFile } from '../../src/workers/read-file.ts';
import { viewOf } from './seen.ts';

test.use({ locale: 'en' });

/** Long enough to come in many chunks. */
const count = 20_000;
const json = Buffer.from([...makeDataset(count, 1)].join(''));

async function serve(page: Page, body: Buffer): Promise<void> {
  await page.route('**/made-up*', (route) =>
    route.fulfill({ body, contentType: 'application/octet-stream' }),
  );
}

async function isReady(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('timeline-ready').length > 0);
  await expect(page.locator('.bottom-line')).toContainText('20,000 events');
}

async function packed(): Promise<Buffer> {
  const read = await readFile(new Blob([json]).stream(), () => {}, true);
  if (!read.ok) throw new Error('a made-up dataset is sound');
  return Buffer.concat(writePack(read.value));
}

test('a long list opens as JSON, gzipped and packed, and the picture is the same', async ({ page }) => {
  const spans: unknown[] = [];
  for (const body of [json, gzipSync(json), await packed()]) {
    await serve(page, body);
    await page.goto('./?data=made-up');
    await isReady(page);
    spans.push(await viewOf(page));
    await page.unroute('**/made-up*');
  }
  expect(spans[0]).toEqual(spans[1]);
  expect(spans[0]).toEqual(spans[2]);
});

test('a long list that is damaged says where, in the language of the reader', async ({ page }) => {
  const text = json.toString();
  const at = text.indexOf('"weight"', text.length / 2);
  const damages: readonly (readonly [Buffer, RegExp])[] = [
    [Buffer.from(`${text.slice(0, at)}"weight":7,${text.slice(at + 11)}`), /events\[\d+\]\.weight/],
    [json.subarray(0, at), /not valid JSON[\s\S]*events\[\d+\]/],
    [(await packed()).subarray(0, 900_000), /damaged[\s\S]*cut off/],
  ];
  for (const [body, said] of damages) {
    await serve(page, body);
    await page.goto('./?data=made-up');
    await expect(page.locator('.failure')).toContainText(said);
    await expect(page.getByRole('link', { name: 'Open the timeline of this app' })).toBeVisible();
    await page.unroute('**/made-up*');
  }
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('.failure')).toContainText('افتح الخط الزمني');
});

test('loading can be stopped, and leaves a way back', async ({ page }) => {
  /** A file that never ends. */
  await page.addInitScript(() => {
    class FakeWorker extends EventTarget {
      constructor() {
        super();
        const data = { type: 'progress', bytes: 3_000_000, totalBytes: 9_000_000, events: 2_000 };
        setInterval(() => this.dispatchEvent(new MessageEvent('message', { data })), 50);
      }
      terminate(): void {
        document.documentElement.setAttribute('data-stopped', '');
      }
    }
    if (location.search !== '') Object.assign(window, { Worker: FakeWorker });
  });
  await serve(page, json);
  await page.goto('./?data=made-up');
  const bar = page.getByRole('progressbar');
  await expect(bar).toHaveAttribute('value', '3000000');
  await expect(page.locator('main')).toContainText('3 of 9 MB · 2,000 events');
  await page.getByRole('button', { name: 'Stop loading' }).click();
  await expect(page.getByText('Loading was stopped.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-stopped', '');
  await page.unroute('**/made-up*');
  await page.getByRole('link', { name: 'Open the timeline of this app' }).click();
  await expect(page.locator('.timeline-host svg [data-event]').first()).toBeVisible();
});
