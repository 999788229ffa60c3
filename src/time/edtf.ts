import type { Granularity } from './granularity.ts';

/**
 * Dates that know how precise they are: the subset of EDTF (ISO 8601-2:2019, Extended Date/Time Format)
 * that Isnad stores. Years are astronomical (0000 is 1 BCE) and have four digits, or `Y` and more.
 */
export interface EdtfPoint {
  readonly granularity: Exclude<Granularity, 'week'>;
  /** First year of a decade or a century; the year itself otherwise. */
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 21 spring, 22 summer, 23 autumn, 24 winter (ISO 8601-2, 4.8). */
  readonly season?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** `~`: about. */
  readonly approximate?: true;
  /** `?`: perhaps. */
  readonly uncertain?: true;
}

/** A member of a set: a point, or a run of points of which an end may be open. */
export type EdtfMember = EdtfPoint | EdtfRun;

export interface EdtfRun {
  readonly from?: EdtfPoint;
  readonly to?: EdtfPoint;
}

export type Edtf =
  | { readonly type: 'point'; readonly point: EdtfPoint }
  /** A missing end is open (`..`). */
  | { readonly type: 'interval'; readonly start?: EdtfPoint; readonly end?: EdtfPoint }
  | { readonly type: 'one-of' | 'all-of'; readonly members: readonly EdtfMember[] };

export function isRun(member: EdtfMember): member is EdtfRun {
  return !('granularity' in member);
}
