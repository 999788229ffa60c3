import type { Shape } from './shape.ts';
import { whichOf } from './which.ts';
import { wordTable } from './word-table.ts';

const seasonOf = wordTable({
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
});

/** Days that are known by a name wherever English is written. */
const feasts: Readonly<Record<string, { readonly month: number; readonly day: number }>> = {
  "New Year's Day": { month: 1, day: 1 },
  "New Year's Eve": { month: 12, day: 31 },
  'Christmas Day': { month: 12, day: 25 },
  'Christmas Eve': { month: 12, day: 24 },
  'Boxing Day': { month: 12, day: 26 },
  "Valentine's Day": { month: 2, day: 14 },
};

/** Seasons, decades and centuries, and the month of May where a word before it tells it from the verb. */
export const namedPeriods: readonly Shape[] = [
  {
    rule: 'english-month',
    pattern:
      /(?<=\b(?:since|until|till|by|last|next|this|early|late|mid|of|from|during|through)[ -])(?<may>May)\b(?! \d)/g,
    toExpression: () => ({ type: 'calendar', month: 5 }),
  },
  {
    rule: 'english-date',
    pattern:
      /\b(?<name>New Year[’']s (?:Day|Eve)|Christmas (?:Day|Eve)|Boxing Day|Valentine[’']s Day)(?:,? (?<year>(?:19|20)\d\d))?\b/g,
    toExpression: ({ name = '', year }) => ({
      type: 'calendar',
      ...feasts[name.replace('’', "'")],
      ...(year === undefined ? {} : { year: Number(year) }),
    }),
  },
  {
    rule: 'english-season',
    pattern: /\b(?:(?<which>last|this|next) )(?<season>spring|summer|autumn|fall|winter)\b(?! (?:of )?\d)/gi,
    toExpression: ({ which, season }) => ({
      type: 'season',
      season: seasonOf(season) ?? 21,
      direction: whichOf(which)?.direction ?? 'same',
    }),
  },
  {
    rule: 'english-season',
    pattern: /\b(?<season>spring|summer|autumn|fall|winter)(?: of)? (?<year>(?:1[5-9]|20)\d\d)\b/gi,
    toExpression: ({ season, year }) => ({
      type: 'season',
      season: seasonOf(season) ?? 21,
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
  {
    rule: 'english-range',
    pattern:
      /(?<=\b(?:in|during|of|from|since) )(?<hundreds>1[5-9]|20)(?<from>\d\d)[-–](?<to>\d\d)\b(?![-–/])/gi,
    toExpression: ({ hundreds, from, to }) => ({
      type: 'range',
      from: { type: 'calendar', year: Number(`${hundreds}${from}`) },
      to: { type: 'calendar', year: Number(`${hundreds}${to}`) },
    }),
  },
];
