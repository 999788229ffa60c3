import type { Timex } from '../../model/timex.ts';
import type { CalendarDay } from '../../time/calendar.ts';
import type { Edtf, EdtfPoint } from '../../time/edtf.ts';
import type { Granularity } from '../../time/granularity.ts';
import type { Conventions } from './conventions.ts';

/** What a phrase is resolved against. */
export interface Context {
  readonly anchorDate: CalendarDay;
  readonly tense: Timex['tense'];
  /** Whether the verb leaves the side open where a date of the other side lies near. */
  readonly loosely?: boolean;
  readonly conventions: Conventions;
  /** The last point that the text has told, where it has told one. */
  readonly told?: EdtfPoint;
}

export interface Resolution {
  readonly edtf: Edtf;
  readonly granularity: Granularity;
  /** Of a month or a day of one: its year, in its own calendar. */
  readonly year?: number;
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
