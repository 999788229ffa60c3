import type { PictureError } from '../../export/make-picture.ts';
import type { ExportWords } from '../../words/catalogue/export-words.ts';

/** Why there is no picture, and what to do: of a size that is too small, which one would do. */
export function sayFailure(error: PictureError, words: ExportWords): string {
  if ('enoughPx' in error) return words.tooLow(error.enoughPx);
  return words.failed[error.type];
}
