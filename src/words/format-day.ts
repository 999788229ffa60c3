import type { Language } from '../model/bilingual.ts';
import type { DateStyle } from './date-style.ts';
import { inDigits } from './digits.ts';
import { monthNames } from './month-names.ts';

export const locales: Readonly<Record<Language, string>> = { ar: 'ar-EG-u-nu-latn', en: 'en-GB' };

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day or a moment (ms UTC) as `Intl` says it, with the names of months and the digits of the style. */
export function formatDay(ms: number, options: Intl.DateTimeFormatOptions, style: DateStyle): string {
  const { language, months = 'egypt' } = style;
  const key = `${language} ${JSON.stringify(options)}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  if (language !== 'ar' || months === 'egypt') return inDigits(format.format(ms), style);
  const month = monthNames[months][new Date(ms).getUTCMonth()];
  const parts = format.formatToParts(ms);
  return inDigits(
    parts.map(({ type, value }) => (type === 'month' ? (month ?? value) : value)).join(''),
    style,
  );
}
