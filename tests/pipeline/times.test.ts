import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../scripts/tag/rows.ts';
import { findTimes } from '../../scripts/tag/score.ts';
import { formatTrace } from '../../scripts/tag/score-report.ts';
import { unwrap } from '../../src/base/result.ts';

/** tests/samples/times/<rule>.jsonl: a text, the day to count from, and what has to be found in it, all of it and no more. */
const rows = unwrap(readRows(join(import.meta.dirname, '..', 'samples', 'times')));

describe.each([...new Set(rows.map(({ rule }) => rule))])('%s', (name) => {
  it.each(rows.filter(({ rule }) => rule === name))('line $line: $text', (row) => {
    const finds = findTimes(row);
    const trace = formatTrace(row, finds);
    expect(
      finds.map(({ start, end, value }) => ({ start, end, value })),
      trace,
    ).toEqual(row.expected);
    expect(
      finds.some(({ mismatch }) => mismatch !== undefined),
      trace,
    ).toBe(row.mismatch);
  });
});
