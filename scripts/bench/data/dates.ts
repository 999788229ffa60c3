import { dayMs, fromMs } from '../../../src/time/calendar.ts';
import { gauss } from './random.ts';

/** The longest made-up range, in days: five years. */
const longestDays = 5 * 365;

/** A date of each kind that EDTF as we store it can say, days and ranges of days the most common. */
export function makeDate(ms: number, random: () => number): string {
  const kind = random();
  if (kind < 0.46) return dayOf(ms);
  if (kind < 0.53) return new Date(Math.floor(ms / 1000) * 1000).toISOString().replace('.000', '');
  if (kind < 0.72) return `${dayOf(ms)}/${dayOf(ms + lasting(random))}`;
  if (kind < 0.79) return monthOf(ms);
  if (kind < 0.82) return `[${dayOf(ms)}..${dayOf(ms + 6 * dayMs)}]`;
  if (kind < 0.85) return `${dayOf(ms)}~`;
  if (kind < 0.87) return `${monthOf(ms)}?`;
  if (kind < 0.89) return `${monthOf(ms)}/..`;
  if (kind < 0.92) return `[..${dayOf(ms)}]`;
  if (kind < 0.94) return `{${yearOf(ms)},${yearOf(ms + 366 * dayMs)}}`;
  if (kind < 0.96) return `${yearOf(ms)}-${21 + Math.floor(random() * 4)}`;
  if (kind < 0.99) return yearOf(ms);
  return `${yearOf(ms).slice(0, 3)}X`;
}

/** Log-normal, six days in the middle. */
function lasting(random: () => number): number {
  return Math.ceil(Math.min(longestDays, 6 * Math.exp(1.3 * gauss(random)))) * dayMs;
}

function dayOf(ms: number): string {
  const { day } = fromMs(ms);
  return `${monthOf(ms)}-${String(day).padStart(2, '0')}`;
}

function monthOf(ms: number): string {
  return `${yearOf(ms)}-${String(fromMs(ms).month).padStart(2, '0')}`;
}

function yearOf(ms: number): string {
  return String(fromMs(ms).year);
}
