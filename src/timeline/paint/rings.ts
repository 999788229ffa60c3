import type { Interval } from '../../base/interval.ts';
import type { Palette } from '../palette.ts';
import type { Mark } from '../scene.ts';
import { type DrawingNode, hundredths, node } from './drawing.ts';

interface Ring {
  readonly key: string;
  /** From the mark to the middle of the line. */
  readonly gap: number;
  readonly stroke: string;
  readonly width: number;
  readonly opacity?: number;
}

const corner = 6;
/** Lines of text stand above and below a bar, nearer than beside a dot. */
const nearer = 1;
/** Between a label and the ends of a ring that it interrupts. */
const labelGap = 3;

/** Selected: a ring in the accent. Linked: a thin one. Focused by keyboard: a ring of ink further out. Hovered: a faint one. */
export function paintRings(mark: Mark, { accent, ink }: Palette): readonly DrawingNode[] {
  const rings: readonly Ring[] = [
    ...(mark.hovered && !mark.selected
      ? [{ key: 'hovered', gap: 3, stroke: ink, width: 1, opacity: 0.45 }]
      : []),
    ...(mark.linked && !mark.selected ? [{ key: 'linked', gap: 3.5, stroke: accent, width: 1 }] : []),
    ...(mark.selected ? [{ key: 'selected', gap: 4, stroke: accent, width: 2 }] : []),
    ...(mark.focused ? [{ key: 'focused', gap: 7, stroke: ink, width: 2 }] : []),
  ];
  return rings.map((ring) => paintRing(mark, ring));
}

function paintRing(mark: Mark, { key, gap, stroke, width, opacity = 1 }: Ring): DrawingNode {
  const { box, form, labelOn } = mark;
  const x = box.width / 2 + gap;
  const y = box.height / 2 + gap - (form.type === 'bar' ? nearer : 0);
  const radius = Math.min(x, y, form.type === 'dot' ? Infinity : corner);
  const line = { fill: 'none', stroke, 'stroke-width': width, 'stroke-opacity': opacity };
  if (labelOn === undefined)
    return node('rect', key, { x: -x, y: -y, width: x * 2, height: y * 2, rx: radius, ...line });
  const opening = { start: labelOn.start - labelGap - mark.x, end: labelOn.end + labelGap - mark.x };
  return node('path', key, { d: openRing({ x, y, radius }, opening), ...line });
}

interface RoundedRect {
  /** From its middle to its sides. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Round 0, 0, with its upper side open over a stretch, and with it a corner that lies there. */
function openRing({ x, y, radius }: RoundedRect, { start: from, end: to }: Interval): string {
  const px = (...parts: readonly number[]): string => parts.map(hundredths).join(',');
  const turn = (dx: number, dy: number): string => `a${px(radius, radius)},0,0,1,${px(dx, dy)}`;
  const right =
    to > x - radius ? `M${px(x, radius - y)}` : `M${px(to, -y)}H${px(x - radius)}${turn(radius, radius)}`;
  const left = from < radius - x ? '' : `${turn(radius, -radius)}H${px(Math.min(from, x - radius))}`;
  const foot = `V${px(y - radius)}${turn(-radius, radius)}H${px(radius - x)}${turn(-radius, -radius)}V${px(radius - y)}`;
  return `${right}${foot}${left}`;
}
