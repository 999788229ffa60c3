import { clauseOpeners, leadIns, relatives } from '../lexicon/tense-cues.ts';
import { backward, forward } from './clause.ts';
import { byNeighbour, isOccasion, withoutVerb } from './nouns.ts';
import { foldedSet } from '../lexicon/words.ts';
import { type Tense, toTense, type Verdict, verdictAt } from './verdict.ts';
import { type Word, wordsAfter, wordsBefore } from './words.ts';

const leads = foldedSet(leadIns);
const openers = foldedSet(clauseOpeners);
const relative = foldedSet(relatives);

/** What comes round every year: the last one is as good as the next. */
const habitual = /^ (?:من )?كل (?:عام|سنه)|^ سنويا/;

/** What a phrase begins with that says how far: it belongs to what the verb says. */
const upTo = /^(?:حتي|لغايه|الي(?: غايه)?) /;

/**
 * What the verb of a phrase's clause says of its time: the one behind it where the clause begins with the phrase, or
 * else the nearest before it, or else the first one after it. Without any, a phrase among other words is taken as told,
 * and one that stands alone as neither. `sentence` is folded.
 */
export function tenseAt(sentence: string, start: number, end: number): Tense | undefined {
  if (habitual.test(sentence.slice(end, end + 24))) return { side: 'past', loosely: true };
  const from = start + (upTo.exec(sentence.slice(start, start + 12))?.[0].length ?? 0);
  const { words: before, soft, hard } = wordsBefore(sentence, from);
  const after = wordsAfter(sentence, end);
  const near = byNeighbour(before, soft);
  if (near) return near;
  const occasion = isOccasion(before.findLast(({ text }) => !leads.has(text)));
  if (after[0]?.text === 'موعدا') return { side: 'future' };
  const lead = leading(before, after, soft, hard);
  const found = lead ? toTense(lead) : backward(before, after, soft);
  if (found !== undefined)
    return found !== 'open' && occasion && found.side === 'past'
      ? { ...found, loosely: true }
      : asTense(found);
  const later = forward(after) ?? told(after);
  if (later) return toTense(later);
  return withoutVerb([...before, ...after]);
}

const asTense = (found: Tense | 'open'): Tense | undefined => (found === 'open' ? undefined : found);

/** What the relative clause right behind a phrase tells of it, where nothing else does: «انتخابات أكتوبر التي خسرها الحزب». */
function told(after: readonly Word[]): Verdict | undefined {
  return relative.has(after[0]?.text ?? '') ? verdictAt(after, 1, undefined) : undefined;
}

/** The verb right behind a phrase that its clause begins with: «وفي أكتوبر ستجرى», «السبت المقبل يلتقي». */
function leading(
  before: readonly Word[],
  after: readonly Word[],
  soft: boolean,
  hard: boolean,
): Verdict | undefined {
  const [first] = after;
  if (
    first === undefined ||
    first.joined ||
    (openers.has(first.text) && first.text !== 'قد' && first.text !== 'لقد')
  )
    return undefined;
  let from = before.length;
  while (from > 0 && before.length - from < 4 && isLead(before[from - 1])) from -= 1;
  const head = before[from];
  const opens = head
    ? head.soft || head.joined || openers.has(before[from - 1]?.text ?? '')
    : soft || openers.has(before[from - 1]?.text ?? '');
  if (!opens && from > 0) return undefined;
  if (first.soft && !(from === 0 || head?.hard === true || (head === undefined && hard))) return undefined;
  return forward([{ ...first, hard: true }, ...after.slice(1, 3)], 2);
}

function isLead(word: Word | undefined): boolean {
  return word !== undefined && (leads.has(word.text) || word.text.length === 1);
}
