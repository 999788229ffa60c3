import { remember } from '../../../base/remember.ts';
import { isArabicLetter, isDigit } from '../characters.ts';
import { notJoined } from '../lexicon/not-verbs.ts';
import { foldedSet } from '../lexicon/words.ts';
import { formOf, isNoVerb, type VerbForm } from './verb-form.ts';

/** What a word is made of, wherever it stands. */
interface Shape {
  /** Without its conjunction. */
  readonly text: string;
  /** As it stands, for nouns that begin like one with a conjunction: «وفاة». */
  readonly whole: string;
  /** Whether its conjunction, و or ف, was taken off: «وأعلن». */
  readonly joined: boolean;
  readonly form: VerbForm | undefined;
}

/**
 * What the marks between two words part, at most: nothing, clauses («،», a bracket, a quotation mark), or sentences («.»,
 * a colon, the beginning of the text).
 */
export type Boundary = 'none' | 'clause' | 'sentence';

/** A word beside a phrase. */
export interface Word extends Shape {
  /** What stands between it and the word before it. */
  readonly boundary: Boundary;
}

/** How far from a phrase its verb may stand, in characters: further off it governs something else. */
const reach = 200;
const reachAfter = 80;

interface Window {
  readonly words: readonly Word[];
  /** What stands between the last word and the end of the window. */
  readonly boundary: Boundary;
}

/** The words before a phrase, in order. */
export function wordsBefore(sentence: string, at: number): Window {
  if (at <= reach) return readWords(sentence, 0, at, true);
  let from = at - reach;
  while (from < at && isArabicLetter(sentence.charCodeAt(from))) from += 1;
  return readWords(sentence, from, at, false);
}

/** The words after a phrase, in order. */
export function wordsAfter(sentence: string, at: number): readonly Word[] {
  return readWords(sentence, at, Math.min(sentence.length, at + reachAfter), false).words;
}

function readWords(text: string, from: number, to: number, opens: boolean): Window {
  const words: Word[] = [];
  let boundary: Boundary = opens ? 'sentence' : 'none';
  for (let at = from; at < to; at++) {
    if (!isArabicLetter(text.charCodeAt(at))) {
      boundary = stronger(boundary, boundaryAt(text, at));
      continue;
    }
    let end = at + 1;
    while (end < to && isArabicLetter(text.charCodeAt(end))) end += 1;
    const { text: word, whole, joined, form } = shapeOf(text.slice(at, end));
    words.push({ text: word, whole, joined, form, boundary });
    boundary = 'none';
    at = end - 1;
  }
  return { words, boundary };
}

function stronger(one: Boundary, other: Boundary): Boundary {
  return one === 'sentence' || other === 'none' ? one : other;
}

/** What a mark parts; one that ends sentences stands inside of one before a digit: «7.5», «20:30». */
function boundaryAt(text: string, at: number): Boundary {
  const boundary = marks.get(text.charCodeAt(at)) ?? 'none';
  return boundary === 'sentence' && isDigit(text.charCodeAt(at + 1)) ? 'clause' : boundary;
}

/** What parts sentences and what parts clauses, by UTF-16 unit. */
const marks: ReadonlyMap<number, Boundary> = new Map([
  ...Array.from('.!?؟؛:\n', (mark) => [mark.charCodeAt(0), 'sentence'] as const),
  ...Array.from('،,()«»"“”-–—[]', (mark) => [mark.charCodeAt(0), 'clause'] as const),
]);

const undivided = foldedSet(notJoined);

/** A conjunction that was left over where the phrase begins behind it: «و⟦السبت⟧», «ول⟦أول مرة⟧». */
const proclitics = /^[وف](?:[بلك]ل?)?$/;

/** How many words' shapes are kept; a text that has more of them pays for reading them anew. */
const mostShapes = 20_000;
const shapeOf = remember(mostShapes, toShape);

function toShape(whole: string): Shape {
  const form = formOf(whole);
  const asItStands = { text: whole, whole, joined: false, form };
  if (!/^[وف]/.test(whole) || undivided.has(whole)) return asItStands;
  if (form !== undefined && form !== 'maybe-perfect') return asItStands;
  if (whole.length < 3) return { ...asItStands, joined: proclitics.test(whole) };
  const text = whole.slice(1);
  const inner = formOf(text);
  const isOneWord = isNounInFa(whole, inner) || (form === 'maybe-perfect' && isOfRoot(text, inner));
  return isOneWord ? asItStands : { text, whole, joined: true, form: inner };
}

/** ف before what looks like an imperfect is of a noun: «فيضان», «فتوى». */
function isNounInFa(whole: string, inner: VerbForm | undefined): boolean {
  return whole.startsWith('ف') && (inner === 'imperfect' || inner === 'maybe-imperfect');
}

/** Whether و or ف is the first letter of a root, as in «فتح», since no surer word is left without it, as in «ومن». */
function isOfRoot(rest: string, inner: VerbForm | undefined): boolean {
  return !isNoVerb(rest) && (inner === undefined || inner === 'maybe-perfect');
}
