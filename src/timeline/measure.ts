import { fontFamily } from './paint/paint-text.ts';
import type { MeasureText, TextWeight } from './view.ts';

const weights: readonly TextWeight[] = [400, 500, 650];
/** A letter of each script, so that both halves of the face are loaded. */
const sample = 'ﺏبA1';
const patienceMs = 3000;
/** Mean width of a letter in em, where there is no canvas to ask. */
const guessedEm = 0.52;

/** A new measure with an empty memory: made again when the faces have come. */
export function createMeasureText(): MeasureText {
  const known = new Map<string, number>();
  const context = 'OffscreenCanvas' in globalThis ? new OffscreenCanvas(1, 1).getContext('2d') : null;
  return (text, sizePx, weight) => {
    const key = `${weight} ${sizePx} ${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (context !== null) context.font = `${weight} ${sizePx}px ${fontFamily}`;
    const width = context?.measureText(text).width ?? text.length * sizePx * guessedEm;
    known.set(key, width);
    return width;
  };
}

/** Settles when the faces are there, or after three seconds without them: text is laid out only then. */
export async function loadFaces(): Promise<void> {
  if (!('fonts' in document)) return;
  const faces = weights.map(async (weight) => document.fonts.load(`${weight} 13px ${fontFamily}`, sample));
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
  await Promise.race([Promise.allSettled(faces), patience]);
}
