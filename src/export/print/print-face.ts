import { ok, type Result } from '../../base/result.ts';
import { toBase64 } from '../base64.ts';
import { loadWholeFace } from '../whole-face.ts';
import { splitLigatures } from './split-ligatures.ts';

/** The `@font-face` rule of a page to print: a PDF of it says its letters in their order. */
export async function embedPrintFace(signal?: AbortSignal): Promise<Result<string, 'font-missing'>> {
  const face = await loadWholeFace(signal);
  if (!face.ok) return face;
  const source = `data:font/ttf;base64,${toBase64(new Uint8Array(splitLigatures(face.value)))}`;
  return ok(
    `@font-face{font-family:'Vazirmatn Variable';font-weight:100 900;font-style:normal;src:url(${source}) format('truetype')}`,
  );
}
