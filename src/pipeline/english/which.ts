import type { TimeDirection } from '../../model/timex.ts';
import { wordTable } from './word-table.ts';

interface Which {
  readonly direction: TimeDirection;
  /** How many units from that of publication. */
  readonly count: -1 | 0 | 1;
}

const last: Which = { direction: 'past', count: -1 };
const same: Which = { direction: 'same', count: 0 };
const next: Which = { direction: 'future', count: 1 };

/** Which week, month, Friday … is meant, by the word before it. */
export const whichOf = wordTable<Which>({ last, past: last, this: same, current: same, next, coming: next });
