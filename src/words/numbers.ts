import { inDigits } from './digits.ts';
import type { DateStyle } from './date-style.ts';

const formats = {
  ar: new Intl.NumberFormat('ar-u-nu-latn'),
  en: new Intl.NumberFormat('en'),
};

/** A number grouped as the language groups, in the digits of the style. */
export function formatNumber(value: number, style: DateStyle): string {
  return inDigits(formats[style.language].format(value), style);
}
