import type { TextWeight } from '../../timeline/view.ts';
import type { Fonts } from '../outline/weights.ts';
import { type PartedMark, partWord } from './part-word.ts';

/** A mark as a glyph of its own, which stands to the right of and above where it is drawn, in units of its face. */
export type PlacedMark = Omit<PartedMark, 'gap'>;

export interface PartedPage {
  readonly page: string;
  /** Of a weight, the marks in the order in which the page asks for them: the first by `'salt' 1`. */
  readonly marks: ReadonlyMap<TextWeight, readonly PlacedMark[]>;
}

export const markFamily = 'Vazirmatn Marks';
/** HarfBuzz chooses between so many forms of a glyph. */
const mostForms = 255;
/** An element of a page to print whose text follows at once: its tag, its attributes, and the text. */
const withText = /<(h1|h2|p|blockquote|figcaption|text)((?: [^>]*)?)>([^<]*\p{M}[^<]*)(?=<)/gu;
const markedWord = /(?:(?=\p{Script=Arabic})\p{L})+\p{M}(?:(?=\p{Script=Arabic})\p{L}|\p{M})*/gu;

/**
 * A page to print with each mark of an Arabic letter as a run of its own, in a face that has it where it stands. Of a letter
 * and a mark in one run a PDF says both at once, and readers of PDF turn them.
 */
export function partMarks(page: string, fonts: Fonts): PartedPage {
  const marks = new Map<TextWeight, PlacedMark[]>();
  const parted = page.replaceAll(
    withText,
    (element: string, tag: string, attributes: string, text: string) => {
      const weight = weightOf(tag, attributes);
      const font = fonts[weight];
      const forms = marks.get(weight) ?? [];
      marks.set(weight, forms);
      const said = text.replaceAll(markedWord, (word) => {
        if (forms.length + word.length > mostForms) return word;
        const say = (mark: PartedMark): string =>
          sayMark(mark, tag === 'text' ? 'tspan' : 'span', forms, font.face.upem);
        const parts = partWord(word, font);
        return parts?.map((part) => (typeof part === 'string' ? part : say(part))).join('') ?? word;
      });
      return element.slice(0, -text.length) + said;
    },
  );
  return { page: parted, marks };
}

function weightOf(tag: string, attributes: string): TextWeight {
  if (tag !== 'text') return tag.startsWith('h') ? 650 : 400;
  const weight = Number(/ font-weight="(\d+)"/.exec(attributes)?.[1]);
  return weight === 650 || weight === 500 ? weight : 400;
}

/** Where the mark is a form that nothing had yet, it is added to `forms`. */
function sayMark({ gap, ...placed }: PartedMark, tag: string, forms: PlacedMark[], upem: number): string {
  const { mark, right, up } = placed;
  const known = forms.findIndex((form) => form.mark === mark && form.right === right && form.up === up);
  const form = known === -1 ? forms.push(placed) : known + 1;
  const kern = gap === 0 ? '' : `;margin-left:${gap / upem}em`;
  return `<${tag} style="font-family:'${markFamily}';font-feature-settings:'salt' ${form}${kern}">${mark}</${tag}>`;
}
