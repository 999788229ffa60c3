import { length } from '../../base/interval.ts';
import { eventAt, type EventIndex, shapeAt } from '../index/event-index.ts';
import type { TimeEdge, TimeStretch } from '../index/shape.ts';
import type { Edge, Form, Stretch } from '../scene.ts';
import { growsLater, type Viewport } from '../viewport.ts';
import { alongOf, cutFarOff, firstPxOf } from './along.ts';
import { pictureEdges } from './edges.ts';
import { type Extent, leastWidth } from './extent.ts';
import { barThickness, dotDiameter, metrics, outlineThickness } from './metrics.ts';

const softFadeMost = 26;
/** Least length of an open end, in px: its arrow is seen whole. */
const leastOpenFade = 12;

export interface PlacedForm {
  readonly form: Form;
  /** Px along time that the mark covers, uncut. */
  readonly extent: Extent;
  readonly uncertain: boolean;
}

/** The form of an event's mark at the viewport's scale, from the precision of its date. */
export function placeForm(index: EventIndex, i: number, viewport: Viewport): PlacedForm {
  const { stretches, uncertain } = shapeAt(index, i);
  const weight = index.weights[i] ?? 1;
  const diameter = dotDiameter[weight - 1] ?? dotDiameter[0];
  const [only] = stretches;
  if (stretches.length === 1 && only !== undefined && isDot(only, viewport, diameter)) {
    const middle = alongOf(viewport, (only.start + only.end) / 2);
    const extent = { start: middle - diameter / 2, end: middle + diameter / 2 };
    return { form: { type: 'dot', radius: diameter / 2 }, extent, uncertain };
  }
  const pieces = stretches.map((stretch) =>
    piece(stretch, viewport, leastWidth(index, i) / stretches.length),
  );
  const extent = {
    start: Math.min(...pieces.map(({ start }) => start)),
    end: Math.max(...pieces.map(({ end }) => end)),
  };
  const steps = eventAt(index, i).status === 'occurred' ? barThickness : outlineThickness;
  const thickness = steps[weight - 1] ?? steps[0];
  const form: Form = { type: 'bar', thickness, stretches: pieces.map((each) => toStretch(each, viewport)) };
  return { form, extent, uncertain };
}

function isDot(stretch: TimeStretch, viewport: Viewport, diameter: number): boolean {
  const isSharp = stretch.startEdge === 'sharp' && stretch.endEdge === 'sharp' && stretch.body === 'solid';
  return isSharp && alongOf(viewport, stretch.end) - alongOf(viewport, stretch.start) <= diameter;
}

interface Piece extends Extent {
  readonly body: 'solid' | 'soft';
  readonly earlier: Edge;
  readonly later: Edge;
}

function piece(stretch: TimeStretch, viewport: Viewport, leastPx: number): Piece {
  const start = alongOf(viewport, stretch.start);
  const end = alongOf(viewport, stretch.end);
  const isOpen = stretch.startEdge === 'open' || stretch.endEdge === 'open';
  const missing = isOpen ? 0 : Math.max(leastPx - (end - start), 0) / 2;
  const width = end - start + missing * 2;
  const sure = (from: number, to: number): number => alongOf(viewport, to) - alongOf(viewport, from);
  const edges = pictureEdges(viewport);
  const before = openFade(edges === undefined ? Infinity : start - edges.start);
  const after = openFade(edges === undefined ? Infinity : edges.end - end);
  const edge = (type: TimeEdge, knownPx: number, openPx: number): Edge => {
    if (type === 'sharp' || type === 'fray') return { type };
    if (type === 'open') return { type: 'fade', px: openPx, open: true };
    return {
      type: 'fade',
      px: stretch.body === 'solid' ? knownPx : Math.min(width * 0.4, softFadeMost),
    };
  };
  return {
    start: start - missing - (stretch.startEdge === 'open' ? before : 0),
    end: end + missing + (stretch.endEdge === 'open' ? after : 0),
    body: stretch.body,
    earlier: edge(stretch.startEdge, sure(stretch.start, stretch.sureStart), before),
    later: edge(stretch.endEdge, sure(stretch.sureEnd, stretch.end), after),
  };
}

/** As long as the room up to the edge allows. */
function openFade(roomPx: number): number {
  return Math.max(Math.min(metrics.openFade, roomPx), leastOpenFade);
}

function toStretch(uncut: Piece, viewport: Viewport): Stretch {
  const kept = cutFarOff(viewport, uncut);
  const earlier = cut(uncut.earlier, kept.start - uncut.start);
  const later = cut(uncut.later, uncut.end - kept.end);
  const isLtr = growsLater(viewport);
  return {
    x: firstPxOf(viewport, kept),
    width: Math.max(length(kept), 0),
    body: uncut.body,
    left: isLtr ? earlier : later,
    right: isLtr ? later : earlier,
  };
}

function cut(edge: Edge, px: number): Edge {
  if (px <= 0 || edge.type === 'sharp') return edge;
  if (edge.type === 'fade' && edge.px > px) return { ...edge, px: edge.px - px };
  return { type: 'sharp' };
}
