import type { Box } from '../scene.ts';
import { timeToX, type Viewport } from '../viewport.ts';
import type { Extent } from './extent.ts';

/** Px from the earlier edge of the screen, growing with time: one arithmetic for both reading directions. */
export function alongOf(viewport: Viewport, time: number): number {
  return mirror(viewport, timeToX(viewport, time));
}

/** From px along time to px from the left, and back. */
export function mirror({ direction, widthPx }: Viewport, along: number): number {
  return direction === 'ltr' ? along : widthPx - along;
}

export function boxOf(viewport: Viewport, { from, to }: Extent, y: number, height: number): Box {
  const x = viewport.direction === 'ltr' ? from : viewport.widthPx - to;
  return { x, y, width: to - from, height };
}
