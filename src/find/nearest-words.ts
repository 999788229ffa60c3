import SearchableMap from 'minisearch/SearchableMap';
import { rememberOf } from '../base/remember.ts';
import type { TextIndex } from './text-index.ts';

/** Shorter words, and numbers, have neighbours that mean something else. */
const leastLetters = 3;
const isNumber = /^\p{N}+$/u;

/**
 * Words of the events that are spelt much like one that none of them has, the nearest alone, the most frequent first, by
 * MiniSearch’s tree of all words.
 */
export function nearestWords(index: TextIndex, forms: readonly string[]): readonly string[] {
  const tree = treeOf(index);
  const countOf = (term: number): number => (index.offsets[term + 1] ?? 0) - (index.offsets[term] ?? 0);
  const found = forms
    .filter((form) => form.length >= leastLetters && !isNumber.test(form))
    .flatMap((form) => [...tree.fuzzyGet(form, mostEdits(form))])
    .map(([, [term, distance]]) => ({ word: index.spellings[term] ?? '', distance, count: countOf(term) }))
    .toSorted((a, b) => a.distance - b.distance || b.count - a.count);
  const least = found[0]?.distance;
  return [...new Set(found.filter(({ distance }) => distance === least).map(({ word }) => word))];
}

/** Made once an index: whoever has the time calls it before it is needed. */
export const treeOf = rememberOf(({ terms }: TextIndex): SearchableMap<number> => {
  const tree = new SearchableMap<number>();
  for (const [number, term] of terms.entries()) tree.set(term, number);
  return tree;
});

/** How many letters may differ: more in a longer word. */
function mostEdits(form: string): number {
  if (form.length < 6) return 1;
  return form.length < 9 ? 2 : 3;
}
