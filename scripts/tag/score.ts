import { overlaps } from '../../src/base/interval.ts';
import { readTimes } from '../../src/pipeline/index.ts';
import { valueOf } from './answer.ts';
import type { ExpectedTime, TimeRow } from './rows.ts';

export interface FoundTime extends ExpectedTime {
  readonly rule: string;
  readonly mismatch?: string;
}

/** How a row came out: everything found in its text, and the counts of `Score` for it. */
export interface RowOutcome extends Score {
  readonly row: TimeRow;
  readonly finds: readonly FoundTime[];
}

export interface Score {
  readonly rows: number;
  /** Rows in which all is as expected, and nothing else was found. */
  readonly passed: number;
  readonly phrases: number;
  /** Phrases that some find overlaps. */
  readonly found: number;
  /** Of those, the ones of which both ends are right. */
  readonly exact: number;
  /** Of those found, the ones of which the value is right. */
  readonly value: number;
  /** Finds that touch no expected phrase. */
  readonly falseAlarms: number;
}

const nothing: Score = { rows: 0, passed: 0, phrases: 0, found: 0, exact: 0, value: 0, falseAlarms: 0 };

export function findTimes({ text, on }: TimeRow): readonly FoundTime[] {
  return readTimes(text, on).map((time) => ({
    start: time.reading.start,
    end: time.reading.end,
    value: valueOf(time, on),
    rule: time.reading.rule,
    ...(time.mismatch === undefined ? {} : { mismatch: time.mismatch }),
  }));
}

/** Compares what was found with what a row expects. A find stands for the first expected phrase that it overlaps. */
export function scoreRow(row: TimeRow, finds: readonly FoundTime[]): RowOutcome {
  const pairs = row.expected.map((phrase) => ({ phrase, find: bestFind(phrase, finds) }));
  const found = pairs.filter(({ find }) => find !== undefined).length;
  const exact = pairs.filter(
    ({ phrase, find }) => find?.start === phrase.start && find.end === phrase.end,
  ).length;
  const value = pairs.filter(({ phrase, find }) => find !== undefined && find.value === phrase.value).length;
  const falseAlarms = finds.filter((find) => !row.expected.some((phrase) => overlaps(phrase, find))).length;
  const phrases = row.expected.length;
  const mismatch = finds.some((find) => find.mismatch !== undefined);
  const right =
    finds.length === phrases && exact === phrases && value === phrases && mismatch === row.mismatch;
  return { row, finds, rows: 1, passed: right ? 1 : 0, phrases, found, exact, value, falseAlarms };
}

/** The find that covers the most of a phrase. */
function bestFind(phrase: ExpectedTime, finds: readonly FoundTime[]): FoundTime | undefined {
  const shared = (find: FoundTime): number =>
    Math.min(find.end, phrase.end) - Math.max(find.start, phrase.start);
  const [first, ...rest] = finds.filter((find) => overlaps(phrase, find));
  return rest.reduce(
    (best, find) => (best !== undefined && shared(find) > shared(best) ? find : best),
    first,
  );
}

export function addScores(scores: readonly Score[]): Score {
  return scores.reduce(
    (a, b) => ({
      rows: a.rows + b.rows,
      passed: a.passed + b.passed,
      phrases: a.phrases + b.phrases,
      found: a.found + b.found,
      exact: a.exact + b.exact,
      value: a.value + b.value,
      falseAlarms: a.falseAlarms + b.falseAlarms,
    }),
    nothing,
  );
}
