import { contains, moved } from '../../base/interval.ts';
import type { EventCandidate, Sentence } from '../../model/candidate.ts';
import type { MatchingText } from '../../model/matching-text.ts';
import type { Reading } from '../../model/passage.ts';
import type { ResolvedTimex } from '../../model/timex.ts';
import { type Attribution, chainOf } from './attribution.ts';
import type { FindMentions, Mention } from './mentions.ts';
import type { SpeechReader } from './speech-reader.ts';
import { Speeches } from './speeches.ts';

export interface ProposeInput {
  readonly article: string;
  readonly text: MatchingText;
  readonly sentences: readonly Sentence[];
  /** In reading order, each within a sentence. */
  readonly timexes: readonly ResolvedTimex[];
  readonly findMentions: FindMentions;
  readonly speech: SpeechReader;
  /** EDTF. */
  readonly published: string;
}

/**
 * Proposes an event on every sentence that has a date, goes on from one that has, or tells of something said or done.
 * A sentence without a date inherits that of the speech it continues; else it is bounded by the publication.
 */
export function propose(input: ProposeInput): readonly EventCandidate[] {
  const candidates: EventCandidate[] = [];
  const speeches = new Speeches();
  let next = 0;
  for (const sentence of input.sentences) {
    const first = next;
    while (next < input.timexes.length && (input.timexes[next]?.reading.start ?? 0) < sentence.end) next += 1;
    if (sentence.region === 'crosshead') {
      speeches.turn();
      continue;
    }
    const seen = look(input, sentence, input.timexes.slice(first, next));
    const inherited = speeches.follow(seen.attribution, seen.dateOfSpeech, seen.refersBack);
    if (seen.readings.length > 0 || inherited !== undefined || seen.tells)
      candidates.push(toCandidate(input, sentence, seen, inherited));
  }
  return candidates;
}

interface Seen {
  readonly mentions: readonly Mention[];
  readonly readings: readonly Reading[];
  readonly attribution: Attribution;
  /** The first date in the clause of the reporting verb, not in what was said. */
  readonly dateOfSpeech: Reading | undefined;
  /** Something is said or done in it. */
  readonly tells: boolean;
  /** It speaks of "this warning": of what the sentence before it reported. */
  readonly refersBack: boolean;
}

function look(
  { text, findMentions, speech }: ProposeInput,
  sentence: Sentence,
  own: readonly ResolvedTimex[],
): Seen {
  const { start, end } = text.fromSource(sentence.start, sentence.end);
  const folded = text.text.slice(start, end);
  const mentions = findMentions(folded);
  const attribution = speech.findAttribution(folded, mentions);
  const readings = own.map(({ reading }) => reading);
  const inClause = (reading: Reading): boolean => {
    const at = text.fromSource(reading.start, reading.end);
    const span = moved(at, -start);
    return attribution.clause.some((piece) => contains(piece, span));
  };
  return {
    mentions,
    readings,
    attribution,
    dateOfSpeech: readings.find(inClause),
    tells: sentence.region === 'caption' || speech.tells(folded),
    refersBack: speech.refersBack(folded),
  };
}

function toCandidate(
  { article, text, published }: ProposeInput,
  sentence: Sentence,
  { readings, mentions, attribution }: Seen,
  inherited: Reading | undefined,
): EventCandidate {
  return {
    article,
    sentence,
    quote: text.source.slice(sentence.start, sentence.end),
    readings,
    ...(inherited ? { inherited: { ...inherited, inherited: true as const } } : {}),
    bounded: `[..${published}]`,
    saidBy: chainOf(attribution),
    actors: [...new Set(mentions.flatMap(({ actors }) => actors))],
    places: [...new Set(mentions.flatMap(({ places }) => places))],
  };
}
