import type { Interval } from '../base/interval.ts';
import { err, ok, type Result } from '../base/result.ts';
import { foldLetters } from '../model/fold-letters.ts';
import { bounds } from '../time/bounds.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import type { RequestProblem } from '../words/catalogue/export-words.ts';

/**
 * Days of one’s own: `from` and `to` are EDTF, both included: 2023 to 2023-10 is from 1 January to 31 October. Without one of them it begins
 * with the first event, or ends with the last.
 */
export interface OwnSpan {
  readonly from?: string;
  readonly to?: string;
}

/**
 * The time that they cover, in milliseconds UTC; an end that is missing is infinite. Both are dates that begin and end, and
 * the first is not after the second.
 */
export function readOwnSpan(from?: string, to?: string): Result<Interval, RequestProblem> {
  const start = from === undefined ? -Infinity : startOf(from);
  const end = to === undefined ? Infinity : endOf(to);
  if (start === undefined) return err({ type: 'not-a-date', option: 'from', value: from ?? '' });
  if (end === undefined) return err({ type: 'not-a-date', option: 'to', value: to ?? '' });
  if (start >= end) return err({ type: 'ends-before', from: from ?? '', to: to ?? '' });
  return ok({ start, end });
}

/** The first moment of a date, in milliseconds UTC; undefined when it is open on a side or there is none. Its digits and ? may be Arabic. */
export function startOf(edtf: string | undefined): number | undefined {
  return boundsOf(edtf)?.start;
}

/** The moment after the last of a date, in milliseconds UTC; undefined when it is open on a side or there is none. */
export function endOf(edtf: string | undefined): number | undefined {
  return boundsOf(edtf)?.end;
}

function boundsOf(edtf: string | undefined): Interval | undefined {
  if (edtf === undefined) return undefined;
  const parsed = parseEdtf(foldLetters(edtf).replaceAll('؟', '?').trim());
  const found = parsed.ok ? bounds(parsed.value) : undefined;
  return found !== undefined && Number.isFinite(found.start) && Number.isFinite(found.end)
    ? found
    : undefined;
}
