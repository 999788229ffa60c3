import { dateWords } from '../words/date-words.ts';
import { dateAt, dayAt, yearAt } from './asked-date.ts';
import type { AskedToken } from './asked-tokens.ts';
import type { AskedDate } from './dated.ts';
import { foldWord } from './fold.ts';

/** One end of a stretch of time, as far as it is said. */
export interface AskedEnd {
  readonly year?: number | undefined;
  /** 1 to 12, or 21 to 24 for the seasons, as in EDTF. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

export interface FoundEnd {
  readonly end: AskedEnd;
  /** How many tokens it takes. */
  readonly length: number;
}

/** Words that stand in a date and say nothing: «من عام 2018», «بين عامي», of the year 2019. */
const fillers = new Set(
  'the of in year years month months عام العام عامي العامين سنة السنة سنتي شهر شهري يوم يومي من في'
    .split(' ')
    .map(foldWord),
);

/** More no date has: the 13th of the month of September of the year 2023. */
export const mostTokens = 12;

const seasons: ReadonlyMap<string, number> = new Map(
  [...Object.values(dateWords).flatMap((words) => Object.entries(words.seasons)), ['23', 'fall'] as const]
    .map(([number, name]) => [foldWord(name), Number(number)] as const)
    .flatMap(([name, number]) => [[name, number] as const, [`ال${name}`, number] as const]),
);

/** As in EDTF: of the year in which it begins. */
export const winter = 24;

/** Whether a folded word is the name of a season. */
export function isSeason(word: string): boolean {
  return seasons.has(word);
}

/**
 * The date that the tokens begin with: a year, a month, a season or a day, each with its year or without. Where they are
 * `whole`, their last word is not one that is still being typed.
 */
export function endOf(all: readonly AskedToken[], whole = false): FoundEnd | undefined {
  const tokens = all.slice(0, mostTokens);
  const first = tokens.findIndex(({ folded }) => !fillers.has(folded));
  const { date, dayMonth } = tokens[first] ?? {};
  if (dayMonth !== undefined && whole) return { end: dayMonth, length: first + 2 };
  if (date !== undefined) return withLength(date, first + 1);
  const until = tokens.findIndex((token, n) => token.date !== undefined || (n > first && token.isAfterDash));
  const said = [...tokens.slice(0, until < 0 ? undefined : until).entries()].filter(
    ([, { folded }]) => !fillers.has(folded),
  );
  const words = said.map(([, { folded }]) => folded);
  const found = seasonOf(words) ?? namedOf(whole ? [...words, ''] : words) ?? dayOf(words);
  const last = said[(found?.length ?? 0) - 1];
  return found && last && { end: found.end, length: last[0] + 1 };
}

function seasonOf(words: readonly string[]): FoundEnd | undefined {
  const month = seasons.get(words[0] ?? '');
  const year = yearAt(words, 1);
  return month === undefined ? undefined : { end: { year, month }, length: year === undefined ? 1 : 2 };
}

function namedOf(words: readonly string[]): FoundEnd | undefined {
  const found = dateAt(words, 0);
  return found && withLength(found.date, found.length);
}

function dayOf(words: readonly string[]): FoundEnd | undefined {
  const day = dayAt(words, 0);
  return day === undefined ? undefined : { end: { day }, length: 1 };
}

/** Undefined for what is still being typed, and may be one of several months or years. */
function withLength({ years, months, day }: AskedDate, length: number): FoundEnd | undefined {
  const isOne = years?.[0] === years?.[1] && (months?.length ?? 1) === 1;
  return isOne ? { end: { year: years?.[0], month: months?.[0], day }, length } : undefined;
}
