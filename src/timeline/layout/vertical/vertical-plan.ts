import { type Interval, overlaps } from '../../../base/interval.ts';
import type { EventIndex } from '../../index/event-index.ts';
import { byRank, heaviestFirst } from '../../index/heaviest.ts';
import { countStarting, countTouching, findTouching } from '../../index/lookup.ts';
import { endAt, startAt } from '../../index/times.ts';
import { scaleOf, type Viewport } from '../../viewport.ts';
import { markExtent } from '../extent.ts';
import { metrics } from '../metrics.ts';
import { levelsOf, type Plan, type Planner, type Standing } from '../plan.ts';
import { cellMsAt } from '../cells.ts';
import { countCells } from '../tiles/count-cells.ts';
import { leastRow, longLanes } from './columns.ts';

const { levelOf, scaleOf: leastScale } = levelsOf(16);
/** Where more events than this run across the upper edge, the long ones among them are only counted. */
const mostCrossing = 400;

/**
 * Plans a vertical axis by rows, powers of two of time and at least a fingertip high: the heaviest event that begins
 * in a row has its mark and label there, the next one a bar at least, if it is longer than the row and leaves room for those of
 * other rows; the others are counted. A row of a finer level lies inside one of a coarser level, so whoever leads a row leads it
 * while zooming in; and nothing depends on the pan.
 * Cost: O(rows · log n).
 */
export function createVerticalPlanner(index: EventIndex): Planner {
  return { planFor, prepare: () => false };

  function planFor(viewport: Viewport): Plan {
    const scale = leastScale(levelOf(scaleOf(viewport)));
    const perMs = (scale * metrics.clusterCell) / leastRow;
    const rowMs = cellMsAt(perMs);
    const rowOf = (i: number): number => Math.floor(startAt(index, i) / rowMs);
    const isHead = (i: number): boolean => headOf(index, rowOf(i), rowMs) === i;
    const leads = (i: number): boolean => leadersOf(index, rowOf(i), rowMs).includes(i);
    const isLong = (i: number): boolean => endAt(index, i) - startAt(index, i) > rowMs;
    const { start, end } = viewport.span;
    const from = Math.floor(start / rowMs) - 2;
    const to = Math.floor(end / rowMs) + 1;
    const leaders = [...rowsOf(from, to)].flatMap((row) => leadersOf(index, row, rowMs));
    const crossing = crossingAt(index, from * rowMs).filter((i) => isLong(i) && leads(i));
    const bars = byRank(index.pyramid, [...crossing, ...leaders.filter(isLong)]);
    const long = placeLong(index, [...bars.filter(isHead), ...bars.filter((i) => !isHead(i))]);
    const short = leaders.filter((i) => !isLong(i) && isHead(i));
    const own = [...long, ...short.map((i): Standing => standing(i, laneOf(i, rowOf(i)), 'beside'))].sort(
      (a, b) => a.i - b.i,
    );
    const shown = new Set(own.map(({ i }) => i));
    return {
      perMs,
      laneCount: longLanes,
      gridPitch: leastRow,
      hasRest: true,
      own,
      lone: [],
      cells: countCells(index, perMs, viewport, shown),
      isOwn: (i) => shown.has(i) || (!isLong(i) && isHead(i)),
    } satisfies Plan;

    /** Marks of rows so near that they would touch stand side by side. */
    function laneOf(i: number, row: number): number {
      const mark = markExtent(index, i, scale, 0);
      const touches = (other: number): boolean => overlaps(markExtent(index, other, scale, 0), mark);
      const near = [-2, -1, 1, 2].flatMap((step) => headOf(index, row + step, rowMs) ?? []);
      return near.some((other) => !isLong(other) && touches(other)) ? ((row % 3) + 3) % 3 : 0;
    }
  }
}

function standing(i: number, lane: number, label: Standing['label']): Standing {
  return { i, lane, label, rise: 0, pitch: leastRow };
}

function* rowsOf(from: number, to: number): Generator<number> {
  for (let row = from; row <= to; row++) yield row;
}

function headOf(index: EventIndex, row: number, rowMs: number): number | undefined {
  return startingIn(index, row, rowMs)?.next().value;
}

/** The heaviest event that begins in a row, and the next one. */
function leadersOf(index: EventIndex, row: number, rowMs: number): readonly number[] {
  const heaviest = startingIn(index, row, rowMs);
  return [heaviest?.next().value, heaviest?.next().value].filter((i) => i !== undefined);
}

/** The heaviest first; undefined of an empty row. */
function startingIn(index: EventIndex, row: number, rowMs: number): Generator<number, undefined> | undefined {
  const from = countStarting(index.lookup, row * rowMs);
  const to = countStarting(index.lookup, (row + 1) * rowMs);
  return from === to ? undefined : heaviestFirst(index.pyramid, from, to);
}

function crossingAt(index: EventIndex, time: number): readonly number[] {
  const moment: Interval = { start: time, end: time };
  const last = countStarting(index.lookup, time);
  if (countTouching(index.lookup, moment) > mostCrossing) return [];
  return findTouching(index.lookup, moment).filter((i) => i < last);
}

/** Long bars lie in lanes of their own, in the order given; who finds none is counted. */
function placeLong(index: EventIndex, long: readonly number[]): readonly Standing[] {
  const lanes = Array.from({ length: longLanes }, (): number[] => []);
  const isApart = (a: number, b: number): boolean =>
    endAt(index, a) < startAt(index, b) || endAt(index, b) < startAt(index, a);
  return long.flatMap((i) => {
    const lane = lanes.findIndex((taken) => taken.every((other) => isApart(i, other)));
    if (lane < 0) return [];
    lanes[lane]?.push(i);
    return [standing(i, lane, 'on')];
  });
}
