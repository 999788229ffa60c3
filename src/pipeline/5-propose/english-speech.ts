import type { Interval } from '../../base/interval.ts';
import type { Speaker } from '../../model/passage.ts';
import type { Attribution } from './attribution.ts';
import { goingOn, happening, reporting, unnamed } from './english-lexicon.ts';
import type { Mention } from './mentions.ts';
import type { SpeechReader } from './speech-reader.ts';

const anyOf = (words: readonly string[]): string => `\\b(?:${words.join('|')})\\b`;

const verbOrMark = new RegExp(`(?<mark>[“”"])|(?<on>${anyOf(goingOn)})|${anyOf(reporting)}`, 'gi');
const telling = new RegExp(anyOf([...goingOn, ...reporting, ...happening]), 'i');
const backReference = /\b[Tt]his (?:warning|statement|announcement|accusation|position|claim)\b/;
const mediumBefore = /\b(?:according to|quoted by|reported by|cited by) (?:the )?$/i;
/** A subject that leaves it to the sentence before who it is. */
const pronoun = /^\W*(?:(?:and|but) )?(?:he|she|they|it)(?: also| has| had)? $/i;
const opening = /^\W*(?:on|in|at|earlier|late|last|speaking|during)\b/i;
/** What ends the clause of a reporting verb: the words that were said. */
const clauseEnd = /[“":]|\b(?:that|whether|who|which)\b/;

/** Reads who speaks in a sentence: whoever is named last before the reporting verb in its clause, or else first after it. */
function findAttribution(sentence: string, mentions: readonly Mention[]): Attribution {
  const named = mentions.filter(({ actors }) => actors.length > 0);
  const medium = toSpeaker(
    named.find(({ start }) => mediumBefore.test(sentence.slice(Math.max(0, start - 40), start))),
  );
  const verb = findVerb(sentence);
  if (verb === undefined) return { bare: false, clause: [], ...(medium ? { speaker: medium } : {}) };
  const from = clauseStart(sentence, verb.start);
  const rest = sentence.slice(verb.end).search(clauseEnd);
  const to = rest < 0 ? sentence.length : verb.end + rest;
  const clause = withoutAside(sentence, from, verb, to);
  const subjectEnd = Math.min(verb.start, clause[0]?.end ?? verb.start);
  const speaker =
    findUnnamed(sentence.slice(from, subjectEnd)) ??
    toSpeaker(named.findLast(({ start, end }) => start >= from && end <= subjectEnd)) ??
    (sentence.slice(from, verb.start).trim() === ''
      ? toSpeaker(named.find(({ start }) => start >= verb.end && start < to))
      : undefined);
  const passesOn = medium && !(speaker && sameSpeaker(speaker, medium)) ? medium : undefined;
  return {
    verb: verb.type,
    bare: speaker === undefined && pronoun.test(sentence.slice(from, verb.start)),
    clause,
    ...(speaker ? { speaker } : {}),
    ...(passesOn ? { medium: passesOn } : {}),
  };
}

/** “Kim, who arrived on Wednesday, said”: what stands between the commas is about him. */
function withoutAside(sentence: string, from: number, verb: Interval, to: number): readonly Interval[] {
  const subject = sentence.slice(from, verb.start);
  const comma = subject.search(/, (?!\d)/);
  const closed = comma >= 0 && subject.trimEnd().endsWith(',');
  return closed
    ? [
        { start: from, end: from + comma },
        { start: verb.start, end: to },
      ]
    : [{ start: from, end: to }];
}

interface Verb extends Interval {
  readonly type: 'goes-on' | 'reports';
}

/** The first reporting verb that stands outside of the words that were said. */
function findVerb(sentence: string): Verb | undefined {
  let inside = false;
  for (const match of sentence.matchAll(verbOrMark)) {
    if (match.groups?.['mark'] !== undefined) inside = !inside;
    else if (!inside)
      return {
        type: match.groups?.['on'] === undefined ? 'reports' : 'goes-on',
        start: match.index,
        end: match.index + match[0].length,
      };
  }
  return undefined;
}

/**
 * Where the clause of a verb begins: after what was said (“…,” Peskov said), or after a comma, unless that closes an
 * aside about the speaker or an opening that tells when.
 */
function clauseStart(sentence: string, verb: number): number {
  const before = sentence.slice(0, verb);
  const quoted = Math.max(before.lastIndexOf('”'), before.lastIndexOf('"')) + 1;
  const comma = before.lastIndexOf(', ') + 1;
  if (comma <= quoted || before.slice(comma).trim() === '') return quoted;
  return opening.test(before.slice(quoted)) ? quoted : comma;
}

function toSpeaker(mention: Mention | undefined): Speaker | undefined {
  return mention?.actors[0] === undefined ? undefined : { actor: mention.actors[0] };
}

function sameSpeaker(a: Speaker, b: Speaker): boolean {
  return 'actor' in a && 'actor' in b && a.actor === b.actor;
}

function findUnnamed(subject: string): Speaker | undefined {
  const found = unnamed.find(([words]) => new RegExp(`\\b${words}\\b`).test(subject));
  return found && { name: found[1], anonymous: true };
}

export const englishSpeech: SpeechReader = {
  findAttribution,
  tells: (sentence) => telling.test(sentence),
  refersBack: (sentence) => backReference.test(sentence),
};
