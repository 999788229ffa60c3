import type { Interval } from '../base/interval.ts';
import type { Weekday } from '../time/calendar.ts';
import type { Granularity } from '../time/granularity.ts';
import type { Reading } from './passage.ts';

export type TimeUnit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** Which way a phrase looks from its anchor, as its own words or the verb beside it say. */
export type TimeDirection = 'past' | 'future' | 'same';

export type PeriodPart = 'start' | 'middle' | 'end';

export type CalendarName = 'gregorian' | 'hijri';

/** The year that a phrase names or points to; none of these where it leaves the year to the anchor. */
export interface YearHint {
  readonly year?: number;
  /** The calendar of that year, where it is not the month’s own: «رمضان 2023», «من 1 سبتمبر إلى 5 ربيع الأول 1446». */
  readonly yearOf?: CalendarName;
  /** The year so many after the anchor's. */
  readonly yearsAway?: number;
  /** The year so many after the one that the text told last: 0 for «من العام نفسه». */
  readonly yearsFromTold?: number;
  readonly direction?: TimeDirection;
  /** With a direction: which one on that side, 1 (if not given) for the nearest. */
  readonly steps?: number;
}

/** A day of the year that is known by a name; Easter is counted from its Sunday, in days. */
export type Holiday =
  | { readonly calendar: 'gregorian' | 'hijri'; readonly month: number; readonly day: number }
  | { readonly easter: number };

/** What a phrase says, before any calendar: stage 3 finds it, stage 4 gives it a date. */
export type TimeExpression =
  /** The parts that the words state; the others are filled in from the anchor. Hijri where it says so. */
  | (YearHint & {
      readonly type: 'calendar';
      readonly calendar?: 'hijri';
      readonly beforeChrist?: true;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: Weekday;
    })
  /** So many days from the anchor; a weekday beside it must agree. */
  | { readonly type: 'relative-day'; readonly days: number; readonly weekday?: Weekday }
  /** The whole unit so many units from the anchor's: last week is -1. */
  | { readonly type: 'relative-period'; readonly unit: TimeUnit; readonly count: number }
  /** The day, month or year that the text has told last, or the one so many after it: «13 منه», «العام نفسه», «اليوم التالي». */
  | { readonly type: 'told'; readonly unit: 'day' | 'month' | 'year'; readonly count?: number }
  /** A moment so many units before the anchor (negative) or after it. */
  | {
      readonly type: 'distance';
      readonly amounts: readonly TimeAmount[];
      readonly approximate: boolean;
    }
  /** All of the so many units before the anchor (negative) or after it. */
  | {
      readonly type: 'span';
      readonly unit: TimeUnit;
      readonly count: number;
      /** «خلال أسبوعين»: the anchor’s day is in it. */
      readonly fromAnchor?: true;
    }
  /** The event named stands so many units after what the sentence is about. */
  | { readonly type: 'event-offset'; readonly unit: TimeUnit; readonly count: number }
  | { readonly type: 'part'; readonly part: PeriodPart; readonly of: TimeExpression }
  /** From the anchor to the end of its own unit. */
  | { readonly type: 'rest'; readonly unit: TimeUnit }
  /** A day of a month, or a weekday of a week. */
  | {
      readonly type: 'day-in';
      readonly day?: number;
      readonly weekday?: Weekday;
      readonly of: TimeExpression;
    }
  /** The nth of its weekdays, days or weeks, -1 for the last. */
  | {
      readonly type: 'nth';
      readonly n: number;
      readonly member: Weekday | 'day' | 'week';
      readonly of: TimeExpression;
    }
  /** The nth of so many equal parts of a year, a month or a century. */
  | {
      readonly type: 'fraction';
      readonly n: number;
      readonly parts: 2 | 3 | 4 | 10;
      readonly of: TimeExpression;
    }
  | (YearHint & { readonly type: 'season'; readonly season: number; readonly winterEnds?: true })
  | (YearHint & { readonly type: 'holiday'; readonly holiday: Holiday })
  /** The weekend of the week so many from the anchor's. */
  | { readonly type: 'weekend'; readonly count: number }
  /** A decade by its tens («السبعينيات» is 70), of the century so many from the anchor's where that is said. */
  | {
      readonly type: 'decade';
      readonly tens: number;
      readonly centuriesAway?: number;
      readonly century?: number;
    }
  | {
      readonly type: 'century';
      readonly century: number;
      readonly calendar?: 'hijri';
      readonly beforeChrist?: true;
    }
  | { readonly type: 'since'; readonly from: TimeExpression }
  | { readonly type: 'until'; readonly to: TimeExpression }
  | { readonly type: 'range'; readonly from: TimeExpression; readonly to: TimeExpression }
  | { readonly type: 'list'; readonly members: readonly TimeExpression[] };

export interface TimeAmount {
  readonly unit: TimeUnit;
  readonly count: number;
}

/** A time expression of an article (TimeML TIMEX3), not yet resolved. Spans are UTF-16 units of the source. */
export interface Timex {
  readonly span: Interval;
  /** Verbatim. */
  readonly words: string;
  readonly timexType: 'date' | 'time' | 'duration' | 'set';
  /** The id of the rule, which is its file's name. */
  readonly rule: string;
  readonly expression: TimeExpression;
  /** What the verb nearest to it says, where the words themselves do not. */
  readonly tense?: 'past' | 'future';
  /** That verb does not govern it, or there is none: what was said, or is held on its day, may yet come. */
  readonly loosely?: true;
  /** It counts forward in a tale of the past: «وتوفي بعد يومين» is two days after what was told before. */
  readonly told?: true;
  /** It stands in what somebody is quoted as saying: his «اليوم» is the day he spoke. */
  readonly quoted?: true;
  /** It says again what the expression before it said («الموافق»): the two must agree. */
  readonly repeats?: true;
}

export interface ResolvedTimex {
  readonly reading: Reading;
  readonly granularity: Granularity;
  /** The parts that the words left out and the anchor filled in. */
  readonly implied: readonly ('year' | 'month' | 'direction')[];
  /** Where the words contradict each other or the anchor, in one clause. */
  readonly mismatch?: string;
}
