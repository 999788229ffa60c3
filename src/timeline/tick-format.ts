import type { Language } from '../model/bilingual.ts';
import type { TickUnit } from './ticks.ts';

const locales: Readonly<Record<Language, string>> = { ar: 'ar-EG-u-nu-latn', en: 'en-GB' };

/** Roomier wordings first; the axis takes the first that fits everywhere. */
const fineFormats: Readonly<Record<Exclude<TickUnit, 'year'>, readonly Intl.DateTimeFormatOptions[]>> = {
  minute: [{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }],
  hour: [{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }],
  day: [{ weekday: 'long', day: 'numeric' }, { weekday: 'short', day: 'numeric' }, { day: 'numeric' }],
  month: [{ month: 'long' }, { month: 'short' }],
};

const coarseFormats: Readonly<Record<'day' | 'month', readonly Intl.DateTimeFormatOptions[]>> = {
  day: [
    { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    { day: 'numeric', month: 'long', year: 'numeric' },
    { day: 'numeric', month: 'short', year: 'numeric' },
  ],
  month: [
    { month: 'long', year: 'numeric' },
    { month: 'short', year: 'numeric' },
  ],
};

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(time: number, language: Language, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`;
  const known =
    formatters.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
  formatters.set(key, known);
  return known.format(new Date(time));
}

/** Ways to write the ticks of a unit, roomiest first. */
export function fineFormatCount(unit: TickUnit): number {
  return unit === 'year' ? 1 : fineFormats[unit].length;
}

/** `choice` counts the ways from the roomiest. */
export function formatFine(time: number, unit: TickUnit, choice: number, language: Language): string {
  if (unit === 'year') return formatYear(time, language);
  const options = fineFormats[unit][choice] ?? {};
  if (unit !== 'day' || options.weekday === undefined) return format(time, language, options);
  const weekday = format(time, language, { weekday: options.weekday });
  return `${weekday} ${format(time, language, { day: 'numeric' })}`;
}

/** The same for the upper tier. */
export function coarseFormatCount(unit: TickUnit): number {
  return unit === 'day' || unit === 'month' ? coarseFormats[unit].length : 1;
}

export function formatCoarse(time: number, unit: TickUnit, choice: number, language: Language): string {
  if (unit === 'day' || unit === 'month') return format(time, language, coarseFormats[unit][choice] ?? {});
  return formatYear(time, language);
}

const turnFormats: Readonly<Record<'day' | 'month', readonly Intl.DateTimeFormatOptions[]>> = {
  day: [{ day: 'numeric', month: 'long' }, { day: 'numeric', month: 'short' }, { day: 'numeric' }],
  month: [{ month: 'long' }, { month: 'short' }],
};

/** The first tick of a coarser unit, said shortly among those of the finer one; roomiest first. */
export function formatTurn(time: number, unit: TickUnit, language: Language): readonly string[] {
  if (unit !== 'day' && unit !== 'month') return [formatYear(time, language)];
  return turnFormats[unit].map((options) => format(time, language, options));
}

/** Year 0 is 1 BCE. */
export function formatYear(time: number, language: Language): string {
  const year = new Date(time).getUTCFullYear();
  if (year > 0) return String(year);
  return language === 'ar' ? `${1 - year} ق.م` : `${1 - year} BCE`;
}
