import { drawShape, type Ink, inkOf } from './canvas-shape.ts';
import type { DrawingNode } from './drawing.ts';
import { fontFamily } from './paint-text.ts';

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;
/** SVG 2, 13.5.4; a canvas begins with 10. */
const svgMiterLimit = 4;

type OffsetOf = (key: string) => number;

/**
 * Draws the nodes onto a canvas in px of the drawing, as a browser draws the same nodes as SVG; of elements and attributes it
 * knows those that painters write. `offsetOf` says how many px below its origin a group still is that glides.
 */
export function toCanvas(
  context: Context,
  drawings: readonly DrawingNode[],
  offsetOf: OffsetOf = () => 0,
): void {
  const scale = context.getTransform().a;
  const ink: Ink = { fill: 'none', fillOpacity: 1, opacity: 1, scale, gradients: new Map() };
  context.miterLimit = svgMiterLimit;
  context.fontKerning = 'normal';
  for (const drawing of drawings) draw(context, drawing, ink, offsetOf);
}

function draw(context: Context, drawing: DrawingNode, ink: Ink, offsetOf: OffsetOf): void {
  if (drawing.tag === 'g') drawGroup(context, drawing, ink, offsetOf);
  else if (drawing.tag === 'text') drawText(context, drawing, ink);
  else if (drawing.tag === 'linearGradient') keepGradient(context, drawing, ink);
  else drawShape(context, drawing, ink);
}

function drawGroup(
  context: Context,
  { key, attributes, children, origin }: DrawingNode,
  ink: Ink,
  offsetOf: OffsetOf,
): void {
  const inner = inkOf(attributes, ink);
  if (attributes['transform'] === undefined) {
    for (const child of children) draw(context, child, inner, offsetOf);
    return;
  }
  context.save();
  transformBy(context, String(attributes['transform']));
  if (origin !== undefined) context.translate(0, offsetOf(key));
  for (const child of children) draw(context, child, inner, offsetOf);
  context.restore();
}

/** Reads `translate(x y)` and `rotate(degrees)`. */
function transformBy(context: Context, transform: string): void {
  const [first = 0, second = 0] = transform
    .slice(transform.indexOf('(') + 1, -1)
    .split(' ')
    .map(Number);
  if (transform.startsWith('rotate')) context.rotate((first * Math.PI) / 180);
  else context.translate(first, second);
}

function keepGradient(context: Context, { attributes, children }: DrawingNode, { gradients }: Ink): void {
  const gradient = context.createLinearGradient(Number(attributes['x1']), 0, Number(attributes['x2']), 0);
  for (const { attributes: stop } of children) {
    const alpha = Math.round(Number(stop['stop-opacity']) * 255);
    const colour = `${stop['stop-color']}${alpha.toString(16).padStart(2, '0')}`;
    gradient.addColorStop(Number(stop['offset']), colour);
  }
  gradients.set(`url(#${attributes['id']})`, gradient);
}

const alignments = new Map<unknown, CanvasTextAlign>([
  ['start', 'start'],
  ['middle', 'center'],
  ['end', 'end'],
]);

/**
 * A halo is drawn first, under the letters. They are set in pixels of the canvas, as those of an SVG are: a face that is
 * enlarged afterwards has its letters elsewhere.
 */
function drawText(context: Context, { attributes, text = '' }: DrawingNode, { opacity, scale }: Ink): void {
  const x = Number(attributes['x']) * scale;
  const y = Number(attributes['y']) * scale;
  context.save();
  context.scale(1 / scale, 1 / scale);
  context.font = `${attributes['font-weight']} ${Number(attributes['font-size']) * scale}px ${fontFamily}`;
  context.direction = attributes['direction'] === 'rtl' ? 'rtl' : 'ltr';
  context.textAlign = alignments.get(attributes['text-anchor']) ?? 'start';
  context.globalAlpha = opacity;
  if (attributes['stroke'] !== undefined) {
    context.strokeStyle = String(attributes['stroke']);
    context.lineWidth = Number(attributes['stroke-width']) * scale;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeText(text, x, y);
  }
  context.fillStyle = String(attributes['fill']);
  context.fillText(text, x, y);
  context.restore();
}
