import { bisect } from '../base/bisect.ts';
import type { Interval } from '../base/interval.ts';
import { GrowingArray } from '../base/growing-array.ts';
import { formsOfText, type WantedForms } from './word-forms.ts';
import type { TextWord } from './words.ts';

/** Where in an event a word stands, the dearest first: a word counts where it is worth most. What is said of a quote (denied, planned …) counts as the quote. */
const textFields = ['title', 'names', 'summary', 'quote'] as const;
export type TextField = (typeof textFields)[number];

/** What a whole word is worth in each field; its beginning alone, or another number of it, is worth one less. */
const worth = [9, 7, 5, 3];
const worthOfBeginning = worth.map((value) => value - 1);
const fieldBits = 2;

/**
 * Which events have a word, in typed arrays: four bytes for a word of an event. Terms are in order of their letters, so
 * that all that begin alike lie in one stretch.
 */
export interface TextIndex {
  readonly terms: readonly string[];
  /** As a text first spelt the word behind each term. */
  readonly spellings: readonly string[];
  /** The postings of term `t` are `[offsets[t], offsets[t + 1])`. */
  readonly offsets: Uint32Array;
  /** An event’s position and, in the two low bits, its best field. */
  readonly postings: Uint32Array;
}

/** Whether some event has just this word, folded. */
export function hasTerm(index: TextIndex, form: string): boolean {
  return index.terms[placeOf(index, form)] === form;
}

/** Of the first term that is not before it. */
function placeOf({ terms }: TextIndex, form: string): number {
  return bisect(0, terms.length, (t) => (terms[t] ?? '') < form);
}

/** Takes the events one by one, in order of their positions. */
export class TextIndexBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #spellings: string[] = [];
  readonly #termOfPosting = new GrowingArray();
  readonly #postings = new GrowingArray();
  /** The last event in which each term was seen, so that it is written down once. */
  readonly #seenIn: number[] = [];

  /** Of one event the dearest field first. */
  add(position: number, field: TextField, words: readonly TextWord[]): void {
    const posting = position * 2 ** fieldBits + textFields.indexOf(field);
    for (const { text } of words) {
      for (const form of formsOfText(text)) {
        const term = this.#numberOf(form, text);
        if (this.#seenIn[term] === position) continue;
        this.#seenIn[term] = position;
        this.#termOfPosting.push(term);
        this.#postings.push(posting);
      }
    }
  }

  #numberOf(form: string, word: string): number {
    const known = this.#numbers.get(form);
    if (known !== undefined) return known;
    const number = this.#spellings.push(word) - 1;
    this.#numbers.set(form, number);
    this.#seenIn.push(-1);
    return number;
  }

  finish(): TextIndex {
    const sorted = [...this.#numbers].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const places = new Uint32Array(sorted.length);
    for (const [place, [, number]] of sorted.entries()) places[number] = place;
    return {
      terms: sorted.map(([form]) => form),
      spellings: sorted.map(([, number]) => this.#spellings[number] ?? ''),
      ...groupByTerm(places, this.#termOfPosting, this.#postings),
    };
  }
}

/** A counting sort, in which the order of events stays. */
function groupByTerm(places: Uint32Array, terms: GrowingArray, postings: GrowingArray) {
  const offsets = new Uint32Array(places.length + 1);
  for (let n = 0; n < terms.length; n++) {
    const after = (places[terms.at(n)] ?? 0) + 1;
    offsets[after] = (offsets[after] ?? 0) + 1;
  }
  for (let t = 0; t < places.length; t++) offsets[t + 1] = (offsets[t + 1] ?? 0) + (offsets[t] ?? 0);
  const next = offsets.slice();
  const grouped = new Uint32Array(terms.length);
  for (let n = 0; n < terms.length; n++) {
    const term = places[terms.at(n)] ?? 0;
    const place = next[term] ?? 0;
    next[term] = place + 1;
    grouped[place] = postings.at(n);
  }
  return { offsets, postings: grouped };
}

/** Raises `scores`, a byte an event, to what a word is worth in each. O(log terms + postings). */
export function scoreWord(
  index: TextIndex,
  { forms, isPrefix, also }: WantedForms,
  scores: Uint8Array,
): void {
  const { terms } = index;
  for (const form of also) {
    const term = placeOf(index, form);
    if (terms[term] === form) raise(index, { start: term, end: term + 1 }, worthOfBeginning, scores);
  }
  for (const form of forms) {
    const first = placeOf(index, form);
    const isWhole = terms[first] === form;
    const end = isPrefix ? bisect(first, terms.length, (t) => (terms[t] ?? '').startsWith(form)) : first;
    raise(index, { start: first, end }, worthOfBeginning, scores);
    if (isWhole) raise(index, { start: first, end: first + 1 }, worth, scores);
  }
}

/** `terms` are their places; `values` what each of them is worth by its field. */
function raise(
  { offsets, postings }: TextIndex,
  terms: Interval,
  values: readonly number[],
  scores: Uint8Array,
): void {
  const last = offsets[terms.end] ?? 0;
  for (let n = offsets[terms.start] ?? 0; n < last; n++) {
    const posting = postings[n] ?? 0;
    const value = values[posting & (2 ** fieldBits - 1)] ?? 0;
    const position = posting >>> fieldBits;
    if ((scores[position] ?? 0) < value) scores[position] = value;
  }
}
