import type { TimeExpression } from '../../model/timex.ts';
import { calendarOf, type Phrase } from './phrase.ts';

const to = /^(?: (?:to|until|till|through) | ?[–-] ?)$/;
const and = /^,? (?:and|&) $/;
const comma = /^, $/;
const between = /\bbetween $/i;
const from = /\b(?:from|between) $/i;
const dayBefore = /(?<range>\bbetween )?\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?:and|&) (?:the )?$/i;

/** Makes one phrase of those that stand together: “from 2016 to 2018”, “between Monday and Thursday”, “2016 and 2017”. */
export function join(phrases: readonly Phrase[], sentence: string): readonly Phrase[] {
  const joined: Phrase[] = [];
  const waiting = phrases.map((phrase) => takeDayBefore(phrase, sentence));
  for (let i = 0; i < waiting.length;) {
    const run = runAt(waiting, i, sentence);
    joined.push(run.phrase);
    i += run.length;
  }
  return joined.map((phrase) => takeFrom(phrase, sentence));
}

interface Run {
  readonly phrase: Phrase;
  readonly length: number;
}

function runAt(phrases: readonly Phrase[], at: number, sentence: string): Run {
  const [first, second] = [phrases[at], phrases[at + 1]];
  if (!first) throw new RangeError(`no phrase at ${at}`);
  const alone = { phrase: first, length: 1 };
  if (!second || kindOf(first) === undefined) return alone;
  const gap = sentence.slice(first.end, second.start);
  const isRange = to.test(gap) || (and.test(gap) && between.test(sentence.slice(0, first.start)));
  if (isRange && kindOf(second) !== undefined)
    return {
      phrase: {
        start: first.start,
        end: second.end,
        rule: 'english-range',
        expression: { type: 'range', from: first.expression, to: second.expression },
      },
      length: 2,
    };
  return listAt(phrases, at, sentence) ?? alone;
}

/** Dates of one kind with commas between them, and “and” before the last. */
function listAt(phrases: readonly Phrase[], at: number, sentence: string): Run | undefined {
  const first = phrases[at];
  for (let last = at + 1; first && last < phrases.length; last++) {
    const [previous, phrase] = [phrases[last - 1], phrases[last]];
    if (!previous || !phrase || kindOf(phrase) !== kindOf(first)) return undefined;
    const gap = sentence.slice(previous.end, phrase.start);
    if (and.test(gap)) {
      const members = phrases.slice(at, last + 1).map(({ expression }) => expression);
      return { phrase: listOf(first.start, phrase.end, members), length: members.length };
    }
    if (!comma.test(gap)) return undefined;
  }
  return undefined;
}

function listOf(start: number, end: number, members: readonly TimeExpression[]): Phrase {
  return { start, end, rule: 'english-list', expression: { type: 'list', members } };
}

/** Which parts a date states; undefined for what joins with nothing. */
function kindOf(phrase: Phrase): string | undefined {
  const stated = calendarOf(phrase);
  if (stated === undefined) return undefined;
  const { month, day, weekday } = stated;
  if (month === undefined) return weekday === undefined ? 'year' : 'weekday';
  return day === undefined ? 'month' : 'day';
}

/** “25 and 26 April”: the first day leaves its month to the second. */
function takeDayBefore(phrase: Phrase, sentence: string): Phrase {
  const stated = calendarOf(phrase);
  const found = dayBefore.exec(sentence.slice(0, phrase.start));
  const day = Number(found?.groups?.['day'] ?? 0);
  if (!found || stated?.day === undefined || !/^\d/.test(sentence.slice(phrase.start)) || day < 1 || day >= stated.day)
    return phrase;
  const { weekday: _, ...month } = stated;
  const first: TimeExpression = { ...month, day };
  if (found.groups?.['range'] === undefined) return listOf(found.index, phrase.end, [first, stated]);
  const start = found.index + 'between '.length;
  return { start, end: phrase.end, rule: 'english-range', expression: { type: 'range', from: first, to: stated } };
}

function takeFrom(phrase: Phrase, sentence: string): Phrase {
  const found = phrase.rule === 'english-range' ? from.exec(sentence.slice(0, phrase.start)) : null;
  return found ? { ...phrase, start: found.index } : phrase;
}
