import { fontFamily } from '../timeline/paint/paint-text.ts';

/** For private use in the last plane: no font has it, and what is drawn as it is has no shape of its own. */
const nobodys = '\u{10FFFD}';
const cellPx = 32;

/**
 * What a text holds that no font of this machine has, each once: a picture of it has gaps or boxes there. Found by drawing,
 * so that a browser which draws the number of a missing letter (Firefox) keeps its silence.
 */
export function missingLetters(text: string): readonly string[] {
  const letters = [...new Set(text.match(/(?![\x20-\x7E])[\p{L}\p{N}\p{P}\p{S}\p{Co}\p{Cn}]/gu) ?? [])];
  const canvas = document.createElement('canvas');
  canvas.width = cellPx;
  canvas.height = cellPx;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null || letters.length === 0) return [];
  context.font = `${cellPx / 2}px ${fontFamily}`;
  context.textBaseline = 'middle';
  const draw = (letter: string): string => {
    context.clearRect(0, 0, cellPx, cellPx);
    context.fillText(letter, cellPx / 4, cellPx / 2);
    return new Uint32Array(context.getImageData(0, 0, cellPx, cellPx).data.buffer).join();
  };
  const none = draw(nobodys);
  return letters.filter((letter) => draw(letter) === none);
}
