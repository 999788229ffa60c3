import type { Interval } from '../base/interval.ts';
import type { Language } from '../model/bilingual.ts';
import { coveredDays } from './cover.ts';

const longestTitle = 60;

/**
 * A file's telling name: title, first and last day where there are any, language, and the day it was made (`2026-11-28`)
 * where that is known. Letters of any script stay, all else becomes a hyphen.
 */
export function fileName(
  title: string,
  span: Interval | undefined,
  language: Language,
  made: string | undefined,
  extension: string,
): string {
  const days = span === undefined ? [] : coveredDays(span);
  const parts = [cutTitle(title) || 'timeline', ...days, language, ...(made === undefined ? [] : [made])];
  return `${parts.join('_')}.${extension}`;
}

/** At most sixty letters, cut between words where there are several. */
function cutTitle(title: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const letters = Array.from(words);
  if (letters.length <= longestTitle) return words;
  const cut = letters.slice(0, longestTitle).join('');
  const lastHyphen = letters[longestTitle] === '-' ? cut.length : cut.lastIndexOf('-');
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : cut;
}
