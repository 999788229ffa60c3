import { intersection, type Interval, length } from '../../../base/interval.ts';
import { piecesOver } from '../../folding/folding.ts';
import { eventAt, type EventIndex } from '../../index/event-index.ts';
import { endAt, startAt } from '../../index/times.ts';
import type { Box, Label, Mark } from '../../scene.ts';
import { timeToX, type Viewport } from '../../viewport.ts';
import { cutFarOff } from '../along.ts';
import { pictureEdges } from '../edges.ts';
import { placeForm } from '../mark-form.ts';
import { isFaded, markStates } from '../mark-states.ts';
import { glyphRoom, metrics } from '../metrics.ts';
import type { Standing } from '../plan.ts';
import { faceOf } from '../planner-of.ts';
import { cellMsAt } from '../cells.ts';
import { baselineBelowMiddle, lineAcross } from '../text-line.ts';
import type { VerticalContext } from './vertical-context.ts';

/** The mark of an event at its time, in its column. */
export function placeVerticalMark(
  { index, view, columns }: VerticalContext,
  { i, lane, label }: Standing,
  lifted: boolean,
): Mark {
  const { viewport } = view;
  const { form, extent, uncertain } = placeForm(index, i, viewport);
  const { start, end } = cutFarOff(viewport, extent);
  const x = label === 'on' ? columns.longAt(lane) : columns.markAt(lane);
  const width = form.type === 'dot' ? form.radius * 2 : form.thickness;
  return {
    ...markStates(eventAt(index, i), view),
    x,
    y: (start + end) / 2,
    box: { x: x - width / 2, y: start, width, height: Math.max(end - start, 0) },
    form,
    uncertain,
    lifted,
  };
}

/** A title that is asked for is shown whole, over whatever stands there. */
const wholeLines = 6;

function linesIn(room: Interval): number {
  return Math.max(Math.floor(length(room) / metrics.lineHeight), 1);
}

/** The row of a moment, in px from the top, and as far as no fold takes a part of it. */
function rowAround(
  { folding }: EventIndex,
  viewport: Viewport,
  rowMs: number,
  at: number,
): { readonly whole: Interval; readonly open: Interval } {
  const start = Math.floor(at / rowMs) * rowMs;
  const piece = piecesOver(folding, { start: at, end: at + 1 })[0]?.axis ?? { start, end: start + rowMs };
  const place = (from: number, to: number): Interval =>
    seenPart(viewport, { start: timeToX(viewport, from) + 1, end: timeToX(viewport, to) - 1 });
  return {
    whole: place(start, start + rowMs),
    open: place(Math.max(start, piece.start), Math.min(start + rowMs, piece.end)),
  };
}

/** What of a row a picture shows, if it shows any; on screen all of it. */
function seenPart(viewport: Viewport, row: Interval): Interval {
  const edges = pictureEdges(viewport);
  return (edges && intersection(row, edges)) ?? row;
}

/** The place nearest to `y` at which something of that height is inside; at the upper edge if it is too high. */
function within(y: number, height: number, room: Interval): number {
  return Math.max(Math.min(y, room.end - height), room.start);
}

/** The title in the row in which the event begins, as near to that moment as the row allows. */
export function placeVerticalLabel(
  { index, view, planning, plan, columns }: VerticalContext,
  i: number,
  isWhole: boolean,
): Label {
  const { viewport } = view;
  const rowMs = cellMsAt(plan.perMs);
  const start = startAt(index, i);
  const row = rowAround(index, viewport, rowMs, start);
  const textWidth = columns.labelWidth - glyphRoom;
  const { lines } = planning.breakLabel(i, isWhole ? wholeLines : linesIn(row.open), textWidth);
  const height = lines.length * metrics.lineHeight;
  const mark = timeToX(viewport, Math.min((start + endAt(index, i)) / 2, start + rowMs / 2));
  const near = within(mark - height / 2, height, row.open);
  const y = within(near, height, row.whole);
  const event = eventAt(index, i);
  const sign = viewport.direction === 'ltr' ? 1 : -1;
  const from = Math.min(columns.labels, columns.labels + sign * columns.labelWidth);
  const x = columns.labels + sign * glyphRoom;
  const style = { sizePx: metrics.labelSize, weight: faceOf(index, i), tone: 'ink' } as const;
  const baseline = y + metrics.lineHeight / 2 + baselineBelowMiddle(metrics.labelSize);
  const box: Box = { x: from, y, width: columns.labelWidth, height };
  return {
    id: event.id,
    kind: event.kind,
    box,
    glyph: { x: columns.labels + (sign * metrics.glyph) / 2, y: y + metrics.lineHeight / 2 },
    lines: lines.map((line, n) => lineAcross(view, line, { x, y: baseline + n * metrics.lineHeight }, style)),
    plate: isWhole,
    faded: isFaded(view, event.id),
  };
}
