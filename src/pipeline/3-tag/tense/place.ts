import { isClauseOpener, type WordClass } from './word-classes.ts';
import type { Word } from './words.ts';

/** Whether a word stands right behind one of a class: no mark and no conjunction between them, as in «لم يحضر». */
export function isRightBehind(words: readonly Word[], i: number, isOfClass: WordClass): boolean {
  const word = words[i];
  return word?.boundary === 'none' && !word.joined && isOfClass(words[i - 1]);
}

/** Whether a clause can begin with a word: behind any mark, with «و» or «ف», or behind «أن», «الذي» and the like. */
export function canOpenClause(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return word?.boundary !== 'none' || word.joined || isClauseOpener(words[i - 1]);
}

/** Whether one does: at the beginning of a sentence, behind a comma and «و», or right behind «أن», «الذي» and the like. */
export function opensClause(words: readonly Word[], i: number): boolean {
  const word = words[i];
  switch (word?.boundary) {
    case 'sentence':
      return true;
    case 'clause':
      return word.joined;
    default:
      return isClauseOpener(words[i - 1]);
  }
}
