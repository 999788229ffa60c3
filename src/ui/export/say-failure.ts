import type { PictureError } from '../../export/make-picture.ts';
import { inStyle } from '../../words/catalogue/catalogue.ts';
import { exportWords } from '../../words/catalogue/export-words.ts';
import type { DateStyle } from '../../words/date-style.ts';
import { inDigits } from '../../words/digits.ts';

export type Failure = PictureError | 'not-copied' | 'not-shared' | 'broken';

/** Why there is no picture, and what to do: of a size that is too low, which height would do. */
export function sayFailure(error: Failure, style: DateStyle): string {
  const { failed, tooLow } = inStyle(style, exportWords[style.language]);
  if (typeof error === 'string') return failed[error];
  return error.type === 'too-low' ? tooLow(error.enoughPx) : inDigits(failed[error.type], style);
}
