import { foldIndex } from '../folding/fold-index.ts';
import { arrangeOrdered, createIndex, type EventIndex, type IndexArrays } from './event-index.ts';
import { pyramidOf } from './heaviest.ts';
import type { LengthClasses } from './length-classes.ts';
import { taken } from './taken.ts';

/**
 * The events of an index that pass a filter, as an index of their own that knows the `whole`: made once a filter, so that
 * a frame costs what is on screen and no event is asked. `matches` has a byte an event, by its position in the dataset;
 * without it all pass. The event named `guest` is there although it does not pass. `before` is given back where the same
 * events stand in it. O(n), but for sorting the ends.
 */
export function narrowIndex(
  whole: EventIndex,
  matches: Uint8Array | undefined,
  guest: string | undefined,
  before: EventIndex,
): EventIndex {
  if (matches === undefined) return whole;
  const guestAt = whole.indexOf(guest);
  const isGuest = guestAt !== undefined && matches[whole.positions[guestAt] ?? -1] !== 1;
  const kept = keptOf(whole, matches, isGuest ? guestAt : -1);
  if (kept.length === whole.count && !isGuest) return whole;
  const positions = taken(new Int32Array(kept.length), whole.positions, kept);
  const isUndated = kept.length === 0 && matches.includes(1);
  const isSame =
    before.whole === whole &&
    isGuest === (before.guest !== undefined) &&
    isUndated === (before.isUndated === true);
  if (isSame && isEqual(before.positions, positions)) return before;
  const along = foldIndex(createIndex(whole.dataset, arraysOf(whole, kept, positions)), whole.folding);
  const index = kept.length === 0 ? { ...along, extent: whole.extent } : along;
  return {
    ...index,
    whole,
    ...(isUndated && { isUndated }),
    ...(isGuest && { guest: index.indexOf(guest) }),
  };
}

/** The indices of the events that pass, and of a guest; -1 for none. */
function keptOf({ count, positions }: EventIndex, matches: Uint8Array, guest: number): Int32Array {
  const kept = new Int32Array(count);
  let length = 0;
  for (let i = 0; i < count; i++) {
    if (matches[positions[i] ?? -1] !== 1 && i !== guest) continue;
    kept[length] = i;
    length += 1;
  }
  return kept.slice(0, length);
}

/** All orders are those of the whole less what does not pass: nothing is sorted but the ends. */
function arraysOf(whole: EventIndex, kept: Int32Array, positions: Int32Array): IndexArrays {
  const { length } = kept;
  const numbers = new Int32Array(whole.count).fill(-1);
  for (let n = 0; n < length; n++) numbers[kept[n] ?? 0] = n;
  const columns = {
    starts: taken(new Float64Array(length), whole.starts, kept),
    ends: taken(new Float64Array(length), whole.ends, kept),
    positions,
    flags: taken(new Uint8Array(length), whole.flags, kept),
    weights: taken(new Uint8Array(length), whole.weights, kept),
  };
  const ranks = inverse(without(inverse(whole.pyramid.ranks), numbers, length));
  return arrangeOrdered(columns, {
    classes: classesWithout(whole.classes, numbers, length),
    pyramid: pyramidOf(ranks),
    byWeight: without(whole.byWeight, numbers, length),
  });
}

function classesWithout(whole: LengthClasses, numbers: Int32Array, length: number): LengthClasses {
  const offsets = new Int32Array(whole.offsets.length);
  for (let k = 0; k + 1 < offsets.length; k++) {
    let end = offsets[k] ?? 0;
    for (let place = whole.offsets[k] ?? 0; place < (whole.offsets[k + 1] ?? 0); place++)
      if ((numbers[whole.byStart[place] ?? 0] ?? -1) >= 0) end += 1;
    offsets[k + 1] = end;
  }
  return {
    offsets,
    byStart: without(whole.byStart, numbers, length),
    byEnd: without(whole.byEnd, numbers, length),
  };
}

/** An order of the whole as one of the part: `numbers` says what each is called there, -1 where it is not. */
function without(order: Int32Array, numbers: Int32Array, length: number): Int32Array {
  const kept = new Int32Array(length);
  let n = 0;
  for (let place = 0; place < order.length; place++) {
    const number = numbers[order[place] ?? 0] ?? -1;
    if (number < 0) continue;
    kept[n] = number;
    n += 1;
  }
  return kept;
}

/** From who stands at each place to the place of each, or back. */
function inverse(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) places[order[place] ?? 0] = place;
  return places;
}

function isEqual(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let n = 0; n < a.length; n++) if (a[n] !== b[n]) return false;
  return true;
}
