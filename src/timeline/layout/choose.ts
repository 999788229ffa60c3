import { length, overlaps, widened } from '../../base/interval.ts';
import type { EventIndex } from '../index/event-index.ts';
import { createDepthTree, type DepthTree } from './depth-tree.ts';
import { type Extent, markExtent, padded, placesOf } from './extent.ts';
import { metrics } from './metrics.ts';
import type { PlanSettings } from './plan.ts';

/** Width of an event's label in px, glyph and gap included. */
export type LabelSizer = (i: number) => number;

/** `on`: on a bar that is longer than its label; `beside`: on the later side of its mark; `before`: on the earlier one. */
export type LabelPlace = 'none' | 'on' | LabelSide;
export type LabelSide = 'beside' | 'before';

/** Which events have a mark of their own at one scale, and which of these a label. */
export interface Choice {
  /** In order of time. */
  readonly own: readonly number[];
  /** Event index → its label. */
  readonly labelled: readonly LabelPlace[];
  /** Event index → what mark and label cover, in px from the first event. */
  readonly covered: readonly (Extent | undefined)[];
  readonly isIncomplete: boolean;
}

/** At most so many marks without a label within 64 px: more are calmer as a number. */
export const bareCrowd = 4;
const bareReach = 26;
/** A label stands on a bar only where the bar is plainly a bar. */
const leastBarForLabel = 150;

/**
 * Chooses by weight: an event gets a mark with its label where at no place more lie over each other than there
 * are lanes, else a mark alone, else nothing. That is exact: intervals of depth `n` always fit in `n` lanes.
 */
export function choose(index: EventIndex, perMs: number, settings: PlanSettings, coarser?: Choice): Choice {
  const laneCount = Math.floor(settings.heightPx / metrics.lanePitchMin);
  const candidates = candidatesAt(index, perMs, settings);
  const whole = chooseWithin(index, candidates, laneCount, coarser);
  if (!whole.isIncomplete) return whole;
  const rowLessForClusters = laneCount - 1;
  return chooseWithin(index, candidates, rowLessForClusters, coarser);
}

/** By event index what a mark would cover, alone and with its label, and all ends of that. Px count from the first event. */
interface Candidates {
  readonly marks: readonly Extent[];
  /** Where its label may stand, the best place first. */
  readonly withLabels: readonly (readonly LabelledExtent[])[];
  readonly places: Float64Array;
  readonly barePlaces: Float64Array;
}

function candidatesAt(index: EventIndex, perMs: number, { sizeLabel, sidesOf }: PlanSettings): Candidates {
  const marks = Array.from({ length: index.count }, (_, i) =>
    padded(markExtent(index, i, perMs, index.extent.start)),
  );
  const withLabels = marks.map((mark, i) => {
    const width = sizeLabel(i);
    return (sidesOf?.(i) ?? anySide).map((side) => withLabel(mark, width, side));
  });
  return {
    marks,
    withLabels,
    places: placesOf([...marks, ...withLabels.flat().map(({ covered }) => covered)]),
    barePlaces: placesOf(marks.map(bareReachOf)),
  };
}

function chooseWithin(
  index: EventIndex,
  candidates: Candidates,
  laneCount: number,
  coarser: Choice | undefined,
): Choice {
  const choosing = new Choosing(candidates, laneCount);
  for (const i of coarser?.own ?? []) choosing.keep(i, coarser?.labelled[i] ?? 'none');
  for (const i of index.byWeight) choosing.placeWithLabel(i);
  for (const i of index.byWeight) choosing.placeBare(i);
  return choosing.choice;
}

/** A choice while it is made. */
class Choosing {
  readonly #laneCount: number;
  readonly #marks: readonly Extent[];
  readonly #withLabels: Candidates['withLabels'];
  readonly #depth: DepthTree;
  /** Of marks without a label, and the room around them. */
  readonly #bare: DepthTree;
  readonly #covered: (Extent | undefined)[];
  readonly #labelled: LabelPlace[];

  constructor({ marks, withLabels, places, barePlaces }: Candidates, laneCount: number) {
    this.#laneCount = laneCount;
    this.#marks = marks;
    this.#withLabels = withLabels;
    this.#depth = createDepthTree(places);
    this.#bare = createDepthTree(barePlaces);
    this.#covered = Array.from({ length: marks.length });
    this.#labelled = Array.from<LabelPlace>({ length: marks.length }).fill('none');
  }

  get choice(): Choice {
    const own = this.#covered.flatMap((extent, i) => (extent === undefined ? [] : [i]));
    const isIncomplete = own.length < this.#covered.length;
    return { own, labelled: this.#labelled, covered: this.#covered, isIncomplete };
  }

  /** As it stands at the coarser level, where a label has one place only. */
  keep(i: number, label: LabelPlace): void {
    this.#take(i, label === 'none' ? undefined : this.#withLabels[i]?.[0]);
  }

  placeWithLabel(i: number): void {
    if (this.#labelled[i] !== 'none') return;
    const free = this.#withLabels[i]?.filter(({ covered }) => this.#isFree(this.#addedBy(i, covered))) ?? [];
    const [found] = free.length < 2 ? free : free.toSorted((a, b) => this.#inTheWay(a) - this.#inTheWay(b));
    if (found !== undefined) this.#take(i, found);
  }

  /** How many that have no place yet it would stand over: where an event has two sides, it leaves room to those after it. */
  #inTheWay({ covered }: LabelledExtent): number {
    return this.#marks.filter((mark, i) => this.#covered[i] === undefined && overlaps(mark, covered)).length;
  }

  #take(i: number, labelled: LabelledExtent | undefined): void {
    const next = labelled?.covered ?? this.#marks[i];
    if (next === undefined) return;
    const added = this.#addedBy(i, next);
    if (length(added) > 0) this.#depth.add(added);
    this.#covered[i] = next;
    this.#labelled[i] = labelled?.place ?? 'none';
  }

  /** What of it the event does not cover already; its label is on one side of its mark. */
  #addedBy(i: number, { start, end }: Extent): Extent {
    const before = this.#covered[i];
    if (before === undefined) return { start, end };
    return start < before.start ? { start, end: before.start } : { start: before.end, end };
  }

  /** Unless it is chosen already, or too many without a label stand about it. */
  placeBare(i: number): void {
    const mark = this.#marks[i];
    if (mark === undefined || this.#covered[i] !== undefined || !this.#isFree(mark)) return;
    const around = bareReachOf(mark);
    if (this.#bare.reaches(bareCrowd, around)) return;
    this.#bare.add(around);
    this.#take(i, undefined);
  }

  #isFree(extent: Extent): boolean {
    return !this.#depth.reaches(this.#laneCount, extent);
  }
}

/** As the plan likes: behind a mark, or on a bar that is long enough. */
const anySide = [undefined] as const;

interface LabelledExtent {
  readonly covered: Extent;
  readonly place: LabelPlace;
}

/** What a mark covers together with its label, and where that stands: on `side` where that is said. */
export function withLabel({ start, end }: Extent, labelWidth: number, side?: LabelSide): LabelledExtent {
  if (side === undefined && hasRoomFor(labelWidth, end - start))
    return { covered: { start, end: end + metrics.labelGap / 2 }, place: 'on' };
  const room = metrics.markGap + labelWidth + metrics.labelGap;
  return side === 'before'
    ? { covered: { start: start - room, end }, place: side }
    : { covered: { start, end: end + room }, place: 'beside' };
}

/** Whether a label stands on a bar of that length, in px. */
export function hasRoomFor(labelWidth: number, barPx: number): boolean {
  return barPx >= Math.max(labelWidth + metrics.markGap * 2, leastBarForLabel);
}

export function bareReachOf(mark: Extent): Extent {
  return widened(mark, bareReach);
}
