import type { Font } from 'harfbuzzjs';
import { ok, type Result } from '../../base/result.ts';
import { type DrawingNode, hundredths, node, textNode } from '../../timeline/paint/drawing.ts';
import { type MeasureText, type TextWeight, textWeights } from '../../timeline/view.ts';
import { inSteps } from '../in-steps.ts';
import { loadWholeFace } from '../whole-face.ts';
import { type PlacedGlyph, shapeLine } from './shape-line.ts';
import { type Fonts, fontsOf } from './weights.ts';

/** A text with its letters as shapes. */
export type Outline = (text: DrawingNode) => DrawingNode;

/** Loads the face and makes the drawer of it. */
export async function loadOutline(
  measureText: MeasureText,
  signal?: AbortSignal,
): Promise<Result<Outline, 'font-missing'>> {
  const font = await loadWholeFace(signal);
  return font.ok ? ok(createOutline(font.value, measureText)) : font;
}

/** `font` is a TrueType file. */
export function createOutline(font: ArrayBuffer, measureText: MeasureText): Outline {
  const fonts = fontsOf(font);
  const weighted = { 400: weigh(fonts, 400), 500: weigh(fonts, 500), 650: weigh(fonts, 650) };
  return (text) => outlineText(text, weighted[weightOf(text)], measureText);
}

/** Drawings with all of their texts as shapes, made a few at a time so that the page can breathe. */
export async function outlineAll(
  drawings: readonly DrawingNode[],
  outline: Outline,
  breathe: () => Promise<void>,
): Promise<readonly DrawingNode[]> {
  const shapes = new Map<DrawingNode, DrawingNode>();
  await inSteps(textsIn(drawings), (text) => shapes.set(text, outline(text)), breathe);
  const replace = (drawing: DrawingNode): DrawingNode =>
    shapes.get(drawing) ?? { ...drawing, children: drawing.children.map(replace) };
  return drawings.map(replace);
}

/** What stays text in drawings that were outlined: letters that the face has not, each once. */
export function leftAsText(outlined: readonly DrawingNode[]): readonly string[] {
  return [...new Set(textsIn(outlined).map(({ text = '' }) => text))];
}

function textsIn(drawings: readonly DrawingNode[]): readonly DrawingNode[] {
  return drawings.flatMap((drawing) => (drawing.tag === 'text' ? [drawing] : textsIn(drawing.children)));
}

interface Weighted {
  readonly font: Font;
  readonly weight: TextWeight;
  /** The outline of a glyph, in units of the face, y upwards. */
  readonly pathOf: (glyph: PlacedGlyph) => string;
}

function weigh(fonts: Fonts, weight: TextWeight): Weighted {
  const font = fonts[weight];
  const known = new Map<number, ReturnType<Font['glyphToJson']>>();
  const commandsOf = (id: number): ReturnType<Font['glyphToJson']> => {
    const commands = known.get(id) ?? font.glyphToJson(id);
    known.set(id, commands);
    return commands;
  };
  const pathOf = ({ id, x, y }: PlacedGlyph): string =>
    commandsOf(id)
      .map(({ type, values }) => type + values.map((each, i) => Math.round(each + (i % 2 ? y : x))).join(' '))
      .join('');
  return { font, weight, pathOf };
}

function weightOf({ attributes }: DrawingNode): TextWeight {
  return textWeights.find((each) => each === attributes['font-weight']) ?? 400;
}

/** Of a line's width: what lies left of its anchor. */
const leftShare: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** One path for a line, and after it whatever the face has no letters for (an emoji) as text of any face. */
function outlineText(
  drawing: DrawingNode,
  { font, weight, pathOf }: Weighted,
  measureText: MeasureText,
): DrawingNode {
  const { attributes, text = '', key } = drawing;
  const { fill, stroke } = attributes;
  const sizePx = Number(attributes['font-size']);
  const perUnit = sizePx / font.face.upem;
  const direction = attributes['direction'] === 'rtl' ? 'rtl' : 'ltr';
  const line = shapeLine(text, direction, font, (part) => measureText(part, sizePx, weight) / perUnit);
  const share = leftShare[String(attributes['text-anchor'])] ?? 0;
  const x = Number(attributes['x']) - line.width * perUnit * (direction === 'rtl' ? 1 - share : share);
  const y = Number(attributes['y']);
  const halo = stroke !== undefined && {
    stroke,
    'stroke-width': Number(attributes['stroke-width']) / perUnit,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  const transform = `translate(${hundredths(x)} ${hundredths(y)}) scale(${perUnit} ${-perUnit})`;
  const letters = node('path', key, { d: line.glyphs.map(pathOf).join(''), transform, fill, ...halo });
  if (line.strangers.length === 0) return letters;
  const strangers = line.strangers.map((stranger, i) => {
    const place = { x: x + stranger.x * perUnit, y, 'font-family': 'sans-serif', 'font-size': sizePx, fill };
    return textNode('text', `stranger ${i}`, place, stranger.text);
  });
  return node('g', key, {}, [letters, ...strangers]);
}
