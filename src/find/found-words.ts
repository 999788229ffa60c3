import type { AskedParts } from './question.ts';
import { formsOfText, type TextWord, wordsOf } from './words.ts';

/** The words of a text that a question asked for, whole: letters of Arabic stay joined. */
export function foundWords(text: string, parts: AskedParts): readonly TextWord[] {
  const asked = parts.flatMap(({ words }) => words);
  return wordsOf(text).filter((word) => {
    const forms = formsOfText(word.text);
    return asked.some(({ forms: wanted, isPrefix }) =>
      forms.some((form) => wanted.some((want) => (isPrefix ? form.startsWith(want) : form === want))),
    );
  });
}
