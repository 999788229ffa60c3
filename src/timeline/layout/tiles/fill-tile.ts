import { countStarting } from '../../index/lookup.ts';
import type { EventIndex } from '../../index/event-index.ts';
import { byRank, heaviestFirst } from '../../index/heaviest.ts';
import { type Interval, length } from '../../../base/interval.ts';
import { bareCrowd, bareReachOf, type LabelPlace, type LabelSizer, withLabel } from '../choose.ts';
import { type Extent, markExtent, padded } from '../extent.ts';
import { glyphRoom, metrics, widestLabelText } from '../metrics.ts';
import { Row } from './row.ts';
import type { Tile } from './tile-grid.ts';
import { TileLanes } from './tile-lanes.ts';

/** What lanes there are, and what has to fit in them. */
export interface LaneSettings {
  readonly laneCount: number;
  readonly sizeLabel: LabelSizer;
}

/** An event that has found its lane. It keeps it at every finer level. */
export interface Placed {
  readonly i: number;
  readonly lane: number;
  readonly label: LabelPlace;
}

/** Of each such stretch of a tile only the heaviest can hope for a lane. */
const stretches = 48;
const hopefulPerLane = 0.75;
/** So many are asked for each that is looked for: where hardly anyone is open to a tile, the search ends. */
const triesPerHopeful = 4;
/** Narrower than any label that says something: where not even this is free, the title need not be measured. */
const leastLabelPx = 72;
const widestLabelPx = glyphRoom + widestLabelText + metrics.markGap + metrics.labelGap;
/** So far a mark begins before its event does at the most. */
const reachBefore = metrics.openFade + metrics.softMinWidth;

/**
 * Places in a tile whoever fits wholly inside it beside those `standing` there from coarser levels: first labels, then
 * marks alone, the heaviest first. Pure; its cost is bounded by the width of a tile, not by the number of events in it.
 */
export function fillTile(
  index: EventIndex,
  settings: LaneSettings,
  tile: Tile,
  standing: readonly Placed[],
): readonly Placed[] {
  const filling = new Filling(index, settings, tile, standing);
  const stepMs = length(tile.time) / stretches;
  const hopeful = findHopeful(index, settings, tile.time, stepMs, (i) => filling.isOpenTo(i));
  filling.place(hopeful);
  return filling.placed;
}

/**
 * The same in the seam of two tiles, for whoever crosses their common edge and so is inside of neither: only those who found
 * a place, or a label, here.
 */
export function fillSeam(
  index: EventIndex,
  settings: LaneSettings,
  seam: Tile,
  standing: readonly Placed[],
): readonly Placed[] {
  const filling = new Filling(index, settings, seam, standing);
  const { start, end } = seam.time;
  const stepMs = (2 * length(seam.time)) / stretches;
  const upToEdge = { start, end: (start + end) / 2 + reachBefore / seam.perMs };
  const crosses = (i: number): boolean => filling.isOpenTo(i) && filling.mayCrossMiddle(i);
  filling.place(findHopeful(index, settings, upToEdge, stepMs, crosses));
  const before = new Map(standing.map((each) => [each.i, each.label]));
  return filling.placed.filter(({ i, label }) => !before.has(i) || before.get(i) !== label);
}

function findHopeful(
  index: EventIndex,
  { laneCount }: LaneSettings,
  time: Interval,
  stepMs: number,
  isWanted: (i: number) => boolean,
): readonly number[] {
  const most = Math.ceil(laneCount * hopefulPerLane);
  const found = Array.from({ length: Math.ceil(length(time) / stepMs) }, (_, n) => {
    const from = countStarting(index.lookup, time.start + n * stepMs);
    const to = countStarting(index.lookup, time.start + (n + 1) * stepMs);
    return someOf(heaviestFirst(index.pyramid, from, to), most, isWanted);
  });
  return byRank(index.pyramid, found.flat());
}

/** The first `most` that are wanted; not many more are asked. */
function someOf(events: Iterable<number>, most: number, isWanted: (i: number) => boolean): readonly number[] {
  const found: number[] = [];
  let asked = 0;
  for (const i of events) {
    if (isWanted(i)) found.push(i);
    asked += 1;
    if (found.length === most || asked === most * triesPerHopeful) break;
  }
  return found;
}

/** One tile while it is filled. Px count from its beginning. */
class Filling {
  readonly #index: EventIndex;
  readonly #sizeLabel: LabelSizer;
  readonly #perMs: number;
  readonly #origin: number;
  readonly #widthPx: number;
  readonly #lanes: TileLanes;
  /** Of all lanes: marks without a label, and the room around them. */
  readonly #bare = new Row();
  readonly #placed = new Map<number, Placed>();

  constructor(
    index: EventIndex,
    { laneCount, sizeLabel }: LaneSettings,
    { perMs, time }: Tile,
    standing: readonly Placed[],
  ) {
    this.#index = index;
    this.#sizeLabel = sizeLabel;
    this.#perMs = perMs;
    this.#origin = time.start;
    this.#widthPx = length(time) * perMs;
    this.#lanes = new TileLanes(laneCount);
    for (const each of standing) this.#keep(each);
  }

  get placed(): readonly Placed[] {
    return [...this.#placed.values()];
  }

  /** Whether an event could stand here, and does not yet. */
  isOpenTo(i: number): boolean {
    return !this.#placed.has(i) && this.#isInside(this.#markOf(i));
  }

  /** Whether its mark, with the widest label, would reach past the middle. */
  mayCrossMiddle(i: number): boolean {
    const { start, end } = this.#markOf(i);
    return start < this.#widthPx / 2 && end + widestLabelPx > this.#widthPx / 2;
  }

  /** Labels first, then marks alone; of those without a label who stand already too. */
  place(hopeful: readonly number[]): void {
    const unlabelled = this.placed.filter(({ label }) => label === 'none').map(({ i }) => i);
    for (const i of byRank(this.#index.pyramid, [...hopeful, ...unlabelled])) this.#placeWithLabel(i);
    for (const i of hopeful) this.#placeBare(i);
  }

  /** Who stands at the coarser level stands here too, in the same lane. */
  #keep(standing: Placed): void {
    const { i, lane, label } = standing;
    const mark = this.#markOf(i);
    if (label === 'none') {
      this.#lanes.take(lane, mark);
      this.#takeBare(mark);
      this.#placed.set(i, standing);
      return;
    }
    const { covered, place } = withLabel(mark, this.#sizeLabel(i));
    this.#lanes.take(lane, covered);
    this.#placed.set(i, { ...standing, label: place });
  }

  #placeWithLabel(i: number): void {
    const mark = this.#markOf(i);
    const already = this.#placed.get(i);
    const from = already ? mark.end : mark.start;
    const mostRoom = already ? this.#lanes.roomIn(already.lane, from) : this.#lanes.widestRoom(from);
    if (from + mostRoom < mark.end + leastLabelPx) return;
    const { covered, place } = withLabel(mark, this.#sizeLabel(i));
    if (!this.#isInside(covered)) return;
    const wanted = { start: from, end: covered.end };
    const lane = already?.lane ?? this.#lanes.firstFree(wanted);
    if (lane === undefined || from + this.#lanes.roomIn(lane, from) < covered.end) return;
    this.#lanes.take(lane, wanted);
    this.#placed.set(i, { i, lane, label: place });
  }

  /** Unless it stands already, or too many without a label do about it. */
  #placeBare(i: number): void {
    if (this.#placed.has(i)) return;
    const mark = this.#markOf(i);
    if (this.#bare.countOver(bareReachOf(mark)) >= bareCrowd) return;
    const lane = this.#lanes.firstFree(mark);
    if (lane === undefined) return;
    this.#lanes.take(lane, mark);
    this.#takeBare(mark);
    this.#placed.set(i, { i, lane, label: 'none' });
  }

  #takeBare(mark: Extent): void {
    this.#bare.take(bareReachOf(mark));
  }

  #markOf(i: number): Extent {
    return padded(markExtent(this.#index, i, this.#perMs, this.#origin));
  }

  #isInside({ start, end }: Extent): boolean {
    return start >= 0 && end <= this.#widthPx;
  }
}
