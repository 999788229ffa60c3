import type { PictureFile } from '../../export/make-picture.ts';
import type { ExportWords } from '../../words/catalogue/export-words.ts';

/** What of its letters a picture could not have as they are; undefined where it has all. */
export function sayFlaws(
  { leftAsText, missing }: Pick<PictureFile, 'leftAsText' | 'missing'>,
  words: ExportWords,
): string | undefined {
  if (leftAsText !== undefined) return words.leftAsText(leftAsText);
  return missing && words.missing(missing);
}
