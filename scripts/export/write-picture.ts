import { type Browser, chromium, type Page } from '@playwright/test';
import type { PictureOptions } from '../../src/export/request.ts';
import type { CommandAnswer } from '../../src/export/command-answer.ts';
import type { FilterOptions } from '../../src/find/asked.ts';
import { DataError } from '../data/data-error.ts';
import { browserFor } from '../run/browser-for.ts';
import { browserArgs } from '../run/browser.mjs';
import { serve } from '../serve.mjs';
import { builtApp } from './built-app.ts';
import { writeOut } from './out-file.ts';

const host = '127.0.0.1';
/** What the page calls a dataset of one's own. */
const ownData = 'own-events';
const patienceMs = 60_000;
const viewport = { width: 1280, height: 720 };

export interface PictureWish {
  /** As the dialog of the app reads them. */
  readonly options: PictureOptions;
  readonly filter: FilterOptions;
  /** The id of the event that is open. */
  readonly event: string | undefined;
  /** Whether long stretches without events are folded. */
  readonly isFolded: boolean;
  /** A dataset file, and whether it is another than the one that the app comes with. */
  readonly data: string;
  readonly isForeign: boolean;
  readonly out: string | undefined;
}

/** Writes the picture that the app draws in the browser of the tests, and returns its path. Throws DataError. */
export async function writePicture(wish: PictureWish): Promise<string> {
  const { options, filter, event, out } = wish;
  const checking = check(wish);
  /** Another dataset may be long, and is read while the browser starts. */
  if (!wish.isForeign) await checking;
  const launching = browserFor('export', launch);
  const serving = builtApp().then(async (folder) => serve(folder, 0, host));
  try {
    const [browser, { address }] = await Promise.all([launching, serving, checking]);
    const page = await browser.newPage({ viewport, timezoneId: 'UTC' });
    await openPage(page, address, wish);
    const asked = { ...options, ...filter, ...(event !== undefined && { event }) };
    const { fileName, bytes } = await ask(page, asked);
    return writeOut(out, fileName, [bytes]);
  } finally {
    await Promise.allSettled([
      launching.then(async (browser) => browser.close()),
      serving.then(({ close }) => close()),
    ]);
  }
}

/** Throws DataError on what only the dataset tells. */
async function check(wish: PictureWish): Promise<void> {
  const { options, filter, event, isForeign } = wish;
  const isPlain = !isForeign && options.qr !== 'yes' && event === undefined;
  if (isPlain && Object.keys(filter).length === 0) return;
  const { checkWish } = await import('./check-wish.ts');
  await checkWish(wish);
}

async function launch(executablePath: string): Promise<Browser | undefined> {
  return chromium.launch({ executablePath, args: browserArgs, timeout: patienceMs }).catch(() => undefined);
}

async function openPage(page: Page, root: string, { data, isForeign, isFolded }: PictureWish): Promise<void> {
  if (isForeign) await page.route(`**/${ownData}`, (route) => route.fulfill({ path: data }));
  const address = isForeign ? `${root}?data=${ownData}` : root;
  await page.goto(isFolded ? `${address}#v=1&gaps=folded` : address);
}

interface Drawn {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

async function ask(page: Page, options: Readonly<Record<string, string>>): Promise<Drawn> {
  const answer: CommandAnswer = await page.evaluate((asked) => window.isnadExport(asked), options);
  if (!answer.ok) throw new DataError([`export: ${answer.message}`]);
  if (answer.note !== undefined) console.error(answer.note);
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
