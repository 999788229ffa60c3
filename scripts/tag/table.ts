import type { Language } from '../../src/model/bilingual.ts';
import { readTimes } from '../../src/pipeline/index.ts';
import { isolate } from '../../src/words/bidi.ts';
import { sayRule } from '../../src/words/rules.ts';
import { mismatchOf, valueOf } from './answer.ts';
import { formatColumns, onOneLine } from '../terminal/columns.ts';

type ReadTime = ReturnType<typeof readTimes>[number];

/** The time expressions of a text for a person: a row each, and below it why it was read so. */
export function formatTable(text: string, reference: string | undefined, language: Language): string {
  const times = readTimes(text, reference, { language });
  const counted =
    reference === undefined
      ? 'with no day to count from (--published DAY gives one)'
      : `counted from ${reference}, the day of publication`;
  const count = times.length === 1 ? '1 time expression' : `${times.length} time expressions`;
  if (times.length === 0) return `${count}, ${counted}\n`;
  const [head, ...rows] = formatColumns([
    ['words', 'value', 'granularity', 'rule', 'at'],
    ...times.map((time) => cells(time, text, reference)),
  ]);
  const entries = rows.map((row, i) => [row, ...reasons(times[i], text, reference)].join('\n    '));
  return `${count}, ${counted}\n\n${[head, ...entries].join('\n')}\n`;
}

function cells(time: ReadTime, text: string, reference: string | undefined): readonly string[] {
  const { start, end, rule } = time.reading;
  return [
    onOneLine(text.slice(start, end)),
    valueOf(time, reference) ?? '–',
    time.granularity,
    rule,
    `${start}–${end}`,
  ];
}

function reasons(time: ReadTime | undefined, text: string, reference: string | undefined): readonly string[] {
  if (time === undefined) return [];
  const { reading, implied } = time;
  const { mismatch } = mismatchOf(time, reference);
  return [
    sayRule(reading.rule, 'en'),
    ...sayAnchor(reading.anchor, text, reference),
    ...(implied.length === 0 ? [] : [`Not in the words, filled in from there: ${implied.join(', ')}.`]),
    ...(mismatch === undefined ? [] : [`Mismatch: ${mismatch}.`]),
  ];
}

function sayAnchor(
  anchor: ReadTime['reading']['anchor'],
  text: string,
  reference: string | undefined,
): readonly string[] {
  if (anchor === undefined) return [];
  if (reference === undefined) return ['It has to be counted from a day, and none was given.'];
  if (anchor.from === 'publication') return [`Counted from ${anchor.date}, the day of publication.`];
  const words = isolate(onOneLine(text.slice(...anchor.from)));
  return [`Counted from ${anchor.date}, which “${words}” at ${anchor.from.join('–')} tells.`];
}
