import { foldLetters } from '../../model/fold-letters.ts';
import type { Actor, Gazetteer } from '../../model/gazetteer.ts';
import type { Report } from '../diagnostics.ts';

/**
 * A spelling names one actor and one place at most: a capital may be both. What only differs in letters that Arabic
 * spelling confuses, or in capitals, is one spelling.
 */
export function checkGazetteer(gazetteer: Gazetteer, report: Report): void {
  for (const list of ['actors', 'places'] as const)
    checkSpellings(gazetteer[list], `gazetteer.json ${list}`, report);
}

function checkSpellings(entries: readonly Actor[], place: string, report: Report): void {
  const owners = new Map<string, string>();
  for (const { id, name, variants } of entries) {
    const seen = new Set([name.ar, name.en]);
    for (const [i, variant] of variants.entries()) {
      if (seen.has(variant) || variant.trim() === '')
        report('variant-needless', `${place} "${id}" variants[${i}]`, variant);
      seen.add(variant);
    }
    for (const spelling of new Set([...seen].map((text) => foldLetters(text).toLowerCase()))) {
      const owner = owners.get(spelling);
      if (owner !== undefined && owner !== id) report('variant-shared', `${place} "${id}"`, spelling, owner);
      owners.set(spelling, id);
    }
  }
}
