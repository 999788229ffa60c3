import { countStarting } from '../../index/lookup.ts';
import type { EventIndex } from '../../index/event-index.ts';
import { heaviestOf } from '../../index/heaviest.ts';
import type { Interval } from '../../../base/interval.ts';
import { bareCrowd, bareReachOf, type LabelPlace, type LabelSizer, withLabel } from '../choose.ts';
import { type Extent, markExtent, padded } from '../extent.ts';
import { Row } from './row.ts';

/** An event that has found its lane. It keeps it at every finer level. */
export interface Placed {
  readonly i: number;
  readonly lane: number;
  readonly label: LabelPlace;
}

export interface TileSettings {
  readonly laneCount: number;
  readonly sizeLabel: LabelSizer;
}

/** Of each such stretch of a tile only the heaviest can hope for a lane. */
const stretches = 48;
const hopefulPerLane = 0.75;
/** Narrower than any label that says something: where not even this is free, the title need not be measured. */
const leastLabelPx = 72;

/**
 * Places in a tile whoever fits wholly inside it beside those `standing` there from coarser levels: first labels, then
 * marks alone, the heaviest first. Pure; its cost is bounded by the width of a tile, not by the number of events in it.
 */
export function fillTile(
  index: EventIndex,
  { laneCount, sizeLabel }: TileSettings,
  perMs: number,
  time: Interval,
  standing: readonly Placed[],
): readonly Placed[] {
  const origin = time.start;
  const widthPx = (time.end - time.start) * perMs;
  const markOf = (i: number): Extent => padded(markExtent(index, i, perMs, origin));
  const lanes = Array.from({ length: laneCount }, () => new Row());
  const bare = new Row();
  const placed = new Map<number, Placed>();
  for (const each of standing) {
    const mark = markOf(each.i);
    const isBare = each.label === 'none';
    const { covered, place } = isBare ? { covered: mark, place: each.label } : labelled(each.i, mark);
    lanes[each.lane]?.take(covered.from, covered.to);
    if (isBare) takeBare(mark);
    placed.set(each.i, isBare ? each : { ...each, label: place });
  }
  const hopeful = findHopeful();
  const unlabelled = standing.filter(({ label }) => label === 'none').map((each) => each.i);
  for (const i of byRank([...hopeful, ...unlabelled])) placeWithLabel(i);
  for (const i of hopeful) if (!placed.has(i)) placeBare(i);
  return [...placed.values()];

  function findHopeful(): readonly number[] {
    const most = Math.ceil(laneCount * hopefulPerLane);
    const stepMs = (time.end - time.start) / stretches;
    const isWanted = (i: number): boolean => !placed.has(i) && isInside(markOf(i));
    const found = Array.from({ length: stretches }, (_, n) => {
      const from = countStarting(index.lookup, time.start + n * stepMs);
      const to = countStarting(index.lookup, time.start + (n + 1) * stepMs);
      return heaviestOf(index.pyramid, from, to, most, most * 4, isWanted);
    });
    return byRank(found.flat());
  }

  function byRank(events: readonly number[]): readonly number[] {
    const { ranks } = index.pyramid;
    return events.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  }

  function labelled(i: number, mark: Extent): ReturnType<typeof withLabel> {
    return withLabel(mark, sizeLabel(i));
  }

  function placeWithLabel(i: number): void {
    const mark = markOf(i);
    const already = placed.get(i);
    const from = already ? mark.to : mark.from;
    const least = mark.to + leastLabelPx;
    const mostRoom = already ? roomIn(already.lane, from) : widestRoom(from);
    if (from + mostRoom < least) return;
    const { covered, place } = labelled(i, mark);
    if (!isInside(covered)) return;
    const lane = already?.lane ?? firstLane(from, covered.to);
    if (lane === undefined || from + roomIn(lane, from) < covered.to) return;
    lanes[lane]?.take(from, covered.to);
    placed.set(i, { i, lane, label: place });
  }

  function placeBare(i: number): void {
    const mark = markOf(i);
    const around = bareReachOf(mark);
    if (bare.countOver(around.from, around.to) >= bareCrowd) return;
    const lane = firstLane(mark.from, mark.to);
    if (lane === undefined) return;
    lanes[lane]?.take(mark.from, mark.to);
    takeBare(mark);
    placed.set(i, { i, lane, label: 'none' });
  }

  function takeBare(mark: Extent): void {
    const around = bareReachOf(mark);
    bare.take(around.from, around.to);
  }

  function roomIn(lane: number, from: number): number {
    return lanes[lane]?.roomAfter(from) ?? 0;
  }

  function widestRoom(from: number): number {
    let widest = 0;
    for (let lane = 0; lane < laneCount; lane++) widest = Math.max(widest, roomIn(lane, from));
    return widest;
  }

  function firstLane(from: number, to: number): number | undefined {
    for (let lane = 0; lane < laneCount; lane++) if (from + roomIn(lane, from) >= to) return lane;
    return undefined;
  }

  function isInside({ from, to }: Extent): boolean {
    return from >= 0 && to <= widthPx;
  }
}
