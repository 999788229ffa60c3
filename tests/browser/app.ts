import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the app for somebody who has been here before, and waits until its events are painted with their faces, on the axis or in the list. */
export async function openApp(page: Page, hash = '', view: 'timeline' | 'list' = 'timeline'): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('isnad.visited', 'on'));
  await page.goto(`./${hash}`);
  await page.waitForFunction(() => performance.getEntriesByName('timeline-ready').length > 0);
  await page.evaluate(async () => document.fonts.ready);
  await expect(view === 'list' ? page.locator('.list-view li') : markOf(page)).not.toHaveCount(0);
}

/** The marks on the axis, or that of one event. */
export function markOf(page: Page, id?: string): Locator {
  const event = id === undefined ? '[data-event]' : `[data-event="${id}"]`;
  return page.locator(`.timeline-host svg ${event}`);
}

/** Waits until the timeline has come to rest, and so stands in SVG. */
export async function atRest(page: Page): Promise<void> {
  await expect(page.locator('.timeline-host canvas')).toBeHidden();
}

/** Clicks the middle of an event's mark once it stands still, as a hand does. */
export async function clickMark(page: Page, id: string): Promise<void> {
  await atRest(page);
  const mark = markOf(page, id).first();
  let box = await mark.boundingBox();
  await expect(async () => {
    const before = box;
    box = await mark.boundingBox();
    expect(box).toEqual(before);
  }).toPass({ intervals: [50] });
  if (box === null) throw new Error(`${id} is not on screen`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** The text that the open passage's highlight covers. */
export function highlighted(page: Page, name: 'passage' | 'date-phrase' | 'looked-at'): Promise<string> {
  return page.evaluate((wanted) => {
    const ranges = [...(CSS.highlights.get(wanted) ?? [])];
    return ranges.map((range) => (range instanceof Range ? range.toString() : '')).join(' ');
  }, name);
}

/** Presses what opens a panel: in the top line, or in the list that stands for it where it is narrow. */
export async function pressTool(page: Page, panel: string): Promise<void> {
  const tool = page.locator(`.top-line button[data-panel=${panel}]`);
  if (await tool.isVisible()) return tool.click();
  await page.locator('.top-line button[data-panel=more]').click();
  await page.locator(`.more button[data-panel=${panel}]`).click();
}
