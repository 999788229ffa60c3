import { err, ok, type Result } from '../../base/result.ts';
import { toBase64 } from '../base64.ts';
import { loadWholeFace } from '../whole-face.ts';
import { giveSize } from './empty-glyph.ts';
import { splitLigatures } from './split-ligatures.ts';
import { loadSubset } from './subsetter.ts';

const weights = [400, 500, 650];
/** What no text of the page has: the numbers of its sheets. */
const numbers = '0123456789٠١٢٣٤٥٦٧٨٩ /';

/**
 * The `@font-face` rules of a page to print: a face a weight, with the letters of `text` and their forms. A variable face
 * would be drawings of letters in a PDF, and one that maps the codes of old presentation forms would say these in place
 * of the letters, which readers then turn round.
 */
export async function embedPrintFaces(
  text: string,
  breathe: () => Promise<void>,
  signal?: AbortSignal,
): Promise<Result<string, 'font-missing'>> {
  const [face, subset] = await Promise.all([loadWholeFace(signal), loadSubset(signal)]);
  if (!face.ok) return face;
  if (!subset.ok) return subset;
  const font = giveSize(splitLigatures(face.value));
  const letters = new Set(text + numbers);
  const rules: string[] = [];
  for (const weight of weights) {
    await breathe();
    const bytes = subset.value(font, weight, letters);
    if (bytes === undefined) return err('font-missing');
    rules.push(
      `@font-face{font-family:'Vazirmatn Variable';font-weight:${weight};font-style:normal;font-feature-settings:'tnum';src:url(data:font/ttf;base64,${toBase64(bytes)}) format('truetype')}`,
    );
  }
  return ok(rules.join('\n'));
}
