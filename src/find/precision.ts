import { remember } from '../base/remember.ts';
import { points } from '../time/bounds.ts';
import type { Edtf } from '../time/edtf.ts';
import { isRun } from '../time/edtf.ts';
import { compareGranularity } from '../time/granularity.ts';
import { parseEdtf } from '../time/parse-edtf.ts';

/** How closely an event is dated, as a reader would say it. */
export const precisions = ['day', 'month', 'year', 'window', 'about', 'open', 'undated'] as const;
export type Precision = (typeof precisions)[number];

/** Of a stored date. “About” outweighs everything, then an open end, then “one of several”; else its coarsest point tells. */
export function precisionOf(edtf: string | null): Precision {
  return edtf === null ? 'undated' : precisionOfDate(edtf);
}

const precisionOfDate = remember(1 << 16, (edtf): Precision => {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return 'undated';
  const named = points(parsed.value);
  if (named.some(({ approximate }) => approximate === true)) return 'about';
  if (isOpen(parsed.value)) return 'open';
  if (parsed.value.type === 'one-of') return 'window';
  const isWithin = (grain: 'day' | 'month') =>
    named.every(({ granularity }) => compareGranularity(granularity, grain) <= 0);
  if (isWithin('day')) return 'day';
  return isWithin('month') ? 'month' : 'year';
});

function isOpen(edtf: Edtf): boolean {
  if (edtf.type === 'point') return false;
  if (edtf.type === 'interval') return edtf.start === undefined || edtf.end === undefined;
  return edtf.members.some(
    (member) => isRun(member) && (member.from === undefined || member.to === undefined),
  );
}
