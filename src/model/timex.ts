import type { Interval } from '../base/interval.ts';
import type { Weekday } from '../time/calendar.ts';
import type { Granularity } from '../time/granularity.ts';
import type { Reading } from './passage.ts';

export type TimeUnit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** Which way a phrase looks from its anchor, as its own words or the verb beside it say. */
export type TimeDirection = 'past' | 'future' | 'same';

export type PeriodPart = 'start' | 'middle' | 'end';

/** What a phrase says, before any calendar: stage 3 finds it, stage 4 gives it a date. */
export type TimeExpression =
  /** The parts that the words state; the others are filled in from the anchor. */
  | {
      readonly type: 'calendar';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: Weekday;
      readonly direction?: TimeDirection;
    }
  /** So many days from the anchor; a weekday beside it must agree. */
  | { readonly type: 'relative-day'; readonly days: number; readonly weekday?: Weekday }
  /** The whole unit so many units from the anchor's: last week is -1. */
  | { readonly type: 'relative-period'; readonly unit: TimeUnit; readonly count: number }
  /** A moment so many units before the anchor (negative) or after it. */
  | {
      readonly type: 'distance';
      readonly unit: TimeUnit;
      readonly count: number;
      readonly approximate: boolean;
    }
  /** The event named stands so many units after what the sentence is about. */
  | { readonly type: 'event-offset'; readonly unit: TimeUnit; readonly count: number }
  | { readonly type: 'part'; readonly part: PeriodPart; readonly of: TimeExpression }
  | { readonly type: 'since'; readonly from: TimeExpression }
  | { readonly type: 'range'; readonly from: TimeExpression; readonly to: TimeExpression }
  | { readonly type: 'list'; readonly members: readonly TimeExpression[] };

/** A time expression of an article (TimeML TIMEX3), not yet resolved. Spans are UTF-16 units of the source. */
export interface Timex {
  readonly span: Interval;
  /** Verbatim. */
  readonly words: string;
  readonly timexType: 'date' | 'time' | 'duration' | 'set';
  /** The id of the rule, which is its file's name. */
  readonly rule: string;
  readonly expression: TimeExpression;
  /** What the verb nearest before it says, where the words themselves do not. */
  readonly tense?: 'past' | 'future';
}

export interface ResolvedTimex {
  readonly reading: Reading;
  readonly granularity: Granularity;
  /** The parts that the words left out and the anchor filled in. */
  readonly implied: readonly ('year' | 'month' | 'direction')[];
  /** Where the words contradict each other or the anchor, in one clause. */
  readonly mismatch?: string;
}
