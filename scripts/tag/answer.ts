import type { Language } from '../../src/model/bilingual.ts';
import { readTimes } from '../../src/pipeline/index.ts';
import { compareGranularity, type Granularity } from '../../src/time/granularity.ts';

/** A time expression as `npm run tag` gives it: offsets are UTF-16 units, and `text` stands between them. */
export interface TaggedTime {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** EDTF; null where the words need a day to count from and there is none. */
  readonly value: string | null;
  readonly granularity: Granularity;
  readonly rule: string;
  /** It tells a time of day. */
  readonly soft?: true;
  /** Why the words contradict each other or the day they count from: the value is what the words say first. */
  readonly mismatch?: string;
}

/** What a text says of time, in reading order. `reference` has to be a reference (`isReference`). */
export function tagText(
  text: string,
  reference: string | undefined,
  language: Language,
): readonly TaggedTime[] {
  return readTimes(text, reference, { language }).map((timex) => ({
    start: timex.reading.start,
    end: timex.reading.end,
    text: text.slice(timex.reading.start, timex.reading.end),
    value: valueOf(timex, reference),
    granularity: timex.granularity,
    rule: timex.reading.rule,
    ...(compareGranularity(timex.granularity, 'day') < 0 ? { soft: true } : {}),
    ...mismatchOf(timex, reference),
  }));
}

/** What words contradict; nothing where they were counted from a day that nobody gave. */
export function mismatchOf(
  { reading, mismatch }: ReturnType<typeof readTimes>[number],
  reference: string | undefined,
): { readonly mismatch?: string } {
  const isCountedFromNothing = reference === undefined && reading.anchor !== undefined;
  return mismatch === undefined || isCountedFromNothing ? {} : { mismatch };
}

/** The date of an expression; null where it was counted from a day that nobody gave. */
export function valueOf(
  { reading }: ReturnType<typeof readTimes>[number],
  reference: string | undefined,
): string | null {
  return reference === undefined && reading.anchor !== undefined ? null : reading.value;
}
