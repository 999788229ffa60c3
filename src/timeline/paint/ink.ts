import type { Status } from '../../model/event.ts';
import { kindGroup } from '../kind-group.ts';
import type { Palette } from '../palette.ts';
import type { Mark } from '../scene.ts';

export const outlineWidth = 1.7;

export function hueOf(mark: Pick<Mark, 'kind'>, palette: Palette): string {
  return palette.kinds[kindGroup(mark.kind)];
}

/** Occurred is filled; whatever did not surely happen is an outline. */
export function isFilled(status: Status): boolean {
  return status === 'occurred';
}

export function dashOf(status: Status): string | undefined {
  return status === 'cancelled' ? '2.5 2' : undefined;
}
