import { expect, type Frame, type Page } from '@playwright/test';

/** What is in view at this moment, in milliseconds UTC. */
export function viewOf(target: Page | Frame): Promise<readonly [number, number]> {
  return target.evaluate(() => window.__bench.view() ?? [Number.NaN, Number.NaN]);
}

/** Longer than the pause between a gesture and its first frame, or between two frames of a glide; on slow machines by frames. */
const still = { ms: 250, frames: 10 };

/** Waits until the view has stood still for a while, as somebody does before looking. */
export async function comeToRest(target: Page | Frame): Promise<void> {
  await target.evaluate(
    ({ ms, frames }) =>
      new Promise<void>((resolve) => {
        let seen = '';
        let [since, count] = [0, 0];
        const look = (now: number) => {
          const view = String(window.__bench.view());
          if (view !== seen) [seen, since, count] = [view, now, 0];
          count += 1;
          if (count > frames && now - since > ms) resolve();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    still,
  );
  await expect(target.locator('.timeline-host canvas')).toBeHidden();
}

/** Waits until nothing fades, slides or grows any more. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}

/** What is in view once the view has come to rest. */
export async function spanOf(page: Page): Promise<readonly [number, number]> {
  await comeToRest(page);
  return viewOf(page);
}

export async function lengthOf(page: Page): Promise<number> {
  const [start, end] = await spanOf(page);
  return end - start;
}
