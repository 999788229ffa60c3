import { eventAt, type EventIndex } from '../../index/event-index.ts';
import type { Box, Cluster, Label, Mark } from '../../scene.ts';
import type { View } from '../../view.ts';
import { axisLength, timeToX } from '../../viewport.ts';
import { formatCount, isCellFaded } from '../clusters.ts';
import { overhang, placeForm } from '../mark-form.ts';
import { glyphRoom, metrics } from '../metrics.ts';
import { isFaded } from '../own-marks.ts';
import type { RestCell, Standing } from '../plan.ts';
import { faceOf, type Planning } from '../planner-of.ts';
import { cellMsAt } from '../rest-cells.ts';
import { anchorOf, baselineBelowMiddle, textDirection } from '../text-line.ts';
import { isolate } from '../label-text.ts';
import type { Columns } from './columns.ts';

const countStyle = { sizePx: 12, weight: 650, tone: 'paper' } as const;
const singleRadius = 6;

/** The mark of an event at its time, in its column. */
export function placeUpright(
  index: EventIndex,
  view: View,
  columns: Columns,
  { i, lane, label }: Standing,
  lifted: boolean,
): Mark {
  const { viewport } = view;
  const { form, extent, uncertain } = placeForm(index, i, viewport);
  const event = eventAt(index, i);
  const from = Math.max(extent.from, -overhang);
  const to = Math.min(extent.to, axisLength(viewport) + overhang);
  const x = label === 'on' ? columns.longAt(lane) : columns.markAt(lane);
  const width = form.type === 'dot' ? form.radius * 2 : form.thickness;
  return {
    id: event.id,
    kind: event.kind,
    status: event.status,
    weight: event.weight,
    x,
    y: (from + to) / 2,
    box: { x: x - width / 2, y: from, width, height: Math.max(to - from, 0) },
    form,
    uncertain,
    faded: isFaded(view, event.id),
    selected: view.selected === event.id,
    hovered: view.hovered === event.id,
    focused: view.focused === event.id,
    linked: view.linked.includes(event.id),
    lifted,
  };
}

/** The title in the row in which the event begins, as near to that moment as the row allows. */
export function placeUprightLabel(
  index: EventIndex,
  view: View,
  planning: Planning,
  columns: Columns,
  rowMs: number,
  i: number,
  isWhole: boolean,
): Label {
  const { language, viewport } = view;
  const start = index.starts[i] ?? 0;
  const row = Math.floor(start / rowMs);
  const top = timeToX(viewport, row * rowMs) + 1;
  const foot = timeToX(viewport, (row + 1) * rowMs) - 1;
  const textWidth = columns.labelWidth - glyphRoom;
  const { lines } = planning.breakLabel(i, isWhole ? 4 : 2, textWidth);
  const height = lines.length * metrics.lineHeight;
  const mark = timeToX(viewport, Math.min((start + (index.ends[i] ?? 0)) / 2, start + rowMs / 2));
  const y = Math.max(Math.min(mark - height / 2, foot - height), top);
  const event = eventAt(index, i);
  const from = Math.min(
    columns.labels,
    columns.labels + (viewport.direction === 'ltr' ? 1 : -1) * columns.labelWidth,
  );
  const sign = viewport.direction === 'ltr' ? 1 : -1;
  const direction = textDirection(language);
  const baseline = y + metrics.lineHeight / 2 + baselineBelowMiddle(metrics.labelSize);
  const box: Box = { x: from, y, width: columns.labelWidth, height };
  return {
    id: event.id,
    kind: event.kind,
    box,
    glyph: { x: columns.labels + (sign * metrics.glyph) / 2, y: y + metrics.lineHeight / 2 },
    lines: lines.map((line, n) => ({
      text: isolate(line, language),
      x: columns.labels + sign * glyphRoom,
      y: baseline + n * metrics.lineHeight,
      anchor: anchorOf(view),
      direction,
      sizePx: metrics.labelSize,
      weight: faceOf(index, i),
      tone: 'ink',
    })),
    plate: isWhole,
    faded: isFaded(view, event.id),
  };
}

/** How many more begin or lie in a row, at the side where its lines end. */
export function placeUprightCluster(
  index: EventIndex,
  view: View,
  columns: Columns,
  perMs: number,
  { cell, members, span, has, count: all }: RestCell,
  lifted: readonly number[],
): Cluster | undefined {
  const count = all - lifted.filter(has).length;
  if (count <= 0) return undefined;
  const cellMs = cellMsAt(perMs);
  const middle = timeToX(view.viewport, (cell + 0.5) * cellMs);
  const radius = count === 1 ? singleRadius : 9.5 + Math.min(Math.log10(all), 3);
  const ids = members?.map((i) => eventAt(index, i).id);
  return {
    key: `${cellMs} ${cell}`,
    x: columns.counts,
    y: middle,
    radius,
    count,
    ...(ids && { ids }),
    span,
    text: {
      text: count === 1 ? '' : formatCount(count),
      x: columns.counts,
      y: middle + baselineBelowMiddle(countStyle.sizePx),
      anchor: 'middle',
      direction: textDirection(view.language),
      ...countStyle,
    },
    faded: isCellFaded(index, view, has),
  };
}
