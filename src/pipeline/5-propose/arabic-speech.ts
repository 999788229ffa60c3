import type { Interval } from '../../base/interval.ts';
import { foldLetters } from '../../model/fold-letters.ts';
import type { Speaker } from '../../model/passage.ts';
import { backReference, goingOn, happening, isForm, reporting, unnamed } from './arabic-lexicon.ts';
import type { Attribution } from './attribution.ts';
import type { Mention } from './mentions.ts';
import type { SpeechReader } from './speech-reader.ts';

const fold = (words: readonly string[]): string => words.map(foldLetters).join('|');

/** What ends the subject of a reporting verb: the words that were said, a day, whom they were said to, or a relative clause. */
const subjectEnd = new RegExp(
  `[«“":]| (?:${fold(['أن', 'أنه', 'أنها', 'إن', 'إنه', 'إنها', 'إلى', 'عن', 'في', 'الذي', 'التي', 'الذين'])}) | لل?\\p{L}{4,}`,
  'u',
);
/** After a verb it says that its subject has spoken before: «وندد أيضا بالزيارة». */
const alsoPattern = new RegExp(`^ (?:${fold(['أيضا', 'كذلك'])})(?!\\p{L})`, 'u');
/** What ends the clause of a reporting verb: the words that were said, or a relative clause about somebody. */
const clauseEnd = new RegExp(
  `[«“":]|(?<!\\p{L})(?:${fold(['أن', 'أنه', 'أنها', 'إن', 'إنه', 'إنها', 'الذي', 'التي', 'الذين'])})(?!\\p{L})`,
  'u',
);
/** A relative clause between commas: who he is, not what he says. */
const aside = new RegExp(`، *(?:${fold(['الذي', 'التي', 'الذين'])}) [^،]*،`, 'gu');
const longestSubject = 110;
const wasPattern = new RegExp(`^[وف]?(?:${fold(['كان', 'كانت', 'لكن'])}) `, 'u');
const mediumPattern = new RegExp(
  `(?:${fold(['نقلت عنه', 'وفقا لما أوردته', 'وفقا ل', 'بحسب', 'على ما أوردت', 'اطلعت عليها'])}) *$`,
  'u',
);

/** Reads the attribution of one folded sentence: a first guess, for the checker to correct. */
function findAttribution(sentence: string, allMentions: readonly Mention[]): Attribution {
  const folded = sentence.replace(aside, (text) => ' '.repeat(text.length));
  const mentions = allMentions.filter(({ start }) => folded.charAt(start) !== ' ');
  const verb = findVerb(folded);
  const medium = mentions.find(
    ({ start, actors }) =>
      actors.length > 0 && mediumPattern.test(folded.slice(Math.max(0, start - longestSubject), start)),
  );
  const speaker = verb && findSubject(folded, verb, mentions);
  const clauseLength = verb ? folded.slice(verb.end).search(clauseEnd) : -1;
  return {
    bare:
      verb !== undefined &&
      clauseLength >= 0 &&
      folded.slice(verb.end, verb.end + clauseLength).trim() === '',
    clause: verb
      ? without(sentence.matchAll(aside), clauseLength < 0 ? folded.length : verb.end + clauseLength)
      : [],
    ...(verb ? { verb: verb.type } : {}),
    ...(speaker ? { speaker } : {}),
    ...(medium?.actors[0] === undefined ? {} : { medium: { actor: medium.actors[0] } }),
  };
}

/** `[0, end)` without the matches. */
function without(matches: Iterable<RegExpExecArray>, end: number): readonly Interval[] {
  const kept: Interval[] = [];
  let from = 0;
  for (const { index, 0: text } of matches) {
    if (index >= end) break;
    kept.push({ start: from, end: index });
    from = index + text.length;
  }
  return [...kept, { start: from, end }];
}

interface Verb {
  readonly type: 'goes-on' | 'reports';
  readonly start: number;
  readonly end: number;
}

function findVerb(folded: string): Verb | undefined {
  for (const { 0: word, index: start } of folded.matchAll(/\p{L}+/gu)) {
    const end = start + word.length;
    if (isForm(word, goingOn)) return { type: 'goes-on', start, end };
    if (!isForm(word, reporting)) continue;
    return { type: alsoPattern.test(folded.slice(end)) ? 'goes-on' : 'reports', start, end };
  }
  return undefined;
}

/** The last name of the subject: «المتحدثة باسم مجلس الأمن القومي أدريان واتسون» is Watson. */
function findSubject(folded: string, verb: Verb, mentions: readonly Mention[]): Speaker | undefined {
  const before = wasPattern.test(folded);
  const from = before ? 0 : verb.end;
  const rest = before ? folded.slice(0, verb.start) : folded.slice(verb.end, verb.end + longestSubject);
  const stop = before ? rest.length : rest.search(subjectEnd);
  const to = from + (stop < 0 ? rest.length : stop);
  const named = mentions.findLast(
    ({ start, end, actors }) => actors.length > 0 && start >= from && end <= to,
  );
  const anonymous = findUnnamed(folded.slice(from, to));
  if (anonymous) return anonymous;
  return named?.actors[0] === undefined ? undefined : { actor: named.actors[0] };
}

function findUnnamed(subject: string): Speaker | undefined {
  const found = unnamed.find(([words]) =>
    new RegExp(`(?<!\\p{L})${foldLetters(words)}(?!\\p{L})`, 'u').test(subject),
  );
  return found && { name: found[1], anonymous: true };
}

export const arabicSpeech: SpeechReader = {
  findAttribution,
  tells: (sentence) =>
    (sentence.match(/\p{L}+/gu) ?? []).some((word) =>
      [reporting, goingOn, happening].some((set) => isForm(word, set)),
    ),
  refersBack: (sentence) => backReference.test(sentence),
};
