import { eventAt, type EventIndex } from '../index/event-index.ts';
import type { Label } from '../scene.ts';
import type { View } from '../view.ts';
import { boxOf, mirror } from './along.ts';
import type { Extent } from './extent.ts';
import type { BrokenText } from './break-text.ts';
import { isFaded } from './mark-states.ts';
import { glyphRoom, metrics } from './metrics.ts';
import { faceOf } from './planner-of.ts';
import { baselineBelowMiddle, textLine } from './text-line.ts';

export function labelWidth(broken: BrokenText): number {
  return glyphRoom + broken.width;
}

export function labelHeight({ lines }: BrokenText): number {
  return lines.length * metrics.lineHeight - metrics.lineGap;
}

/** The label of event `i`: it starts at `from` px along time, its lines are centred on `middleY`. */
interface LabelAt {
  readonly i: number;
  readonly broken: BrokenText;
  readonly from: number;
  readonly middleY: number;
  readonly plate: boolean;
}

/** A label with its glyph before its lines, where it is asked for. */
export function placeLabel(
  index: EventIndex,
  view: View,
  { i, broken, from, middleY, plate }: LabelAt,
): Label {
  const event = eventAt(index, i);
  const height = labelHeight(broken);
  const extent: Extent = { start: from, end: from + labelWidth(broken) };
  const first = middleY - ((broken.lines.length - 1) / 2) * metrics.lineHeight;
  const weight = faceOf(index, i);
  const style = { sizePx: metrics.labelSize, weight, tone: event.weight === 1 ? 'second' : 'ink' } as const;
  return {
    id: event.id,
    kind: event.kind,
    box: boxOf(view.viewport, extent, middleY - height / 2, height),
    glyph: { x: mirror(view.viewport, from + metrics.glyph / 2), y: first },
    lines: broken.lines.map((line, row) =>
      textLine(
        view,
        line,
        {
          edge: 'earlier',
          along: from + glyphRoom,
          baseline: first + row * metrics.lineHeight + baselineBelowMiddle(metrics.labelSize),
        },
        style,
      ),
    ),
    plate,
    faded: isFaded(view, event.id),
  };
}
