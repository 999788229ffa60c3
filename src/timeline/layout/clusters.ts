import { eventAt, type EventIndex } from '../index/event-index.ts';
import type { Cluster } from '../scene.ts';
import type { View } from '../view.ts';
import { scaleOf } from '../viewport.ts';
import { alongOf, mirror } from './along.ts';
import type { LanePlace } from './lane-place.ts';
import { metrics } from './metrics.ts';
import { isFaded } from './own-marks.ts';
import type { Plan } from './plan.ts';
import type { RestCell } from './rest-cells.ts';
import { baselineBelowMiddle, textLine } from './text-line.ts';

const textSize = 12;

/** Cells of the rest that touch the screen; events longer than a cell are counted where they enter it. */
export function findCells(index: EventIndex, view: View, plan: Plan): readonly RestCell[] {
  const { span } = view.viewport;
  const margin = metrics.clusterCell / scaleOf(view.viewport);
  const near = plan.rest.filter(
    ({ cell, cellMs }) => cell * cellMs < span.end + margin && (cell + 1) * cellMs > span.start - margin,
  );
  const wide = plan.wideRest.filter(
    (i) => (index.starts[i] ?? 0) < span.end && (index.ends[i] ?? 0) > span.start,
  );
  if (wide.length === 0) return near;
  const cellMs = near[0]?.cellMs ?? 2 ** Math.ceil(Math.log2(metrics.clusterCell / plan.perMs));
  const cell = Math.floor(span.start / cellMs) + 1;
  const host = near.find((each) => each.cell === cell) ?? {
    cell,
    cellMs,
    members: [],
    middle: (cell + 0.5) * cellMs,
  };
  const joined = { ...host, members: [...host.members, ...wide] };
  return [...near.filter((each) => each !== host), joined].sort((a, b) => a.cell - b.cell);
}

/** The bubble of a cell, less the members that are lifted out of it; none when all are. */
export function placeCluster(
  index: EventIndex,
  view: View,
  lanes: LanePlace,
  { cell, cellMs, members, middle }: RestCell,
  lifted: ReadonlySet<number>,
): Cluster | undefined {
  const count = members.filter((i) => !lifted.has(i)).length;
  if (count === 0) return undefined;
  const radius = 9.5 + Math.min(Math.log10(members.length), 3);
  const inset = metrics.clusterCell / 2;
  const from = alongOf(view.viewport, cell * cellMs) + inset;
  const to = alongOf(view.viewport, (cell + 1) * cellMs) - inset;
  const along = Math.min(Math.max(alongOf(view.viewport, middle), from), Math.max(from, to));
  const ids = members.map((i) => eventAt(index, i).id);
  return {
    key: `${cellMs} ${cell}`,
    x: mirror(view.viewport, along),
    y: lanes.restY,
    radius,
    count,
    ids,
    span: {
      start: Math.min(...members.map((i) => index.starts[i] ?? 0)),
      end: Math.max(...members.map((i) => index.ends[i] ?? 0)),
    },
    text: textLine(view, formatCount(count), 'middle', along, lanes.restY + baselineBelowMiddle(textSize), {
      sizePx: textSize,
      weight: 650,
      tone: 'paper',
    }),
    faded: ids.every((id) => isFaded(view, id)),
  };
}

function formatCount(count: number): string {
  if (count < 1000) return String(count);
  return count < 1_000_000 ? `${Math.floor(count / 1000)}k` : `${Math.floor(count / 1_000_000)}M`;
}
