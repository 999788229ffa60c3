import { err, ok, type Result } from '../../base/result.ts';
import { type TextWeight, textWeights } from '../../timeline/view.ts';
import { toBase64 } from '../base64.ts';
import { fontsOf } from '../outline/weights.ts';
import { loadWholeFace } from '../whole-face.ts';
import { giveSize } from './empty-glyph.ts';
import { isolatesAsElements } from './isolates.ts';
import { joinsAcrossRuns } from './joins-across-runs.ts';
import { markFace } from './mark-face.ts';
import { markFamily, type PartedPage, partMarks } from './part-marks.ts';
import { splitLigatures } from './split-ligatures.ts';
import { loadSubset } from './subsetter.ts';

/** What no text of the page has: the numbers of its sheets. */
const numbers = '0123456789٠١٢٣٤٥٦٧٨٩ /';

/**
 * A page to print with its faces, one a weight, with the letters of the page and their forms. A variable face would be
 * drawings of letters in a PDF, and one that maps the codes of old presentation forms would say these in place of the
 * letters, which readers then turn round.
 */
export async function withPrintFaces(
  bare: string,
  breathe: () => Promise<void>,
  signal?: AbortSignal,
): Promise<Result<string, 'font-missing'>> {
  const [face, subset] = await Promise.all([loadWholeFace(signal), loadSubset(signal)]);
  if (!face.ok) return face;
  if (!subset.ok) return subset;
  const { page, marks } = await part(bare, face.value, breathe);
  const font = giveSize(splitLigatures(face.value));
  const letters = new Set(bare + numbers);
  const rules: string[] = [];
  for (const weight of textWeights) {
    await breathe();
    const bytes = subset.value(font, weight, letters);
    if (bytes === undefined) return err('font-missing');
    rules.push(faceRule('Vazirmatn Variable', weight, bytes));
    const placed = marks.get(weight) ?? [];
    if (placed.length === 0) continue;
    const plain = subset.value(
      font,
      weight,
      placed.map(({ mark }) => mark),
    );
    if (plain === undefined) return err('font-missing');
    rules.push(faceRule(markFamily, weight, markFace(plain.buffer, placed)));
  }
  return ok(isolatesAsElements(page).replace('<style>', () => `<style>${rules.join('\n')}`));
}

/** Where letters would not join around a mark that is a run of its own, it stays with its letter. */
async function part(page: string, face: ArrayBuffer, breathe: () => Promise<void>): Promise<PartedPage> {
  return joinsAcrossRuns() ? partMarks(page, fontsOf(face), breathe) : { page, marks: new Map() };
}

function faceRule(family: string, weight: TextWeight, face: Uint8Array<ArrayBuffer> | ArrayBuffer): string {
  const bytes = toBase64(new Uint8Array(face));
  return `@font-face{font-family:'${family}';font-weight:${weight};font-style:normal;font-feature-settings:'tnum';src:url(data:font/ttf;base64,${bytes}) format('truetype')}`;
}
