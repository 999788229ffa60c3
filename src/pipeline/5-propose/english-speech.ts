import type { Interval } from '../../base/interval.ts';
import type { Speaker } from '../../model/passage.ts';
import type { Attribution } from './attribution.ts';
import { goingOn, happening, reporting, unnamed } from './english-lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Speech } from './speech.ts';

const anyOf = (words: readonly string[]): string => `\\b(?:${words.join('|')})\\b`;

const verbPattern = new RegExp(`(?<on>${anyOf(goingOn)})|${anyOf(reporting)}`, 'i');
const telling = new RegExp(anyOf([...goingOn, ...reporting, ...happening]), 'i');
const backReference = /\b[Tt]his (?:warning|statement|announcement|accusation|position|claim)\b/;
const mediumBefore = /\b(?:according to|quoted by|reported by|cited by) (?:the )?$/i;
/** A subject that leaves it to the sentence before who it is. */
const pronoun = /^\W*(?:(?:and|but) )?(?:he|she|they|it)(?: also| has| had)? $/i;
const quotation = /[“”"]/;
/** What ends the clause of a reporting verb: the words that were said. */
const clauseEnd = /[“":]|\b(?:that|whether|who|which)\b/;

/** Reads who speaks in a sentence: whoever is named last before the reporting verb in its clause, or else first after it. */
function findAttribution(sentence: string, mentions: readonly Mention[]): Attribution {
  const named = mentions.filter(({ actors }) => actors.length > 0);
  const medium = toSpeaker(named.find(({ start }) => mediumBefore.test(sentence.slice(0, start))));
  const verb = findVerb(sentence);
  if (verb === undefined) return { bare: false, clause: [], ...(medium ? { speaker: medium } : {}) };
  const from = clauseStart(sentence, verb.start);
  const rest = sentence.slice(verb.end).search(clauseEnd);
  const to = rest < 0 ? sentence.length : verb.end + rest;
  const speaker =
    findUnnamed(sentence.slice(from, verb.start)) ??
    toSpeaker(named.findLast(({ start, end }) => start >= from && end <= verb.start)) ??
    (sentence.slice(from, verb.start).trim() === ''
      ? toSpeaker(named.find(({ start }) => start >= verb.end && start < to))
      : undefined);
  const passesOn = medium && !(speaker && sameSpeaker(speaker, medium)) ? medium : undefined;
  return {
    verb: verb.type,
    bare: speaker === undefined && pronoun.test(sentence.slice(from, verb.start)),
    clause: [{ start: from, end: to }],
    ...(speaker ? { speaker } : {}),
    ...(passesOn ? { medium: passesOn } : {}),
  };
}

interface Verb extends Interval {
  readonly type: 'goes-on' | 'reports';
}

/** The first reporting verb that stands outside of the words that were said. */
function findVerb(sentence: string): Verb | undefined {
  for (const match of sentence.matchAll(new RegExp(verbPattern, 'gi'))) {
    const marks = sentence.slice(0, match.index).match(new RegExp(quotation, 'g')) ?? [];
    if (marks.length % 2 === 1) continue;
    const type = match.groups?.['on'] === undefined ? 'reports' : 'goes-on';
    return { type, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** A clause after what was said begins where that ends: “…,” Peskov said. */
function clauseStart(sentence: string, verb: number): number {
  const before = sentence.slice(0, verb);
  const quoted = Math.max(...['”', '"'].map((mark) => before.lastIndexOf(mark)));
  return Math.max(quoted, before.lastIndexOf(', ')) + 1;
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

export const englishSpeech: Speech = {
  findAttribution,
  tells: (sentence) => telling.test(sentence),
  refersBack: (sentence) => backReference.test(sentence),
};
