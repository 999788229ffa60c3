import { fontFamily } from './paint/paint-text.ts';
import { type MeasureText, textWeights } from './view.ts';

/** A letter of each script, so that both halves of the face are loaded. */
const sample = 'ﺏبA1';
const patienceMs = 3000;
/** Mean width of a letter in em, where there is no canvas to ask. */
const guessedEm = 0.52;

/**
 * A new measure with an empty memory: made again when the faces have come. Text is measured word by word, since letters do
 * not join across a space and titles share their words: measuring is the dear part of a label.
 */
export function createMeasureText(): MeasureText {
  const measureWord = createMeasureWord();
  const faces = new Map<number, Map<string, number>>();
  return (text, sizePx, weight) => {
    const known = faceOf(sizePx * 1000 + weight);
    const space = widthOf(' ');
    let width = 0;
    for (let from = 0; ;) {
      const to = text.indexOf(' ', from);
      if (to === -1) return width + widthOf(text.slice(from));
      width += widthOf(text.slice(from, to)) + space;
      from = to + 1;
    }

    function widthOf(word: string): number {
      const found = known.get(word);
      if (found !== undefined) return found;
      const measured = measureWord(word, sizePx, weight);
      known.set(word, measured);
      return measured;
    }
  };

  function faceOf(key: number): Map<string, number> {
    const known = faces.get(key) ?? new Map<string, number>();
    faces.set(key, known);
    return known;
  }
}

function createMeasureWord(): MeasureText {
  const context = 'OffscreenCanvas' in globalThis ? new OffscreenCanvas(1, 1).getContext('2d') : null;
  if (context === null) return (text, sizePx) => text.length * sizePx * guessedEm;
  let face = '';
  return (text, sizePx, weight) => {
    const wanted = `${weight} ${sizePx}px ${fontFamily}`;
    if (wanted !== face) context.font = face = wanted;
    return context.measureText(text).width;
  };
}

/** Settles when the faces are there, or after three seconds without them: text is laid out only then. */
export async function loadFaces(): Promise<void> {
  if (!('fonts' in document)) return;
  const faces = textWeights.map(async (weight) =>
    document.fonts.load(`${weight} 13px ${fontFamily}`, sample),
  );
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
  await Promise.race([Promise.allSettled(faces), patience]);
}
