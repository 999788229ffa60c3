import type { TextWeight } from '../../timeline/view.ts';
import { inSteps } from '../in-steps.ts';
import type { Fonts } from '../outline/weights.ts';
import { type PartedMark, partWord } from './part-word.ts';

/** A mark as a glyph of its own, which stands to the right of and above where it is drawn, in units of its face. */
export type PlacedMark = Omit<PartedMark, 'gap'>;

type WordPart = string | PartedMark;

export interface PartedPage {
  readonly page: string;
  /** Of a weight, the marks in the order in which the page asks for them: the first by `'salt' 1`. */
  readonly marks: ReadonlyMap<TextWeight, readonly PlacedMark[]>;
}

export const markFamily = 'Vazirmatn Marks';
/** HarfBuzz chooses between so many forms of a glyph. */
const mostForms = 255;
/** An element of a page to print whose text follows at once: its tag, its attributes, and the text. */
const withText = /<(h1|h2|p|blockquote|bdi|text)((?: [^>]*)?)>([^<]*\p{M}[^<]*)(?=<)/gu;
const markedWord = /(?:(?=\p{Script=Arabic})\p{L})+\p{M}(?:(?=\p{Script=Arabic})\p{L}|\p{M})*/gu;

/**
 * A page to print with each mark of an Arabic letter as a run of its own, in a face that has it where it stands. Of a letter
 * and a mark in one run a PDF says both at once, and readers of PDF turn them.
 */
export async function partMarks(
  page: string,
  fonts: Fonts,
  breathe: () => Promise<void>,
): Promise<PartedPage> {
  const marks = new Map<TextWeight, PlacedMark[]>();
  const words = new Map<string, ReturnType<typeof partWord>>();
  const pieces: string[] = [];
  let at = 0;
  await inSteps(page.matchAll(withText), (found) => part(found), breathe);
  return { page: pieces.join('') + page.slice(at), marks };

  function part(found: RegExpExecArray): void {
    const [element, tag = '', attributes = '', text = ''] = found;
    const weight = weightOf(tag, attributes);
    const forms = marks.get(weight) ?? [];
    marks.set(weight, forms);
    const say = tag === 'text' ? sayDrawn : sayWritten;
    const { upem } = fonts[weight].face;
    const said = text.replaceAll(markedWord, (word) => {
      if (forms.length + word.length > mostForms) return word;
      const parts = partsOf(word, weight);
      return parts?.map((each, i) => say(each, parts[i - 1], forms, upem)).join('') ?? word;
    });
    pieces.push(page.slice(at, found.index), element.slice(0, -text.length), said);
    at = found.index + element.length;
  }

  function partsOf(word: string, weight: TextWeight): ReturnType<typeof partWord> {
    const key = `${weight} ${word}`;
    if (!words.has(key)) words.set(key, partWord(word, fonts[weight]));
    return words.get(key);
  }
}

function weightOf(tag: string, attributes: string): TextWeight {
  if (tag !== 'text') return tag.startsWith('h') ? 650 : 400;
  const weight = Number(/ font-weight="(\d+)"/.exec(attributes)?.[1]);
  return weight === 650 || weight === 500 ? weight : 400;
}

/** A part of a word after another, in HTML: what follows a mark is kerned by a margin of the mark. */
function sayWritten(
  part: WordPart,
  _before: WordPart | undefined,
  forms: PlacedMark[],
  upem: number,
): string {
  if (typeof part === 'string') return part;
  const kern = part.gap === 0 ? '' : `;margin-left:${part.gap / upem}em`;
  return `<span style="${styleOf(part, forms)}${kern}">${part.mark}</span>`;
}

/** The same in SVG, where a margin does nothing, and what moved the mark would part the word for readers of PDF. */
function sayDrawn(part: WordPart, before: WordPart | undefined, forms: PlacedMark[], upem: number): string {
  if (typeof part !== 'string') return `<tspan style="${styleOf(part, forms)}">${part.mark}</tspan>`;
  const gap = typeof before === 'object' ? before.gap : 0;
  return gap === 0 ? part : `<tspan dx="${-gap / upem}em">${part}</tspan>`;
}

/** Where the mark is a form that nothing had yet, it is added to `forms`. */
function styleOf({ mark, right, up }: PlacedMark, forms: PlacedMark[]): string {
  const known = forms.findIndex((form) => form.mark === mark && form.right === right && form.up === up);
  const form = known === -1 ? forms.push({ mark, right, up }) : known + 1;
  return `font-family:'${markFamily}';font-feature-settings:'salt' ${form}`;
}
