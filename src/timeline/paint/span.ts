import type { Status } from '../../model/event.ts';
import type { Palette } from '../palette.ts';
import type { BarForm, Edge, Mark, Stretch } from '../scene.ts';
import { type DrawingNode, hundredths, node } from './drawing.ts';
import { dashOf, hueOf, isFilled, outlineWidth } from './ink.ts';

/** A soft body is lighter than a solid one, and still 3:1 against the paper (WCAG 1.4.11). */
const softOpacity = 0.76;
const corner = 2;
/** Widths of the slabs that a frayed end falls into, from the body outward, and the gap between them. */
const slabs = [3, 2, 1] as const;
const slabGap = 2;

/** Room at each end for as many slabs as a third of the bar can hold. */
function frayRoom(edge: Edge, width: number): number {
  if (edge.type !== 'fray') return 0;
  return slabs.reduce(
    (room, slab) => (room + slab + slabGap <= width * 0.36 ? room + slab + slabGap : room),
    0,
  );
}

/** What all stretches of a bar have in common. */
interface Bar {
  readonly status: Status;
  readonly thickness: number;
  readonly hue: string;
  readonly paper: string;
}

type Side = 'left' | 'right';

/** A bar of one or more stretches, whose `x` count from the mark's centre. */
export function paintSpan(
  mark: Mark,
  { thickness, stretches }: BarForm,
  palette: Palette,
  idPrefix: string,
): readonly DrawingNode[] {
  const bar: Bar = { status: mark.status, thickness, hue: hueOf(mark, palette), paper: palette.paper };
  return [
    ...joints(stretches, bar.hue),
    ...stretches.flatMap((stretch, n) => paintStretch(bar, stretch, `${idPrefix}-${mark.id}-${n}`, n)),
    ...statusSign(bar, stretches),
  ];
}

/** Stretches of one event that lie apart hang together by a hairline. */
function joints(stretches: readonly Stretch[], hue: string): readonly DrawingNode[] {
  const inOrder = [...stretches].sort((a, b) => a.x - b.x);
  return inOrder.slice(1).flatMap((next, n) => {
    const before = inOrder[n];
    const from = before === undefined ? next.x : before.x + before.width;
    if (next.x - from < 1) return [];
    return [
      node('line', `joint ${n}`, {
        x1: from,
        x2: next.x,
        y1: 0,
        y2: 0,
        stroke: hue,
        'stroke-opacity': softOpacity,
      }),
    ];
  });
}

function paintStretch(bar: Bar, stretch: Stretch, id: string, n: number): readonly DrawingNode[] {
  const { status, thickness, hue, paper } = bar;
  const filled = isFilled(status);
  const isSoft = stretch.body === 'soft';
  const left = frayRoom(stretch.left, stretch.width);
  const right = frayRoom(stretch.right, stretch.width);
  const inset = filled ? 0 : outlineWidth / 2;
  const x = stretch.x + left + inset;
  const width = Math.max(stretch.width - left - right - 2 * inset, 1);
  const fades = stretch.left.type === 'fade' || stretch.right.type === 'fade';
  const paint = fades ? `url(#${id})` : hue;
  const body = node('rect', `body ${n}`, {
    x,
    y: -thickness / 2 + inset,
    width,
    height: thickness - 2 * inset,
    rx: corner,
    fill: filled ? paint : paper,
    'fill-opacity': filled ? (isSoft ? softOpacity : 1) : fades ? 0 : 1,
    ...(!filled && { stroke: paint, 'stroke-width': outlineWidth, 'stroke-dasharray': dashOf(status) }),
  });
  return [
    ...(fades ? [gradient(id, hue, stretch, n)] : []),
    body,
    ...arrow(stretch, 'left', hue, n),
    ...arrow(stretch, 'right', hue, n),
    ...fray(bar, stretch, 'left', n),
    ...fray(bar, stretch, 'right', n),
  ];
}

function gradient(id: string, hue: string, stretch: Stretch, n: number): DrawingNode {
  const { x, width, left, right } = stretch;
  const share = (edge: Edge): number =>
    edge.type === 'fade' ? Math.min(edge.px / Math.max(width, 1), 1) : 0;
  const total = Math.max(share(left) + share(right), 1);
  const from = share(left) / total;
  const to = 1 - share(right) / total;
  const stop = (key: string, offset: number, opacity: number): DrawingNode =>
    node('stop', key, { offset: Math.round(offset * 1e4) / 1e4, 'stop-color': hue, 'stop-opacity': opacity });
  const box = { id, gradientUnits: 'userSpaceOnUse', x1: x, x2: x + width, y1: 0, y2: 0 };
  return node('linearGradient', `fade ${n}`, box, [
    stop('0', 0, left.type === 'fade' ? 0 : 1),
    stop('1', from, 1),
    stop('2', to, 1),
    stop('3', 1, right.type === 'fade' ? 0 : 1),
  ]);
}

/** Half the height of the arrow's head, and its length. */
const arrowHead = 3.5;
const arrowLength = 4;

/** Where there is no bound a hairline with a head runs on through the fade: it goes on from here, for nobody knows how long. */
function arrow(stretch: Stretch, side: Side, hue: string, n: number): readonly DrawingNode[] {
  const edge = stretch[side];
  if (edge.type !== 'fade' || !edge.open) return [];
  const [at, sign] = side === 'left' ? [stretch.x, -1] : [stretch.x + stretch.width, 1];
  const [foot, back, head] = [edge.px, arrowLength, 1].map((far) => hundredths(at - sign * far));
  return [
    node('path', `${side} arrow ${n}`, {
      d: `M${foot},0H${head}M${back},${-arrowHead}L${head},0L${back},${arrowHead}`,
      fill: 'none',
      stroke: hue,
      'stroke-opacity': softOpacity,
      'stroke-width': 1.25,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  ];
}

/** The slabs of a frayed end, in the last px of its side. */
function fray({ thickness, hue }: Bar, stretch: Stretch, side: Side, n: number): readonly DrawingNode[] {
  if (stretch[side].type !== 'fray') return [];
  const room = frayRoom(stretch[side], stretch.width);
  const opacity = stretch.body === 'soft' ? softOpacity : 1;
  const at = side === 'left' ? stretch.x + room : stretch.x + stretch.width - room;
  let reached = 0;
  return slabs.flatMap((slab, far) => {
    const near = reached + slabGap;
    if (near + slab > room) return [];
    reached = near + slab;
    const x = side === 'right' ? at + near : at - reached;
    const height = thickness * (1 - far * 0.2);
    return [
      node('rect', `${side} ${n} ${far}`, {
        x,
        y: -height / 2,
        width: slab,
        height,
        fill: hue,
        'fill-opacity': opacity,
      }),
    ];
  });
}

function statusSign({ status, thickness, hue }: Bar, stretches: readonly Stretch[]): readonly DrawingNode[] {
  if (status === 'claimed') return [node('circle', 'sign', { r: thickness * 0.2 + 0.6, fill: hue })];
  if (status !== 'denied') return [];
  const from = Math.min(...stretches.map(({ x }) => x)) - 3;
  const to = Math.max(...stretches.map(({ x, width }) => x + width)) + 3;
  return [
    node('line', 'sign', { x1: from, x2: to, y1: 0, y2: 0, stroke: hue, 'stroke-width': outlineWidth }),
  ];
}
