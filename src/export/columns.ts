import { directions } from '../model/languages.ts';
import { hundredths, node } from '../timeline/paint/drawing.ts';
import type { Block, Frame } from './flow.ts';

const gapPx = 32;

/** How many columns of at least `leastPx` stand side by side in a frame. */
export function columnsIn({ widthPx, marginPx }: Frame, leastPx: number): number {
  return Math.max(1, Math.floor((widthPx - 2 * marginPx + gapPx) / (leastPx + gapPx)));
}

/** The frame of one of `count` columns: as wide as it, without margins. */
export function columnFrame(frame: Frame, count: number): Frame {
  const free = frame.widthPx - 2 * frame.marginPx - (count - 1) * gapPx;
  return { ...frame, widthPx: free / count, marginPx: 0 };
}

/** Blocks drawn in column frames from 0 on, set side by side from `top` on, in the reading direction. */
export function sideBySide(frame: Frame, key: string, blocks: readonly Block[], top: number): Block {
  const { widthPx } = columnFrame(frame, blocks.length);
  const isRtl = directions[frame.language] === 'rtl';
  const nodes = blocks.map((block, i) => {
    const along = frame.marginPx + i * (widthPx + gapPx);
    const x = hundredths(isRtl ? frame.widthPx - along - widthPx : along);
    return node('g', `${key} ${i}`, { transform: `translate(${x} ${hundredths(top)})` }, block.nodes);
  });
  return { nodes, heightPx: Math.max(0, ...blocks.map(({ heightPx }) => heightPx)) };
}

/** Blocks one below the other in a column: a draw function is told where it begins. */
export function stack(draws: readonly ((top: number) => Block)[], from = 0): Block {
  let top = from;
  const nodes = draws.flatMap((draw) => {
    const block = draw(top);
    top += block.heightPx;
    return block.nodes;
  });
  return { nodes, heightPx: top - from };
}

export function space(heightPx: number): () => Block {
  return () => ({ nodes: [], heightPx });
}
