import type { Interval } from '../../base/interval.ts';
import type { Language } from '../../model/bilingual.ts';
import { isolateOtherScript, steady } from '../../words/bidi.ts';
import { wordsIn } from '../../words/catalogue/catalogue.ts';
import { sayLeftOut } from '../../words/catalogue/data-words.ts';
import type { DateStyle } from '../../words/date-style.ts';
import { sayCover } from '../cover.ts';
import type { DataInput } from './data-input.ts';

/** What was asked of a timeline, and how much of it that is. */
export interface Part {
  /** Milliseconds UTC, with both ends; undefined where all of time was wanted. */
  readonly span: Interval | undefined;
  /** In words; undefined where all events pass. */
  readonly sayFilter: ((language: Language) => string | undefined) | undefined;
  readonly count: number;
  readonly total: number;
}

/** In one line: its time, its filter, how many of how many events; undefined where neither time nor filter was asked for. */
export function sayPart({ span, sayFilter, count, total }: Part, style: DateStyle): string | undefined {
  const filter = sayFilter?.(style.language);
  const asked = [...(span ? [sayCover(span, style)] : []), ...(filter === undefined ? [] : [steady(filter)])];
  if (asked.length === 0) return undefined;
  const line = [...asked, wordsIn(style).find.ofEvents(count, total)].join(' · ');
  return isolateOtherScript(line, style.language);
}

/** What a file says of all its events, a line each: of what they are a part, and how many it cannot hold. */
export function sayExtent({ part, positions, heldCount, style }: DataInput): readonly string[] {
  const leftOut = positions.length - heldCount;
  return [
    ...(part === undefined ? [] : [part[style.language]]),
    ...(leftOut === 0 ? [] : [sayLeftOut(leftOut, style)]),
  ];
}
