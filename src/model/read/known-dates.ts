import { parseEdtf } from '../../time/parse-edtf.ts';
import { plainDays } from '../../time/plain-days.ts';

/** News comes in bursts: a large file says the same few thousand dates over and over. */
const mostKnown = 1 << 16;
const known = new Set<string>();

/** Whether our parser reads the text as a date. */
export function isDate(text: string): boolean {
  if (plainDays(text) !== undefined || known.has(text)) return true;
  if (!parseEdtf(text).ok) return false;
  if (known.size === mostKnown) known.clear();
  known.add(text);
  return true;
}
