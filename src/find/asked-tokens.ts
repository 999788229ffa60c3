import { type DayMonth, dayMonthBefore, numericDate } from './asked-date.ts';
import type { AskedDate } from './dated.ts';
import { foldWord } from './fold.ts';
import { type TextWord, wordsOf } from './words.ts';

/** A word of a question, or a date of digits alone, at its place in it. */
export interface AskedToken extends TextWord {
  readonly folded: string;
  readonly date?: AskedDate;
  /** Of a day and a month in digits that leave their year to the date behind them, the first: 13/9 to 15/9/2023. */
  readonly dayMonth?: DayMonth;
  /** Whether nothing but a dash stands before it: 2018–2019. */
  readonly isAfterDash: boolean;
}

const dateOfDigits = /[\d٠-٩۰-۹]{1,4}([-/.])[\d٠-٩۰-۹]{1,4}(?:\1[\d٠-٩۰-۹]{1,4})?/gu;
const dash = /^\s*[-‐‑–—−]\s*$/;

/** What a question is made of, in order. */
export function tokensOf(query: string): readonly AskedToken[] {
  const dates: (TextWord & { readonly date: AskedDate })[] = [];
  const parts = new Map<number, string>();
  const rest = query.replaceAll(dateOfDigits, (text, _, start: number) => {
    const date = numericDate(text);
    if (date === undefined) {
      parts.set(start, text);
      return text;
    }
    dates.push({ text, start, end: start + text.length, date });
    return ' '.repeat(text.length);
  });
  const all: readonly (TextWord & { readonly date?: AskedDate })[] = [...dates, ...wordsOf(rest)];
  const inOrder = all.toSorted((a, b) => a.start - b.start);
  return inOrder.map((token, n) => ({
    ...token,
    ...dayMonthAt(parts.get(token.start), inOrder.slice(n + 2, n + 5)),
    folded: foldWord(token.text),
    isAfterDash: dash.test(query.slice(inOrder[n - 1]?.end ?? 0, token.start)),
  }));
}

function dayMonthAt(
  part: string | undefined,
  behind: readonly Pick<AskedToken, 'text' | 'date'>[],
): { readonly dayMonth?: DayMonth } {
  const whole = behind.find(({ date }) => date !== undefined);
  const dayMonth = part === undefined || whole === undefined ? undefined : dayMonthBefore(part, whole.text);
  return dayMonth === undefined ? {} : { dayMonth };
}
