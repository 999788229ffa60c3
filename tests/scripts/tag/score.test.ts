import { expect, test } from 'vitest';
import type { ExpectedTime, TimeRow } from '../../../scripts/tag/rows.ts';
import { addScores, type FoundTime, type Score, scoreRow } from '../../../scripts/tag/score.ts';
import { formatScores, formatTrace } from '../../../scripts/tag/score-report.ts';

const row = (expected: readonly ExpectedTime[], more: Partial<TimeRow> = {}): TimeRow => ({
  rule: 'weekday',
  line: 1,
  text: 'قال أمس وغداً لنا',
  on: '2023-09-05',
  expected,
  mismatch: false,
  ...more,
});
const yesterday: ExpectedTime = { start: 4, end: 7, value: '2023-09-04' };
const tomorrow: ExpectedTime = { start: 9, end: 13, value: '2023-09-06' };
const find = (time: ExpectedTime, more: Partial<FoundTime> = {}): FoundTime => ({
  ...time,
  rule: 'relative-day',
  ...more,
});

/** What a row of phrases and a list of finds come to: passed, phrases, found, exact, value, false alarms. */
const cases: readonly (readonly [string, TimeRow, readonly FoundTime[], readonly number[]])[] = [
  ['all right', row([yesterday, tomorrow]), [find(yesterday), find(tomorrow)], [1, 2, 2, 2, 2, 0]],
  ['one missed', row([yesterday, tomorrow]), [find(tomorrow)], [0, 2, 1, 1, 1, 0]],
  ['nothing found', row([yesterday]), [], [0, 1, 0, 0, 0, 0]],
  ['too long', row([yesterday]), [find({ ...yesterday, end: 9 })], [0, 1, 1, 0, 1, 0]],
  ['wrong value', row([yesterday]), [find({ ...yesterday, value: '2023-09-03' })], [0, 1, 1, 1, 0, 0]],
  ['no value where one is due', row([yesterday]), [find({ ...yesterday, value: null })], [0, 1, 1, 1, 0, 0]],
  ['a false alarm beside it', row([yesterday]), [find(yesterday), find(tomorrow)], [0, 1, 1, 1, 1, 1]],
  [
    'in two pieces',
    row([yesterday]),
    [find({ ...yesterday, end: 5 }), find({ ...yesterday, start: 5 })],
    [0, 1, 1, 0, 1, 0],
  ],
  ['a false alarm alone', row([]), [find(yesterday)], [0, 0, 0, 0, 0, 1]],
  ['rightly nothing', row([]), [], [1, 0, 0, 0, 0, 0]],
  ['only touched', row([tomorrow]), [find({ start: 4, end: 9, value: '2023-09-06' })], [0, 1, 0, 0, 0, 1]],
  ['a mismatch not pointed out', row([yesterday], { mismatch: true }), [find(yesterday)], [0, 1, 1, 1, 1, 0]],
  ['a mismatch nobody sees', row([yesterday]), [find(yesterday, { mismatch: 'no' })], [0, 1, 1, 1, 1, 0]],
  [
    'a mismatch pointed out',
    row([yesterday], { mismatch: true }),
    [find(yesterday, { mismatch: 'no' })],
    [1, 1, 1, 1, 1, 0],
  ],
];

const numbers = ({ passed, phrases, found, exact, value, falseAlarms }: Score): readonly number[] => [
  passed,
  phrases,
  found,
  exact,
  value,
  falseAlarms,
];

test.each(cases)('%s', (_, given, finds, counts) => {
  expect(numbers(scoreRow(given, finds))).toEqual(counts);
});

test('scores add up', () => {
  const outcomes = cases.map(([, given, finds]) => scoreRow(given, finds));
  expect(numbers(addScores(outcomes))).toEqual([3, 14, 11, 9, 9, 3]);
});

test('the report has a line a rule, a line for all, and a trace of what failed', () => {
  const report = formatScores([
    scoreRow(row([yesterday]), [find(yesterday)]),
    scoreRow(row([yesterday], { rule: 'year', line: 3 }), []),
  ]);
  expect(report).toMatch(/^weekday +1 +1 +1 +1 +1 +1 +0$/m);
  expect(report).toMatch(/^year +1 +0 +1 +0 +0 +0 +0$/m);
  expect(report).toMatch(/^all +2 +1 +2 +1 +1 +1 +0$/m);
  expect(report.match(/jsonl line/g)).toHaveLength(1);
});

test('a trace tells what was expected, what was found and by which rule', () => {
  const trace = formatTrace(row([yesterday], { mismatch: true }), [
    find(tomorrow, { mismatch: 'off by one' }),
  ]);
  expect(trace.replace(/[\u2068\u2069]/g, '').split('\n')).toEqual([
    'weekday.jsonl line 1, on 2023-09-05: قال أمس وغداً لنا',
    '  expected: “أمس” 4–7 → 2023-09-04',
    '  expected: a mismatch',
    '  found: “غداً” 9–13 → 2023-09-06 (relative-day), mismatch: off by one',
  ]);
  expect(formatTrace(row([]), [])).toMatch(/expected: nothing\n {2}found: nothing$/);
});
