import type { ParsedResult } from 'chrono-node/en';
import { readDistance } from './distance.ts';
import { amountFrom, readDate, statedParts } from './known-parts.ts';
import { calendarOf, type Phrase } from './phrase.ts';

const endOf = /^(?:the )?end\s+of\s+(?:the\s+)?/i;
const abbreviatedYear = /(?<=\d)(?:\s*,\s*|\s+)\d{2}$/;
const zoneAfter = /\s*,?\s*\(?(?:[A-Z]{2,4}|[+-]\d{1,2}(?::?\d{2})?)\)?$/;

/** One result of chrono as a phrase; undefined where its words give no date that they can be held to. */
export function fromChrono(result: ParsedResult): Phrase | undefined {
  const text = result.start.isCertain('timezoneOffset') ? result.text.replace(zoneAfter, '') : result.text;
  const lead = /^[\s,(（]*(?:on\s+)?/i.exec(text)?.[0].length ?? 0;
  const words = text.slice(lead).replace(/(?:\s+of)?[\s,)）]*$/i, '');
  const start = result.index + lead;
  const at = { start, end: start + words.length };
  const tags = result.tags();
  if (tags.has('refiner/ENEndOfPeriodRefiner') && endOf.test(words)) return readWhole(result, words, at);
  if (tags.has('result/relativeDate')) return readDistance(result, words, at);
  if (tags.has('parser/ENEndOfCurrentMonthParser')) return undefined;
  if (tags.has('parser/ENCasualDateParser'))
    return {
      ...at,
      rule: 'english-relative-day',
      expression: { type: 'relative-day', days: amountFrom(result.start).count },
    };
  const guessed = result.start.isCertain('year') ? abbreviatedYear.exec(words) : undefined;
  if (!guessed) return isAmbiguous(words) ? undefined : readDate(result, at);
  const cut = readDate(result, { start, end: start + guessed.index });
  return cut && leaveYearOpen(cut);
}

/** “12 April 20 people”: two digits after a date are no year that anybody wrote. */
function leaveYearOpen(phrase: Phrase): Phrase {
  const stated = calendarOf(phrase);
  if (stated === undefined) return phrase;
  const { year: _, ...open } = stated;
  return { ...phrase, expression: open };
}

/** Of 4/5/2019 nobody can tell the day from the month. */
function isAmbiguous(words: string): boolean {
  const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}$/.exec(words) ?? [];
  return first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12;
}

/** chrono gives the end of a month as its last day; the month is what is stated, the words before it say which part. */
function readWhole(
  result: ParsedResult,
  words: string,
  at: Pick<Phrase, 'start' | 'end'>,
): Phrase | undefined {
  if (result.tags().has('result/relativeDate')) return undefined;
  const { month, year } = statedParts(result.start);
  if (month === undefined) return undefined;
  return {
    start: at.start + (endOf.exec(words)?.[0].length ?? 0),
    end: at.end,
    rule: 'english-month',
    expression: { type: 'calendar', month, ...(year === undefined ? {} : { year }) },
  };
}
