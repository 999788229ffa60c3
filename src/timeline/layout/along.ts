import type { Box } from '../scene.ts';
import { growsLater, timeToX, type Viewport } from '../viewport.ts';
import type { Extent } from './extent.ts';

/** Px from the earlier edge of the screen, growing with time: one arithmetic for both reading directions. */
export function alongOf(viewport: Viewport, time: number): number {
  return mirror(viewport, timeToX(viewport, time));
}

/** From px along time to px from the left (from the top, where the axis is vertical), and back. */
export function mirror(viewport: Viewport, along: number): number {
  return growsLater(viewport) ? along : viewport.widthPx - along;
}

export function boxOf(viewport: Viewport, { from, to }: Extent, y: number, height: number): Box {
  const x = viewport.direction === 'ltr' ? from : viewport.widthPx - to;
  return { x, y, width: to - from, height };
}
