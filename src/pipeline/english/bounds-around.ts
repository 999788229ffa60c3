import type { PeriodPart, TimeExpression } from '../../model/timex.ts';
import type { Phrase } from './phrase.ts';

const parts: readonly (readonly [PeriodPart, RegExp])[] = [
  ['start', /\b(?:(?:the )?(?:beginning|start) of (?:the )?|early (?:in )?)$/i],
  ['middle', /\b(?:(?:the )?middle of (?:the )?|mid[- ])$/i],
  ['end', /\b(?:(?:the )?end of (?:the )?|late (?:in )?)$/i],
];
const fraction =
  /\b(?:the )?(?<nth>first|second|third|fourth|last) (?<size>half|quarter) of (?:the year )?$/i;
const nths: readonly string[] = ['first', 'second', 'third', 'fourth'];
const since = /\bsince (?:the )?$/i;
const until = /\b(?:until|till) (?:the )?$/i;

/** Makes a phrase take in words that stand before or after it and belong to it. */
export type Take = (phrase: Phrase, before: string, after: string) => Phrase;

/** “The end of July”, “early 2019”. */
export const takePart: Take = (phrase, before) => {
  if (!hasParts(phrase.expression)) return phrase;
  const share = phrase.rule === 'english-year' ? fraction.exec(before) : null;
  if (share) {
    const count = share.groups?.['size']?.toLowerCase() === 'half' ? 2 : 4;
    const n = nths.indexOf(share.groups?.['nth']?.toLowerCase() ?? '') + 1 || count;
    if (n > count) return phrase;
    return {
      ...phrase,
      start: share.index,
      rule: 'english-part',
      expression: { type: 'fraction', n, parts: count, of: phrase.expression },
    };
  }
  for (const [part, words] of parts) {
    const found = words.exec(before);
    if (found)
      return {
        ...phrase,
        start: found.index,
        rule: 'english-part',
        expression: { type: 'part', part, of: phrase.expression },
      };
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
  if (from)
    return {
      ...phrase,
      start: from.index,
      rule: 'english-since',
      expression: { type: 'since', from: expression },
    };
  const to = until.exec(before);
  if (to)
    return {
      ...phrase,
      start: to.index,
      rule: 'english-until',
      expression: { type: 'until', to: expression },
    };
  return phrase;
};
