import { GrowingArray } from '../base/growing-array.ts';
import type { Dataset } from '../model/dataset.ts';
import type { TimelineEvent } from '../model/event.ts';
import { EventDates } from './event-dates.ts';
import { FacetColumns, type FacetCounts } from './facet-columns.ts';
import type { Question } from './facets.ts';
import { createNames, type NameAt, type Names } from './names.ts';
import { treeOf } from './nearest-words.ts';
import { type Asked, type AskedParts, type AskedRange, readQuestion } from './question.ts';
import { respell } from './respell.ts';
import { type Coverage, readTexts } from './event-texts.ts';
import { type Source, sourceFinder, termsOfSources } from './sources.ts';
import { scoreWord, type TextIndex, TextIndexBuilder } from './text-index.ts';
import { topOf } from './top-of.ts';
import type { TextWord } from './words.ts';

export interface Answer {
  /** A byte an event, by its position in the dataset: 1 where it has what is asked. */
  readonly matches: Uint8Array<ArrayBuffer>;
  readonly total: number;
  /** How many have the words, whatever the facets say. */
  readonly withWords: number;
  readonly counts: FacetCounts;
  /** Positions of the best of them, the best first; empty when no words are asked for. */
  readonly hits: readonly number[];
  /** Where nothing has the words: the question in spellings that something has. */
  readonly respelt: readonly string[];
  /** The stretches of time that were read in the question. */
  readonly ranges: readonly AskedRange[];
  /** Whether the question asks for anything beside them. */
  readonly hasMore: boolean;
}

/** Whom and what the events name. */
export interface Named extends Pick<Dataset, 'actors' | 'places'> {
  readonly articles: readonly Source[];
}

const mostHits = 100;

/** Search and facets over events that are given one by one; then it answers questions at once. */
export class Finder {
  readonly #names: Names;
  readonly #sources: ReadonlyMap<string, readonly TextWord[]>;
  readonly #sourceAt: NameAt;
  readonly #coverage: Coverage;
  readonly #facets = new FacetColumns();
  readonly #weights = new GrowingArray();
  readonly #dates = new EventDates();
  readonly #builder = new TextIndexBuilder();
  #text: TextIndex | undefined;

  constructor({ actors, places, articles }: Named, coverage: Coverage) {
    this.#names = createNames(actors, places);
    this.#sources = termsOfSources(articles, this.#names);
    this.#sourceAt = sourceFinder(articles);
    this.#coverage = coverage;
  }

  get count(): number {
    return this.#dates.count;
  }

  add(event: TimelineEvent): void {
    const known = { names: this.#names, sources: this.#sources };
    for (const [field, words] of readTexts(event, known, this.#coverage))
      this.#builder.add(this.count, field, words);
    this.#facets.add(event);
    this.#weights.push(event.weight);
    this.#dates.add(event.date);
  }

  /** No event is added after the first question. */
  answer({ query, facets }: Question): Answer {
    this.#text ??= this.#builder.finish();
    const text = this.#text;
    const known = { ...this.#names, sourceAt: this.#sourceAt };
    const parts = readQuestion(query, known);
    const scores = parts.length === 0 ? undefined : this.#scores(text, parts);
    const { matches, total, counts } = this.#facets.narrow(this.count, scores, facets);
    const withWords = scores === undefined ? this.count : countOfSome(scores);
    const hits = scores === undefined ? [] : topOf(this.#ranked(scores), matches, mostHits);
    const hasAny = (question: string) =>
      this.#scores(text, readQuestion(question, known)).some((score) => score > 0);
    return {
      matches,
      total,
      withWords,
      counts,
      hits,
      ranges: parts.flatMap(({ range }) => range ?? []),
      hasMore: parts.some(({ range }) => range === undefined),
      respelt: withWords > 0 ? [] : respell(query, parts, text, hasAny),
    };
  }

  /** Makes what the first question that finds nothing would wait for. */
  prepare(): void {
    this.#text ??= this.#builder.finish();
    treeOf(this.#text);
  }

  /** Of equal worth the weightier event comes first. */
  #ranked(scores: Uint8Array): Uint16Array {
    const ranked = new Uint16Array(scores.length);
    for (let position = 0; position < ranked.length; position++)
      ranked[position] = (scores[position] ?? 0) * 4 + this.#weights.at(position);
    return ranked;
  }

  /** What each event is worth to the question; 0 where it lacks a part of it. */
  #scores(text: TextIndex, parts: AskedParts): Uint8Array {
    return this.#joined(parts.map((part) => this.#scoresOf(text, part)));
  }

  #scoresOf(text: TextIndex, { words, date }: Asked): Uint8Array {
    const ofWords = words.map((word) => {
      const scores = new Uint8Array(this.count);
      scoreWord(text, word, scores);
      return scores;
    });
    const scores = this.#joined(ofWords);
    if (date !== undefined) this.#dates.score(date, scores);
    return scores;
  }

  /** Where all have something their sum, elsewhere nothing; nothing of none. */
  #joined(all: readonly Uint8Array[]): Uint8Array {
    const [first = new Uint8Array(this.count), ...rest] = all;
    for (const other of rest) joinScores(first, other);
    return first;
  }
}

function countOfSome(scores: Uint8Array): number {
  let count = 0;
  for (let position = 0; position < scores.length; position++) if ((scores[position] ?? 0) > 0) count += 1;
  return count;
}

/** Where both have something their sum, elsewhere nothing. */
function joinScores(into: Uint8Array, other: Uint8Array): void {
  for (let position = 0; position < into.length; position++) {
    const [a, b] = [into[position] ?? 0, other[position] ?? 0];
    into[position] = a === 0 || b === 0 ? 0 : a + b;
  }
}
