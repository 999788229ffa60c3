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

const compact = {
  ar: new Intl.NumberFormat('ar-u-nu-latn', { notation: 'compact' }),
  en: new Intl.NumberFormat('en', { notation: 'compact' }),
};

/** A number in short: its figure, and the word for what is counted where the language has one. */
export interface ShortCount {
  readonly figure: string;
  /** “thousands”; a letter, as in 12K, is part of the figure. */
  readonly unit?: string;
}

/** How many there are at least, in whole thousands or millions, as the language says it in short. */
export function shortCount(count: number, style: DateStyle): ShortCount {
  const step = count < 1000 ? 1 : count < 1_000_000 ? 1000 : 1_000_000;
  const short = compact[style.language].format(count - (count % step));
  const [figure = '', unit] = short.split(/\s/u);
  return { figure: inDigits(figure, style), ...(unit !== undefined && { unit }) };
}
