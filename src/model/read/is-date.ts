import { knownEdtf } from '../../time/known-edtf.ts';
import { plainDays } from '../../time/plain-days.ts';

/** Whether our parser reads the text as a date. */
export function isDate(text: string): boolean {
  return plainDays(text) !== undefined || knownEdtf(text) !== undefined;
}
