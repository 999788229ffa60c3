import { length } from '../../base/interval.ts';
import type { Box } from '../scene.ts';
import { axisLength, growsLater, timeToX, type Viewport } from '../viewport.ts';
import type { Extent } from './extent.ts';

/** Px from the earlier edge of the screen, growing with time: one arithmetic for both reading directions. */
export function alongOf(viewport: Viewport, time: number): number {
  return mirror(viewport, timeToX(viewport, time));
}

/** From px along time to px from the left (from the top, where the axis is vertical), and back. */
export function mirror(viewport: Viewport, along: number): number {
  return growsLater(viewport) ? along : viewport.widthPx - along;
}

/** Where an extent begins on screen, in px from the left (from the top, where the axis is vertical). */
export function firstPxOf(viewport: Viewport, { start, end }: Extent): number {
  return mirror(viewport, growsLater(viewport) ? start : end);
}

/** What is off screen is cut here, so that a bar of centuries stays a sane number of px. */
export const overhang = 80;

export function cutFarOff(viewport: Viewport, { start, end }: Extent): Extent {
  return { start: Math.max(start, -overhang), end: Math.min(end, axisLength(viewport) + overhang) };
}

/** Of an extent on a horizontal axis. */
export function boxOf(viewport: Viewport, extent: Extent, y: number, height: number): Box {
  return { x: firstPxOf(viewport, extent), y, width: length(extent), height };
}
