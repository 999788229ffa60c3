import type { TimeUnit } from '../../model/timex.ts';
import type { Shape } from './shape.ts';
import { whichOf } from './which.ts';
import { wordTable } from './word-table.ts';

const units = wordTable<TimeUnit>({
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
});
const days = wordTable({ 'before yesterday': -2, 'after tomorrow': 2 });

const numbers = wordTable({ a: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 });

const unitOf = (word: string | undefined): TimeUnit => units(word) ?? 'day';

/** Days, weeks, months and years counted from publication that chrono leaves out, or gives a day that nobody stated. */
export const periods: readonly Shape[] = [
  {
    rule: 'english-period',
    pattern:
      /(?:\b(?:earlier|later) )?(?<!\b(?:the|his|her|its|their) )\b(?<which>last|this|current|next|coming) (?<unit>week|month|year|decade|century)\b(?! of\b)/gi,
    toExpression: ({ which, unit }) => ({
      type: 'relative-period',
      unit: unitOf(unit),
      count: whichOf(which)?.count ?? 0,
    }),
  },
  {
    rule: 'english-period',
    pattern:
      /(?<=\b(?:end|beginning|start|middle) of )the (?<unit>week|month|year|decade|century)\b(?! of\b)/gi,
    toExpression: ({ unit }) => ({ type: 'relative-period', unit: unitOf(unit), count: 0 }),
  },
  {
    rule: 'english-span',
    pattern: /\bthe (?:past|last) (?<unit>week|month|year|decade|century)\b(?! of\b)/gi,
    toExpression: ({ unit }) => ({ type: 'span', unit: unitOf(unit), count: -1 }),
  },
  {
    rule: 'english-relative-day',
    pattern: /\b(?<night>last night)|this (?:morning|afternoon|evening)\b/gi,
    toExpression: ({ night }) => ({ type: 'relative-day', days: night === undefined ? 0 : -1 }),
  },
  {
    rule: 'english-relative-day',
    pattern: /\bthe day (?<which>before yesterday|after tomorrow)\b/gi,
    toExpression: ({ which }) => ({ type: 'relative-day', days: days(which) ?? 0 }),
  },
  {
    rule: 'english-distance',
    pattern: /\b(?<number>a|two|three|four|five|six|seven|eight|nine) decades? ago\b/gi,
    toExpression: ({ number }) => ({
      type: 'distance',
      amounts: [{ unit: 'decade', count: -(numbers(number) ?? 1) }],
      approximate: false,
    }),
  },
];
