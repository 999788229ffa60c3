import type { Interval } from '../base/interval.ts';
import type { Language } from '../model/bilingual.ts';
import { fromMs } from '../time/calendar.ts';
import { formatPoint } from '../time/format-edtf.ts';

const longestTitle = 60;

/** A file's telling name: title, first and last day, language. Letters of any script stay, all else becomes a hyphen. */
export function fileName(title: string, span: Interval, language: Language, extension: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const cut = words.length <= longestTitle ? words : words.slice(0, words.lastIndexOf('-', longestTitle));
  const day = (ms: number): string => formatPoint({ granularity: 'day', ...fromMs(ms) });
  return `${cut === '' ? 'timeline' : cut}_${day(span.start)}_${day(span.end - 1)}_${language}.${extension}`;
}
