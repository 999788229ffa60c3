import type { Density } from './sources.ts';

/** What a picture of little height gives up: first of its sources, then of the room around the scene. */
export interface Brevity {
  readonly sources: Density;
  /** Whether head and foot are set tightly: smaller, and each of legend and sources in one flow. */
  readonly isTight: boolean;
}

export const atLength: Brevity = { sources: 'full', isTight: false };
