import type { Language } from '../../model/bilingual.ts';
import { foldLetters } from '../../model/fold-letters.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';

/** A gazetteer name found in a folded text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly actors: readonly string[];
  readonly places: readonly string[];
}

export type FindMentions = (folded: string) => readonly Mention[];

/** Letters that Arabic writes in one piece with a name. */
const proclitics = { ar: '(?:[وف])?(?:[بلك])?', en: '' };

/**
 * Prepares a search for every name and variant of a gazetteer in a language; the longest name wins where two begin together.
 * A name of which a word in capitals is another’s abbreviation is known in capitals: KIM JONG UN is not the UN.
 */
export function createMentionFinder(gazetteer: Gazetteer, language: Language): FindMentions {
  const names = new Map<string, { readonly actors: string[]; readonly places: string[] }>();
  for (const list of ['actors', 'places'] as const) {
    for (const { id, name, variants } of gazetteer[list]) {
      for (const spelling of new Set([name[language], ...variants].map(foldLetters))) {
        const entry = names.get(spelling) ?? { actors: [], places: [] };
        entry[list].push(id);
        names.set(spelling, entry);
      }
    }
  }
  if (names.size === 0) return () => [];
  for (const [name, entry] of names) {
    const shouted = name.toUpperCase();
    if (!names.has(shouted) && shouted.split(/[ -]/).some((word) => names.has(word)))
      names.set(shouted, entry);
  }
  const spellings = [...names.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = spellings.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${proclitics[language]}(?<name>${escaped.join('|')})(?![\\p{L}\\p{N}])`,
    'gud',
  );
  return (folded) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const span = match.indices?.groups?.['name'];
      const entry = names.get(match.groups?.['name'] ?? '');
      return span && entry ? [{ start: span[0], end: span[1], ...entry }] : [];
    });
}
