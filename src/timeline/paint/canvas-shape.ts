import type { DrawingNode } from './drawing.ts';

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;
type Attributes = DrawingNode['attributes'];

/** What a group hands down to what is in it. */
export interface Ink {
  readonly fill: string;
  readonly fillOpacity: number;
  readonly opacity: number;
  /** Pixels of the canvas a px. */
  readonly scale: number;
  /** By their `url(#id)`, as soon as they are drawn. */
  readonly gradients: Map<string, CanvasGradient>;
}

/** Glyphs are the same in every frame; other paths are of this frame alone, and longer or soon too many. */
const keptLength = 120;
const mostKept = 200;
const kept = new Map<string, Path2D>();

export function inkOf(attributes: Attributes, ink: Ink): Ink {
  return {
    ...ink,
    fill: String(attributes['fill'] ?? ink.fill),
    fillOpacity: Number(attributes['fill-opacity'] ?? ink.fillOpacity),
    opacity: ink.opacity * Number(attributes['opacity'] ?? 1),
  };
}

/** Fills and strokes a rectangle, circle, line or path. */
export function drawShape(context: Context, drawing: DrawingNode, handed: Ink): void {
  const { attributes } = drawing;
  const path = drawing.tag === 'path' ? pathOf(String(attributes['d'])) : outlineOf(drawing);
  const { fill, fillOpacity, opacity, gradients } = inkOf(attributes, handed);
  if (fill !== 'none' && fillOpacity > 0) {
    context.globalAlpha = opacity * fillOpacity;
    context.fillStyle = gradients.get(fill) ?? fill;
    context.fill(path);
  }
  if (attributes['stroke'] === undefined) return;
  const stroke = String(attributes['stroke']);
  context.globalAlpha = opacity * Number(attributes['stroke-opacity'] ?? 1);
  context.strokeStyle = gradients.get(stroke) ?? stroke;
  context.lineWidth = Number(attributes['stroke-width'] ?? 1);
  context.lineCap = attributes['stroke-linecap'] === 'round' ? 'round' : 'butt';
  context.lineJoin = attributes['stroke-linejoin'] === 'round' ? 'round' : 'miter';
  const dashes = attributes['stroke-dasharray'];
  context.setLineDash(dashes === undefined ? [] : String(dashes).split(' ').map(Number));
  context.stroke(path);
}

function outlineOf({ tag, attributes }: DrawingNode): Path2D {
  const px = (name: string): number => Number(attributes[name] ?? 0);
  const path = new Path2D();
  if (tag === 'circle') path.arc(px('cx'), px('cy'), px('r'), 0, 2 * Math.PI);
  else if (tag === 'line') {
    path.moveTo(px('x1'), px('y1'));
    path.lineTo(px('x2'), px('y2'));
  } else {
    const corner = Math.min(px('rx'), px('width') / 2, px('height') / 2);
    path.roundRect(px('x'), px('y'), px('width'), px('height'), corner);
  }
  return path;
}

function pathOf(d: string): Path2D {
  const known = kept.get(d);
  if (known !== undefined) return known;
  const path = new Path2D(d);
  if (kept.size >= mostKept) kept.clear();
  if (d.length <= keptLength) kept.set(d, path);
  return path;
}
