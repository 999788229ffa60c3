import { Blob as FontBlob, Face, Font, Variation } from 'harfbuzzjs';
import type { TextWeight } from '../../timeline/view.ts';

export type Fonts = Readonly<Record<TextWeight, Font>>;

/** A variable TrueType face at the weights of text. */
export function fontsOf(file: ArrayBuffer): Fonts {
  const face = new Face(new FontBlob(file));
  const weigh = (weight: TextWeight): Font => {
    const font = new Font(face);
    font.setVariations([new Variation('wght', weight)]);
    return font;
  };
  return { 400: weigh(400), 500: weigh(500), 650: weigh(650) };
}
