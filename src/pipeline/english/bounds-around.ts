import type { PeriodPart, TimeExpression } from '../../model/timex.ts';
import type { Phrase } from './phrase.ts';
import { wordTable } from './word-table.ts';

const partWords: readonly (readonly [PeriodPart, RegExp])[] = [
  ['start', /\b(?:(?:the )?(?:beginning|start) of (?:the )?|early (?:in )?)$/i],
  ['middle', /\b(?:(?:the )?middle of (?:the )?|mid[- ])$/i],
  ['end', /\b(?:(?:the )?end of (?:the )?|late (?:in )?)$/i],
];
const fraction =
  /\b(?:the )?(?<nth>first|second|third|fourth|last) (?<size>half|quarter) of (?:the year )?$/i;
/** “Last” is as many as there are. */
const nths = wordTable({ first: 1, second: 2, third: 3, fourth: 4 });
const partCounts = wordTable({ half: 2, quarter: 4 } as const);
const since = /\bsince (?:the )?$/i;
const until = /\b(?:until|till) (?:the )?$/i;

/** Makes a phrase take in words that stand before or after it and belong to it. */
export type Take = (phrase: Phrase, before: string, after: string) => Phrase;

/** “The first quarter of 2019”: of a year alone. */
export const takeFraction: Take = (phrase, before) => {
  const found = phrase.rule === 'english-year' && hasParts(phrase.expression) ? fraction.exec(before) : null;
  if (found === null) return phrase;
  const parts = partCounts(found.groups?.['size']) ?? 4;
  const n = nths(found.groups?.['nth']) ?? parts;
  if (n > parts) return phrase;
  return takeIn(phrase, found, 'english-part', { type: 'fraction', n, parts, of: phrase.expression });
};

/** “The end of July”, “early 2019”. */
export const takePart: Take = (phrase, before) => {
  if (!hasParts(phrase.expression)) return phrase;
  for (const [part, words] of partWords) {
    const found = words.exec(before);
    if (found) return takeIn(phrase, found, 'english-part', { type: 'part', part, of: phrase.expression });
  }
  return phrase;
};

function hasParts(expression: TimeExpression): boolean {
  if (expression.type === 'relative-period') return expression.unit !== 'day';
  if (expression.type === 'calendar') return expression.day === undefined && expression.weekday === undefined;
  return expression.type === 'decade' || expression.type === 'century';
}

/** “Since 2006”, “until Thursday”. */
export const takeEdge: Take = (phrase, before) => {
  const { expression } = phrase;
  if (expression.type === 'range' || expression.type === 'span') return phrase;
  const from = since.exec(before);
  if (from) return takeIn(phrase, from, 'english-since', { type: 'since', from: expression });
  const to = until.exec(before);
  return to ? takeIn(phrase, to, 'english-until', { type: 'until', to: expression }) : phrase;
};

/** The phrase with the words found before it. */
function takeIn(
  phrase: Phrase,
  found: RegExpExecArray,
  rule: Phrase['rule'],
  expression: TimeExpression,
): Phrase {
  return { ...phrase, start: found.index, rule, expression };
}
