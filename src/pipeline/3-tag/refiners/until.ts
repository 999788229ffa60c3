import type { Refiner } from './refiner.ts';
import { beforeDate, canBeOpen } from './before-date.ts';

const until = /(?<=(?<![\u0620-\u064A])[وف]?)(?:حتي|لغايه|الي غايه) (?:يوم |شهر )?$|(?<=^[وف]?)الي $/;

/** «حتى نهاية العام»: the beginning is open. */
export const untilDate: Refiner = beforeDate(canBeOpen, until, (match, _, length) => ({
  ...match,
  rule: 'until',
  start: match.start - length,
  expression: { type: 'until', to: match.expression },
}));
