import arabicUrl from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url';
import latinUrl from '@fontsource-variable/vazirmatn/files/vazirmatn-latin-wght-normal.woff2?url';
import { ok, type Result } from '../base/result.ts';
import { toBase64 } from './base64.ts';
import { fetchFont } from './fetch-font.ts';

/** The two halves of the face; the browser takes each letter from the first that has it. */
const faces = [arabicUrl, latinUrl];

/** `@font-face` rules with the face inside them, so that a picture carries its letters wherever it goes. */
export async function embedFonts(signal?: AbortSignal): Promise<Result<string, 'font-missing'>> {
  const files = await Promise.all(faces.map((url) => fetchFont(url, signal)));
  const rules: string[] = [];
  for (const [i, file] of files.entries()) {
    if (!file.ok) return file;
    const face = `font-weight:100 900;font-style:normal;font-feature-settings:"tnum"`;
    const source = `data:font/woff2;base64,${toBase64(new Uint8Array(file.value))}`;
    rules.push(
      `@font-face{font-family:'Vazirmatn Variable';${face};src:url(${source}) format('woff2');${ranges[i] ?? ''}}`,
    );
  }
  return ok(rules.join(''));
}

const ranges = [
  'unicode-range:U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC',
  '',
];
