import { countBelow } from '../../index/lookup.ts';
import type { EventIndex } from '../../index/event-index.ts';
import { heaviestOf } from '../../index/heaviest.ts';
import type { Interval } from '../../../base/interval.ts';
import { bareCrowd, bareReachOf, type LabelPlace, type LabelSizer, withLabel } from '../choose.ts';
import { type Extent, markExtent, padded } from '../extent.ts';

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
const hopefulPerLane = 1.5;
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
  const lanes = Array.from({ length: laneCount }, (): Extent[] => []);
  const bare: Extent[] = [];
  const placed = new Map<number, Placed>();
  for (const each of standing) {
    const mark = markOf(each.i);
    const { covered, place } = withLabel(mark, sizeLabel(each.i));
    const isBare = each.label === 'none';
    lanes[each.lane]?.push(isBare ? mark : covered);
    if (isBare) bare.push(bareReachOf(mark));
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
      const from = countBelow(index.starts, time.start + n * stepMs);
      const to = countBelow(index.starts, time.start + (n + 1) * stepMs);
      return heaviestOf(index.pyramid, from, to, most, most * 4, isWanted);
    });
    return byRank(found.flat());
  }

  function byRank(events: readonly number[]): readonly number[] {
    const { ranks } = index.pyramid;
    return events.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  }

  function placeWithLabel(i: number): void {
    const mark = markOf(i);
    const already = placed.get(i);
    const least = { from: already ? mark.to : mark.from, to: mark.to + leastLabelPx };
    const candidates = already ? [already.lane] : lanes.keys();
    const free = [...candidates].filter((lane) => isFree(lane, least));
    if (free.length === 0) return;
    const { covered, place } = withLabel(mark, sizeLabel(i));
    const room = { from: least.from, to: covered.to };
    const lane = isInside(covered) ? free.find((each) => isFree(each, room)) : undefined;
    if (lane === undefined) return;
    lanes[lane]?.push(already ? room : covered);
    placed.set(i, { i, lane, label: place });
  }

  function placeBare(i: number): void {
    const mark = markOf(i);
    const around = bareReachOf(mark);
    if (bare.filter((each) => isOver(each, around)).length >= bareCrowd) return;
    const lane = [...lanes.keys()].find((each) => isFree(each, mark));
    if (lane === undefined) return;
    lanes[lane]?.push(mark);
    bare.push(around);
    placed.set(i, { i, lane, label: 'none' });
  }

  function isFree(lane: number, extent: Extent): boolean {
    return !(lanes[lane] ?? []).some((each) => isOver(each, extent));
  }

  function isInside({ from, to }: Extent): boolean {
    return from >= 0 && to <= widthPx;
  }
}

function isOver(a: Extent, b: Extent): boolean {
  return a.from < b.to && b.from < a.to;
}
