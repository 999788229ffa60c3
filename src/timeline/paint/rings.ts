import type { Palette } from '../palette.ts';
import type { Mark } from '../scene.ts';
import { type DrawingNode, node } from './drawing.ts';
import { ringClearOf } from './ring-path.ts';

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
  const { box, form, inRing } = mark;
  const x = box.width / 2 + gap;
  const y = box.height / 2 + gap - (form.type === 'bar' ? nearer : 0);
  const radius = Math.min(x, y, form.type === 'dot' ? Infinity : corner);
  const line = { fill: 'none', stroke, 'stroke-width': width, 'stroke-opacity': opacity };
  if (inRing === undefined)
    return node('rect', key, { x: -x, y: -y, width: x * 2, height: y * 2, rx: radius, ...line });
  const texts = inRing.map((text) => ({ ...text, x: text.x - mark.x, y: text.y - mark.y }));
  return node('path', key, { d: ringClearOf({ x, y, radius, width }, texts), ...line });
}
