import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fontsOf } from '../../src/export/outline/weights.ts';
import { markFamily, partMarks } from '../../src/export/print/part-marks.ts';

const path = join(import.meta.dirname, '../../node_modules/vazirmatn/fonts/variable/Vazirmatn[wght].ttf');
const face = readFileSync(path);
const faces = ['Vazirmatn', markFamily].map(
  (family) => `@font-face{font-family:'${family}';src:url(data:font/ttf;base64,${face.toString('base64')})}`,
);
const style = `text{font:400 128px Vazirmatn;font-feature-settings:'calt' 0,'ccmp' 0;direction:rtl}`;

/** After the mark of the first three the letters are kerned, which a mark that is a run of its own undoes. */
for (const word of ['درّت', 'قرارًا', 'سرّاً', 'محمّد'])
  test(`letters stand in a printed picture where they do in one run: ${word}`, async ({ page }) => {
    const text = `<text x="650" y="200">${word}</text>`;
    const parted = await partMarks(text, fontsOf(new Uint8Array(face).buffer), async () => undefined);
    expect(parted.page).toContain('<tspan');
    await page.setContent(
      `<style>${faces.join('')}${style}</style><svg width="700" height="300">${text}${parted.page}</svg>`,
    );
    await page.evaluate(async () => Promise.all(Array.from(document.fonts, async (each) => each.load())));
    const [whole = [], apart] = await page.locator('text').evaluateAll((texts) =>
      texts.map((each) => {
        const letters = Array.from(each.textContent ?? '', (letter, at) => ({ letter, at }));
        return letters.flatMap(({ letter, at }) => {
          if (!(each instanceof SVGTextElement) || /\p{M}/u.test(letter)) return [];
          return [Math.round(each.getExtentOfChar(at).x * 10) / 10];
        });
      }),
    );
    expect(whole.length).toBeGreaterThan(2);
    expect(apart).toEqual(whole);
  });
