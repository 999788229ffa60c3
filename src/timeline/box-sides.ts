import type { Interval } from '../base/interval.ts';
import type { Box } from './scene.ts';

export function acrossOf({ x, width }: Box): Interval {
  return { start: x, end: x + width };
}

export function downOf({ y, height }: Box): Interval {
  return { start: y, end: y + height };
}
