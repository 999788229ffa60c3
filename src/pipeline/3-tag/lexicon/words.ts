import { foldLetters } from '../../../model/fold-letters.ts';

/** The words of a list that is written one after another. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Words as they stand in folded text, to be asked for. */
export function foldedSet(spellings: Iterable<string>): ReadonlySet<string> {
  return new Set(Array.from(spellings, foldLetters));
}
