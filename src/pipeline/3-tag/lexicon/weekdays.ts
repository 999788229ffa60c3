import type { Weekday } from '../../../time/calendar.ts';

/** Weekday without its article → number, 0 for Sunday. */
export const weekdays: ReadonlyMap<string, Weekday> = new Map([
  ['أحد', 0],
  ['حد', 0],
  ['اثنين', 1],
  ['ثلاثاء', 2],
  ['ثلثاء', 2],
  ['ثلاثا', 2],
  ['تلات', 2],
  ['أربعاء', 3],
  ['أربعا', 3],
  ['خميس', 4],
  ['جمعة', 5],
  ['سبت', 6],
]);
