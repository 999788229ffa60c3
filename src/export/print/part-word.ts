import { Buffer, Direction, Feature, type Font, shape } from 'harfbuzzjs';

/** A mark that is drawn by itself, in units of its face. */
export interface PartedMark {
  readonly mark: string;
  /** From where it is drawn alone, at the left end of its letters, to the right and upwards. */
  readonly right: number;
  readonly up: number;
  /** Between its letters and those that follow; negative where they overlap. */
  readonly gap: number;
}

/**
 * A word as letters and marks that, each drawn by itself, look like the word, in the order of the text; undefined where
 * they would not, as where a mark stands within a ligature. `word` is Arabic and begins with a letter.
 */
export function partWord(word: string, font: Font): readonly (string | PartedMark)[] | undefined {
  const groups = Array.from(word.matchAll(/(\P{M}+)(\p{M}*)/gu), (found) => shapeGroup(word, found, font));
  const marks = new Set(groups.flatMap(({ marks: own }) => own.map(({ id }) => id)));
  if (marks.has(0)) return undefined;
  const letters = shapePart(word, 0, word.length, font).filter(({ codepoint }) => !marks.has(codepoint));
  const parts: (string | PartedMark)[] = [];
  for (const { text, alone, marks: own } of groups) {
    const here = letters.splice(-alone.length);
    if (here.some(({ codepoint }, i) => codepoint !== alone[i]?.codepoint)) return undefined;
    const gap = advanceOf(here) - advanceOf(alone);
    const last = parts.at(-1);
    if (typeof last === 'object') parts[parts.length - 1] = { ...last, gap };
    else if (gap !== 0) return undefined;
    parts.push(text, ...own.map(({ mark, right, up }) => ({ mark, right, up, gap: 0 })));
  }
  return letters.length === 0 ? parts : undefined;
}

type Glyphs = ReturnType<Buffer['getGlyphInfosAndPositions']>;

interface Group {
  readonly text: string;
  readonly alone: Glyphs;
  readonly marks: readonly (Omit<PartedMark, 'gap'> & { readonly id: number })[];
}

/** Letters, and the marks of the last of them. */
function shapeGroup(word: string, found: RegExpExecArray, font: Font): Group {
  const [whole, text = '', marks = ''] = found;
  const glyphs = shapePart(word, found.index, whole.length, font);
  return {
    text,
    alone: shapePart(word, found.index, text.length, font),
    marks: Array.from(marks, (mark) => {
      const id = font.nominalGlyph(mark.codePointAt(0) ?? 0) ?? 0;
      const { xOffset = 0, yOffset = 0 } = glyphs.find(({ codepoint }) => codepoint === id) ?? {};
      return { mark, id, right: xOffset, up: yOffset };
    }),
  };
}

function advanceOf(glyphs: Glyphs): number {
  return glyphs.reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);
}

/** Neither letters that stretch for what follows nor one glyph for two marks: both reach beyond a part. */
const features = [new Feature('tnum'), new Feature('calt', 0), new Feature('ccmp', 0)];

/** A part of a word as it is seen from left to right, joined to what stands around it. */
function shapePart(word: string, start: number, length: number, font: Font): Glyphs {
  const buffer = new Buffer();
  buffer.addText(word, start, length);
  buffer.guessSegmentProperties();
  buffer.setDirection(Direction.RTL);
  shape(font, buffer, features);
  return buffer.getGlyphInfosAndPositions();
}
