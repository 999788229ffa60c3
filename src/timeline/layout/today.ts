import type { Language } from '../../model/bilingual.ts';

export function sayToday(language: Language): string {
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day');
}
