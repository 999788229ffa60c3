import type { Interval } from '../base/interval.ts';
import type { Language } from '../model/bilingual.ts';
import { directions } from '../model/languages.ts';
import { exportWords } from '../words/catalogue/export-words.ts';
import { coveredDays } from './cover.ts';
import type { PictureRequest } from './request.ts';

/** What a name tells of its file. */
export interface Named {
  readonly title: string;
  /** In words; undefined where all events pass. */
  readonly filter?: string | undefined;
  readonly span: Interval | undefined;
  /** What a picture is like: see `pictureMarks`. */
  readonly marks?: string;
  readonly language: Language;
  /** The day it was made (`2026-11-28`), where that is known. */
  readonly made: string | undefined;
  readonly extension: string;
}

/** So much file systems hold; a title gives way to the rest. */
const longestName = 255;
const longestTitle = { letters: 60, bytes: 100 };
const longestFilter = { letters: 60, bytes: 60 };

/**
 * A file's telling name, its parts joined by `_`: title, filter, first and last day, what a picture is like, language, the
 * day it was made; each where there is one. Letters of any script stay, all else becomes a hyphen.
 */
export function fileName({ title, filter, span, marks, language, made, extension }: Named): string {
  const rest = [
    ...(filter === undefined
      ? []
      : [slug(filter, longestFilter, `-${exportWords[language].andMore}`) || 'filter']),
    ...(span === undefined ? [] : coveredDays(span)),
    ...(marks === undefined ? [] : [marks]),
    language,
    ...(made === undefined ? [] : [made]),
  ];
  const end = `_${rest.join('_')}.${extension}`;
  const room = longestName - bytesOf(end);
  const bytes = Math.min(longestTitle.bytes, room);
  return `${slug(title, { ...longestTitle, bytes }) || 'timeline'}${end}`;
}

/** What tells pictures of the same events apart, in words of the command line: `slide-dark-list-2x`. */
export function pictureMarks(
  { format, size, language, direction, theme, scale, list, qr, months, digits, hijri }: PictureRequest,
  isFolded: boolean,
): string {
  const isArabic = language === 'ar';
  return [
    typeof size === 'string' ? size : `${size.widthPx}x${size.heightPx}`,
    ...(theme === 'dark' ? [theme] : []),
    ...(direction === directions[language] ? [] : [direction]),
    ...(isFolded ? ['folded'] : []),
    ...(isArabic && months !== undefined && months !== 'egypt' ? [months] : []),
    ...(isArabic && digits === 'arabic' ? ['arabic-digits'] : []),
    ...(hijri === true ? ['hijri'] : []),
    ...(list ? ['list'] : []),
    ...(qr ? ['qr'] : []),
    ...(format === 'png' ? [`${scale}x`] : []),
    ...(format === 'svg-outlines' ? ['outlines'] : []),
  ].join('-');
}

/** Cut between words where there are several; what is cut ends with `more`, in letters of a file name. */
function slug(text: string, longest: typeof longestTitle, more = ''): string {
  const words = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  if (cutLetters(words, longest) === words) return words;
  const cut = cutLetters(words, {
    letters: longest.letters - more.length,
    bytes: longest.bytes - bytesOf(more),
  });
  const lastHyphen = words[cut.length] === '-' ? cut.length : cut.lastIndexOf('-');
  return `${lastHyphen > 0 ? cut.slice(0, lastHyphen) : cut}${more}`;
}

function cutLetters(words: string, { letters, bytes }: typeof longestTitle): string {
  const room = new Uint8Array(bytes);
  const firstLetters = Array.from(words).slice(0, letters).join('');
  return firstLetters.slice(0, new TextEncoder().encodeInto(firstLetters, room).read);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
