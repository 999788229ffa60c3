import { sortOrder } from './sort-order.ts';

/**
 * The heaviest events of any stretch of the index, a pyramid over their ranks (0 is the heaviest): the least rank
 * under each node of a complete binary tree whose leaves are blocks of events. 5 bytes an event.
 */
export interface Pyramid {
  /** Event index → rank. */
  readonly ranks: Int32Array;
  readonly tree: Int32Array;
}

const blockSize = 16;
const noRank = 0x7fffffff;

/**
 * `heaviness` is greater the heavier; events that are equal in it are ranked so that any first few of them lie spread
 * over the whole timeline: by their index with its bits in reverse (van der Corput's sequence). O(n).
 */
export function createPyramid(heaviness: Float64Array): Pyramid {
  const ranks = new Int32Array(heaviness.length);
  const spread = inReversedBits(heaviness.length);
  const order = sortOrder(Float64Array.from(spread, (i) => -(heaviness[i] ?? 0)));
  for (let rank = 0; rank < order.length; rank++) ranks[spread[order[rank] ?? 0] ?? 0] = rank;
  return pyramidOf(ranks);
}

/** Over ranks that are known: each from 0 on once. O(n). */
export function pyramidOf(ranks: Int32Array): Pyramid {
  const blocks = Math.ceil(ranks.length / blockSize);
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(blocks, 1)));
  const tree = new Int32Array(2 * leaves).fill(noRank);
  for (let i = 0; i < ranks.length; i++) {
    const leaf = leaves + Math.floor(i / blockSize);
    tree[leaf] = Math.min(tree[leaf] ?? noRank, ranks[i] ?? noRank);
  }
  for (let node = leaves - 1; node > 0; node--)
    tree[node] = Math.min(tree[2 * node] ?? noRank, tree[2 * node + 1] ?? noRank);
  return { ranks, tree };
}

/** The numbers below `count` in the order of their bits read backwards: 0, 4, 2, 6, 1, 5, 3, 7 below 8. O(count). */
function inReversedBits(count: number): Int32Array {
  const order = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(count, 1))));
  for (let known = 1; known < order.length; known *= 2) {
    for (let n = 0; n < known; n++) {
      const doubled = 2 * (order[n] ?? 0);
      order[n] = doubled;
      order[known + n] = doubled + 1;
    }
  }
  return order.filter((i) => i < count);
}

/** The events of the indices `[from, to)`, heaviest first: each is looked for when it is asked for, in O(log n). */
export function* heaviestFirst(
  { ranks, tree }: Pyramid,
  from: number,
  to: number,
): Generator<number, undefined> {
  /** Nodes (as their numbers) and events (as `-1 - i`), the least rank on top. */
  const heap: Heap = { items: [], ranks: [] };
  push(heap, 1, tree[1] ?? noRank);
  while (heap.items.length > 0) {
    const top = pop(heap);
    if (top < 0) yield -1 - top;
    else open(top);
  }
  return undefined;

  function open(node: number): void {
    const leaves = tree.length / 2;
    if (node < leaves) {
      for (const child of [2 * node, 2 * node + 1])
        if (touches(child)) push(heap, child, tree[child] ?? noRank);
      return;
    }
    const first = (node - leaves) * blockSize;
    const end = Math.min(first + blockSize, to, ranks.length);
    for (let i = Math.max(first, from); i < end; i++) push(heap, -1 - i, ranks[i] ?? noRank);
  }

  function touches(node: number): boolean {
    const leaves = tree.length / 2;
    const depth = Math.floor(Math.log2(node));
    const width = (leaves / 2 ** depth) * blockSize;
    const first = (node - 2 ** depth) * width;
    return first < to && first + width > from;
  }
}

/** Events by their ranks, the heaviest first. */
export function byRank({ ranks }: Pyramid, events: readonly number[]): readonly number[] {
  return events.toSorted((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
}

interface Heap {
  readonly items: number[];
  readonly ranks: number[];
}

function push({ items, ranks }: Heap, item: number, rank: number): void {
  let at = items.length;
  items.push(item);
  ranks.push(rank);
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if ((ranks[parent] ?? 0) <= rank) break;
    swap(items, ranks, at, parent);
    at = parent;
  }
}

function pop({ items, ranks }: Heap): number {
  const top = items[0] ?? 0;
  const last = items.length - 1;
  swap(items, ranks, 0, last);
  items.pop();
  ranks.pop();
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const right = left + 1;
    let least = at;
    if (left < last && (ranks[left] ?? 0) < (ranks[least] ?? 0)) least = left;
    if (right < last && (ranks[right] ?? 0) < (ranks[least] ?? 0)) least = right;
    if (least === at) return top;
    swap(items, ranks, at, least);
    at = least;
  }
}

function swap(items: number[], ranks: number[], a: number, b: number): void {
  [items[a], items[b]] = [items[b] ?? 0, items[a] ?? 0];
  [ranks[a], ranks[b]] = [ranks[b] ?? 0, ranks[a] ?? 0];
}
