import { kindOf, takeDayAfter, takeDayBefore, weekdayOfDay, withWeekday } from './beside.ts';
import { listOf, type Phrase, rangeOf } from './phrase.ts';

const to = /^(?: (?:to|until|till|through) | ?[–-] ?)$/;
const and = /^,? (?:and|&) $/;
const comma = /^, $/;
const between = /\bbetween $/i;
const from = /\b(?:from|between) $/i;

/** Makes one phrase of those that stand together: “from 2016 to 2018”, “between Monday and Thursday”, “2016 and 2017”. */
export function join(phrases: readonly Phrase[], sentence: string): readonly Phrase[] {
  const joined: Phrase[] = [];
  const waiting = phrases.map((phrase) => takeDayAfter(takeDayBefore(phrase, sentence), sentence));
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
  if (!second) return alone;
  const checked = weekdayOfDay(first, second, sentence);
  if (checked) return { phrase: checked, length: 2 };
  if (kindOf(first) === undefined) return alone;
  const gap = sentence.slice(first.end, second.start);
  const dated = withWeekday(first, second, sentence);
  if (dated) return { phrase: dated, length: 2 };
  const isRange = to.test(gap) || (and.test(gap) && between.test(sentence.slice(0, first.start)));
  if (isRange && kindOf(second) !== undefined)
    return {
      phrase: rangeOf({ start: first.start, end: second.end }, first.expression, second.expression),
      length: 2,
    };
  return listAt(phrases, at, sentence) ?? alone;
}

/** Dates of one kind with commas between them, and “and” before the last. */
function listAt(phrases: readonly Phrase[], at: number, sentence: string): Run | undefined {
  const first = phrases[at];
  if (!first) return undefined;
  for (let last = at + 1; last < phrases.length; last++) {
    const [previous, phrase] = [phrases[last - 1], phrases[last]];
    if (!previous || !phrase || kindOf(phrase) !== kindOf(first)) return undefined;
    const gap = sentence.slice(previous.end, phrase.start);
    if (and.test(gap)) {
      const members = phrases.slice(at, last + 1).map(({ expression }) => expression);
      return { phrase: listOf({ start: first.start, end: phrase.end }, members), length: members.length };
    }
    if (!comma.test(gap)) return undefined;
  }
  return undefined;
}

function takeFrom(phrase: Phrase, sentence: string): Phrase {
  const found = phrase.rule === 'english-range' ? from.exec(sentence.slice(0, phrase.start)) : null;
  return found ? { ...phrase, start: found.index } : phrase;
}
