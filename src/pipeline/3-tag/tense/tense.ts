import { opensAnother, verbAfter, verbBefore } from './clause.ts';
import { byNeighbour, isOccasion, withoutVerb } from './nouns.ts';
import { type Reading, type Surroundings, toldLoosely } from './surroundings.ts';
import { type Tense, toTense, verdictAt } from './verdict.ts';
import { isAppointedDay, isClauseOpener, isLeadIn, isRelative, isTimeWord } from './word-classes.ts';
import { type Boundary, wordsAfter, wordsBefore } from './words.ts';

/** What comes round every year: the last one is as good as the next. */
const habitual = /^ (?:من )?كل (?:عام|سنه)|^ سنويا/;

/** What a phrase begins with that says how far: it belongs to what the verb says. */
const upTo = /^(?:حتي|لغايه|الي(?: غايه)?) /;

type Reader = (around: Surroundings) => Reading | undefined;

/** What can tell the side of a phrase, the surest first; the first that tells anything is believed. */
const readers: readonly Reader[] = [
  byNeighbour, // «منذ ⟦السبت⟧»
  appointed, // «حدد ⟦السبت⟧ موعدا»
  ofOccasion(verbRightBehind), // «⟦السبت المقبل⟧ يلتقي الرئيسان»
  ofOccasion(verbBefore), // «استقال الوزير ⟦السبت⟧»
  verbBehind, // «الوزير ⟦السبت⟧ في جدة يلتقي نظيره»
  relativeBehind, // «انتخابات ⟦أكتوبر⟧ التي خسرها الحزب»
  withoutVerb, // «الوزير في القاهرة مع وفد كبير ⟦السبت⟧»
];

/**
 * What the verb of a phrase's clause says of its time: the one behind it where the clause begins with the phrase, or
 * else the nearest before it, or else the first one after it. Without any, a phrase among other words is taken as told,
 * and one that stands alone as neither. `sentence` is folded.
 */
export function tenseAt(sentence: string, start: number, end: number): Tense | undefined {
  if (habitual.test(sentence.slice(end, end + 24))) return toldLoosely;
  const from = start + (upTo.exec(sentence.slice(start, start + 12))?.[0].length ?? 0);
  const { words: before, boundary } = wordsBefore(sentence, from);
  const around: Surroundings = { before, boundary, after: wordsAfter(sentence, end) };
  for (const read of readers) {
    const reading = read(around);
    if (reading !== undefined) return reading === 'open' ? undefined : reading;
  }
  return undefined;
}

/** What was set for the phrase: «حدد ⟦السبت⟧ موعدا للجلسة». */
function appointed({ after }: Surroundings): Reading | undefined {
  return isAppointedDay(after[0]) ? { side: 'future' } : undefined;
}

/** Of what is held on its day no verb tells for certain that it has been: «نظموا انتخابات ⟦السبت⟧». */
function ofOccasion(read: Reader): Reader {
  return (around) => {
    const reading = read(around);
    if (reading === undefined || reading === 'open' || reading.side === 'future') return reading;
    const noun = around.before.findLast((word) => !isTimeWord(word));
    return isOccasion(noun) ? { ...reading, loosely: true } : reading;
  };
}

/** The verb right behind a phrase that begins its clause; behind a comma, that begins its sentence: «⟦السبت⟧، يلتقي». */
function verbRightBehind(around: Surroundings): Reading | undefined {
  const [verb, ...next] = around.after.slice(0, 3);
  if (verb === undefined || verb.joined || opensAnother(verb)) return undefined;
  const begun = begunBy(around);
  if (begun === 'none' || (begun === 'clause' && verb.boundary !== 'none')) return undefined;
  const verdict = verbAfter([{ ...verb, boundary: 'sentence' }, ...next], 2);
  return verdict && toTense(verdict);
}

/** How many words of time may stand between the beginning of a clause and its date. */
const mostLeadIns = 4;

/** What begins with a phrase and the words of time that lead to it: a clause in «…، وفي مساء ⟦السبت⟧». */
function begunBy({ before, boundary }: Surroundings): Boundary {
  let from = before.length;
  while (from > 0 && before.length - from < mostLeadIns && isLeadIn(before[from - 1])) from -= 1;
  const edge = before[from]?.boundary ?? boundary;
  if (from === 0 || edge === 'sentence') return 'sentence';
  const isJoined = before[from]?.joined === true || isClauseOpener(before[from - 1]);
  return isJoined ? 'clause' : edge;
}

/** The first verb behind a phrase whose clause has none before it. */
function verbBehind({ after }: Surroundings): Reading | undefined {
  const verdict = verbAfter(after);
  return verdict && toTense(verdict);
}

/** What the relative clause right behind a phrase tells of it, where nothing else does. */
function relativeBehind({ after }: Surroundings): Reading | undefined {
  const verdict = isRelative(after[0]) ? verdictAt(after, 1, undefined) : undefined;
  return verdict && toTense(verdict);
}
