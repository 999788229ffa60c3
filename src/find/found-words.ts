import type { Names } from './names.ts';
import type { AskedParts } from './question.ts';
import { isWanted } from './word-forms.ts';
import { type TextWord, wordsOf } from './words.ts';

/**
 * The words of a text that a question asked for, whole: letters of Arabic stay joined. With `names` also those that call
 * by another spelling whom or what the question names.
 */
export function foundWords(text: string, parts: AskedParts, names?: Names): readonly TextWord[] {
  const asked = parts.flatMap(({ words }) => words);
  const words = wordsOf(text);
  const naming = names?.naming(words, new Set(asked.flatMap(names.calledBy)));
  return words.filter((word) => naming?.has(word) || asked.some((each) => isWanted(word.text, each)));
}
