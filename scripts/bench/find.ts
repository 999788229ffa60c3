import { chromium, type Page } from '@playwright/test';
import { cac } from 'cac';
import { runCommand } from '../data/command.ts';
import { browserArgs, browserThatStarts } from '../run/browser.mjs';
import { browserFor } from '../run/browser-for.ts';
import { formatColumns } from '../terminal/columns.ts';
import { quantile } from './quantile.ts';

const questions = ['summit', 'september 2023', 'محادثات', 'قمة ٢٠٢٣'];
const rounds = 3;

interface Paints {
  readonly answer: number;
  readonly timeline: number;
}

/** A picture comes to rest so long after its last move, and is drawn once more. */
const restsAfterMs = 150;
const betweenMs = 500;

declare global {
  interface Window {
    /** From each keystroke to the frame that shows its answer, and to the last one that draws the events that it leaves, in ms. */
    paints: Promise<Paints>[];
  }
}

const cli = cac('bench:find');
cli
  .command(
    '',
    'From a keystroke in the search to the paint of its answer and of the events it leaves, in a browser',
  )
  .option('--at <address>', 'where the built app is served', { default: 'http://127.0.0.1:4173/' })
  .option('--data <path>', 'the list of events there', { default: 'bench/events-10000.json' })
  .action(async ({ at, data }: { readonly at: string; readonly data: string }) => {
    const executablePath = await browserFor('bench:find', browserThatStarts);
    const browser = await chromium.launch({ args: browserArgs, executablePath });
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(`${at}?data=${data}#v=1&lang=en`);
    await page.waitForFunction(() => performance.getEntriesByName('timeline-ready').length > 0);
    await watch(page);
    const rows = [];
    for (const question of questions) rows.push(rowOf(question, await measure(page, question)));
    await browser.close();
    console.log(
      `${data}: ms from a keystroke to the paint of its answer, and of the timeline, ${rounds} times each letter\n`,
    );
    const heads = ['typed', 'median', 'p95', 'most', 'timeline', 'p95', 'most'];
    console.log(formatColumns([heads, ...rows]).join('\n'));
  });
cli.help();
await runCommand(cli);

/**
 * A paint is the task after its frame. The answer is painted when it stands in the page; the timeline when it was drawn for
 * the last time since, before it comes to rest: a drawing at another height or of other events in between is not the answer.
 */
async function watch(page: Page): Promise<void> {
  await page.locator('#search').click();
  await page.keyboard.type('a');
  await page.locator('[data-answered=a]').waitFor();
  await page.evaluate((restMs) => {
    window.paints = [];
    const field = document.querySelector<HTMLInputElement>('#search');
    const host = document.querySelector('.timeline-host');
    field?.addEventListener('input', ({ timeStamp }) => {
      const asked = field.value;
      const painted = new Promise<Paints>((resolve) => {
        let answer = 0;
        let timeline = 0;
        const drawn = new MutationObserver(() => {
          setTimeout(() => (timeline = performance.now() - timeStamp));
        });
        new MutationObserver((_, observer) => {
          if (document.querySelector('[data-answered]')?.getAttribute('data-answered') !== asked) return;
          observer.disconnect();
          if (host) drawn.observe(host, { subtree: true, childList: true, attributes: true });
          requestAnimationFrame(() =>
            setTimeout(() => {
              answer = performance.now() - timeStamp;
              setTimeout(() => {
                drawn.disconnect();
                resolve({ answer, timeline: Math.max(answer, timeline) });
              }, restMs);
            }),
          );
        }).observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-answered'] });
      });
      window.paints.push(painted);
    });
  }, restsAfterMs);
}

async function measure(page: Page, question: string): Promise<readonly Paints[]> {
  const paints: Paints[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.locator('#search').fill('');
    await page.waitForTimeout(betweenMs);
    await page.evaluate(() => (window.paints = []));
    for (const letter of question) {
      await page.keyboard.insertText(letter);
      await page.waitForTimeout(betweenMs);
    }
    paints.push(...(await page.evaluate(() => Promise.all(window.paints))));
  }
  return paints;
}

function rowOf(question: string, paints: readonly Paints[]): readonly string[] {
  return [
    question,
    ...spreadOf(paints.map(({ answer }) => answer)),
    ...spreadOf(paints.map(({ timeline }) => timeline)),
  ];
}

/** Median, 95th percentile and most. */
function spreadOf(times: readonly number[]): readonly string[] {
  return [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(0));
}
