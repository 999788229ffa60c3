import type { Timex } from '../../model/timex.ts';
import type { CalendarDay } from '../../time/calendar.ts';
import type { Edtf } from '../../time/edtf.ts';
import type { Granularity } from '../../time/granularity.ts';
import type { Conventions } from './conventions.ts';
import type { ToldPeriods } from './told.ts';

/** What a phrase is resolved against. */
export interface Context {
  readonly anchorDate: CalendarDay;
  readonly tense: Timex['tense'];
  /** Whether the verb leaves the side open where a date of the other side lies near. */
  readonly loosely?: boolean;
  readonly conventions: Conventions;
  /** What the last date of the text has told, where there is one. */
  readonly told?: ToldPeriods;
}

export interface Resolution {
  readonly edtf: Edtf;
  readonly granularity: Granularity;
  /** Of a month or a day of one: its year, in its own calendar. */
  readonly year?: number;
  /** What its words tell, where that is not the Gregorian year and month of its last point. */
  readonly told?: ToldPeriods;
  readonly implied: readonly ('year' | 'month' | 'direction')[];
  /** Whether the anchor mattered. */
  readonly anchored: boolean;
  readonly mismatch?: string;
  /** The side on which a weekday was looked for. */
  readonly looks?: 'past' | 'future';
}

/** What the anchor, and nothing else, decides. */
export function counted(edtf: Edtf, granularity: Granularity): Resolution {
  return { edtf, granularity, implied: [], anchored: true };
}
