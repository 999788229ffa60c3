import type { TimeExpression, TimeUnit } from '../../model/timex.ts';
import type { Phrase } from './phrase.ts';

type Groups = Readonly<Record<string, string | undefined>>;

interface Shape {
  readonly rule: Phrase['rule'];
  readonly pattern: RegExp;
  readonly toExpression: (groups: Groups) => TimeExpression;
}

const units: Readonly<Record<string, TimeUnit>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
};
const counts: Readonly<Record<string, number>> = { last: -1, this: 0, current: 0, next: 1, coming: 1 };
const sides = { last: 'past', this: 'same', next: 'future' } as const;
const seasons: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const days: Readonly<Record<string, number>> = { 'before yesterday': -2, 'after tomorrow': 2 };

const lower = (word: string | undefined): string => (word ?? '').toLowerCase();
const unitOf = (word: string | undefined): TimeUnit => units[lower(word)] ?? 'day';
const sideOf = (word: string): { direction?: (typeof sides)[keyof typeof sides] } =>
  word === 'last' || word === 'this' || word === 'next' ? { direction: sides[word] } : {};

/** The shapes of phrases that chrono leaves out, or to which it gives a day that nobody stated. */
export const shapes: readonly Shape[] = [
  {
    rule: 'english-period',
    pattern:
      /(?:\b(?:earlier|later) )?(?<!\b(?:the|his|her|its|their) )\b(?<which>last|this|current|next|coming) (?<unit>week|month|year|decade|century)\b(?! of\b)/gi,
    toExpression: ({ which, unit }) => ({
      type: 'relative-period',
      unit: unitOf(unit),
      count: counts[lower(which)] ?? 0,
    }),
  },
  {
    rule: 'english-period',
    pattern: /(?<=\b(?:end|beginning|start|middle) of )the (?<unit>week|month|year|decade|century)\b(?! of\b)/gi,
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
    toExpression: ({ which }) => ({ type: 'relative-day', days: days[lower(which)] ?? 0 }),
  },
  {
    rule: 'english-month',
    pattern:
      /(?<=\b(?:since|until|till|by|last|next|this|early|late|mid|of|from|during|through)[ -])(?<may>May)\b(?! \d)/g,
    toExpression: () => ({ type: 'calendar', month: 5 }),
  },
  {
    rule: 'english-season',
    pattern: /\b(?:(?<which>last|this|next) )(?<season>spring|summer|autumn|fall|winter)\b(?! (?:of )?\d)/gi,
    toExpression: ({ which, season }) => ({
      type: 'season',
      season: seasons[lower(season)] ?? 21,
      ...sideOf(lower(which)),
    }),
  },
  {
    rule: 'english-season',
    pattern: /\b(?<season>spring|summer|autumn|fall|winter)(?: of)? (?<year>(?:1[5-9]|20)\d\d)\b/gi,
    toExpression: ({ season, year }) => ({
      type: 'season',
      season: seasons[lower(season)] ?? 21,
      year: Number(year),
    }),
  },
  {
    rule: 'english-year',
    pattern: /\b(?<hundreds>1[5-9]|20)(?<tens>[1-9]0)s\b/g,
    toExpression: ({ hundreds, tens }) => ({
      type: 'decade',
      tens: Number(tens),
      century: Number(hundreds) + 1,
    }),
  },
  {
    rule: 'english-year',
    pattern: /\b(?<century>1\d|2[01])(?:st|nd|rd|th) century\b/gi,
    toExpression: ({ century }) => ({ type: 'century', century: Number(century) }),
  },
];
