import { chromium, type Page } from '@playwright/test';
import * as z from 'zod/mini';
import type { PictureOptions } from '../../src/export/request.ts';
import type { FilterOptions } from '../../src/find/asked.ts';
import { openRead } from '../../src/model/read/open-read.ts';
import { DataError } from '../data/data-folder.ts';
import { readDatasetFile } from '../data/dataset-file.ts';
import { browserFor } from '../run/browser-for.ts';
import { serve } from '../serve.mjs';
import { builtApp } from './built-app.ts';
import { writeOut } from './out-file.ts';
import { readQuestion } from './read-filter.ts';

const host = '127.0.0.1';
/** What the page calls a dataset of one's own. */
const ownData = 'own-events';
const patienceMs = 60_000;
const viewport = { width: 1280, height: 720 };
const browserArgs = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** What the page answers. */
const answerSchema = z.union([
  z.object({ ok: z.literal(true), fileName: z.string(), type: z.string(), base64: z.string() }),
  z.object({ ok: z.literal(false), message: z.string() }),
]);

type CommandOptions = PictureOptions & FilterOptions & { readonly event?: string };

export interface PictureWish {
  /** As the dialog of the app reads them. */
  readonly options: PictureOptions;
  readonly filter: FilterOptions;
  /** The id of the event that is open. */
  readonly event: string | undefined;
  /** A dataset file, and whether it is another than the one that the app comes with. */
  readonly data: string;
  readonly isForeign: boolean;
  readonly out: string | undefined;
}

/** Writes the picture that the app draws in the browser of the tests, and returns its path. Throws DataError. */
export async function writePicture(wish: PictureWish): Promise<string> {
  await checkWish(wish);
  const { options, filter, event, out } = wish;
  const executablePath = await browserFor('export');
  const { address, close } = await serve(await builtApp(), 0, host);
  const browser = await chromium.launch({ executablePath, args: browserArgs });
  try {
    const page = await browser.newPage({ viewport, timezoneId: 'UTC' });
    await openPage(page, address, wish);
    const asked = { ...options, ...filter, ...(event !== undefined && { event }) };
    const { fileName, bytes } = await ask(page, asked);
    return writeOut(out, fileName, [bytes]);
  } finally {
    await browser.close();
    close();
  }
}

/**
 * The page ignores an event or a value of a filter that it does not know, and a QR code where there is no address, so they
 * are checked before it is opened; so is a dataset that the app does not come with.
 */
async function checkWish({ options, filter, event, data, isForeign }: PictureWish): Promise<void> {
  const wantsCode = options.qr === 'yes';
  if (!isForeign && !wantsCode && event === undefined && Object.keys(filter).length === 0) return;
  const dataset = openRead((await readDatasetFile('export', data)).read);
  readQuestion(filter, dataset);
  if (event !== undefined && dataset.events.positionOf(event) === undefined)
    throw new DataError([`--event "${event}": there is no event of this id`]);
  if (wantsCode && dataset.url === undefined)
    throw new DataError(['--qr: the timeline has no public address; say it as "url" in data/timeline.json']);
}

async function openPage(page: Page, address: string, { data, isForeign }: PictureWish): Promise<void> {
  if (isForeign) await page.route(`**/${ownData}`, (route) => route.fulfill({ path: data }));
  await page.goto(isForeign ? `${address}?data=${ownData}` : address);
  const isReady = () => performance.getEntriesByName('timeline-ready').length > 0;
  await page.waitForFunction(isReady, undefined, { timeout: patienceMs });
}

interface Drawn {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

async function ask(page: Page, options: CommandOptions): Promise<Drawn> {
  const said: unknown = await page.evaluate((wanted) => Reflect.get(window, 'isnadExport')(wanted), {
    ...options,
  });
  const answer = answerSchema.parse(said);
  if (!answer.ok) throw new DataError([`export: ${answer.message}`]);
  const bytes = Buffer.from(answer.base64, 'base64');
  if (answer.type !== 'text/html') return { fileName: answer.fileName, bytes };
  return {
    fileName: answer.fileName.replace(/html$/, 'pdf'),
    bytes: await print(page, bytes.toString('utf8')),
  };
}

/** The page that the button opens the print dialog on, as that dialog would save it. */
async function print(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html);
  await page.evaluate(async () => document.fonts.ready);
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
}
