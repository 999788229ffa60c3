import bidiFactory from 'bidi-js';
import { graphemeAt } from '../../base/graphemes.ts';
import { Buffer, Direction, Feature, type Font, shape } from 'harfbuzzjs';

const bidi = bidiFactory();
/** As the face is set on screen. */
const figuresOfOneWidth = new Feature('tnum');
/** They steer the others and are nothing themselves. */
const isControl = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const isArabic = /[\p{Script=Arabic}\p{M}]/u;

/** A run of one direction and script, at `[start, end)` of the line. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly isArabic: boolean;
}

/** One glyph, in units of the face from the left end of the line and from its baseline, upwards. */
export interface PlacedGlyph {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** A line as it is seen from left to right. What the face has no letter for stands among the strangers. */
export interface ShapedLine {
  readonly glyphs: readonly PlacedGlyph[];
  readonly strangers: readonly { readonly text: string; readonly x: number }[];
  readonly width: number;
}

/** `measure` says how wide a stranger is, in units of the face. */
export function shapeLine(
  text: string,
  direction: 'rtl' | 'ltr',
  font: Font,
  measure: (text: string) => number,
): ShapedLine {
  const glyphs: PlacedGlyph[] = [];
  const strangers: { text: string; x: number }[] = [];
  let x = 0;
  for (const run of inVisualOrder(runsOf(text, direction))) {
    let stranger = -1;
    for (const { codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 } of shapeRun(text, run, font)) {
      if (codepoint !== 0) {
        glyphs.push({ id: codepoint, x: x + xOffset, y: yOffset });
        x += xAdvance;
      } else if (cluster !== stranger) {
        stranger = cluster;
        const char = graphemeAt(text, cluster);
        strangers.push({ text: char, x });
        x += measure(char);
      }
    }
  }
  return { glyphs, strangers, width: x };
}

function shapeRun(text: string, run: Run, font: Font): ReturnType<Buffer['getGlyphInfosAndPositions']> {
  const buffer = new Buffer();
  buffer.addText(text, run.start, run.end - run.start);
  buffer.guessSegmentProperties();
  buffer.setDirection(run.level % 2 === 1 ? Direction.RTL : Direction.LTR);
  shape(font, buffer, [figuresOfOneWidth]);
  return buffer.getGlyphInfosAndPositions();
}

/** Stretches of one embedding level and one script; a mark or a space goes with what stands before it. */
function runsOf(text: string, direction: 'rtl' | 'ltr'): readonly Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: Run[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (isControl.test(char)) continue;
    const level = levels[at] ?? 0;
    const last = runs.at(-1);
    const isLetter = /\p{L}/u.test(char);
    const arabic = isLetter ? isArabic.test(char) : (last?.isArabic ?? false);
    const goesOn = last?.end === at && last.level === level && last.isArabic === arabic;
    if (last !== undefined && goesOn) runs[runs.length - 1] = { ...last, end: at + 1 };
    else runs.push({ start: at, end: at + 1, level, isArabic: arabic });
  }
  return runs;
}

/** From the highest level down, stretches of that level or above are turned (UAX 9, rule L2). */
function inVisualOrder(runs: readonly Run[]): readonly Run[] {
  const order = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while ((order[to]?.level ?? -1) >= level) to++;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  }
  return order;
}
