import type { Interval } from '../base/interval.ts';
import type { Language } from '../model/bilingual.ts';
import { directions } from '../model/languages.ts';
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

/** File systems hold 255 bytes: so much of them for title and filter leaves room for the rest. */
const longestTitle = { letters: 60, bytes: 100 };
const longestFilter = { letters: 60, bytes: 60 };

/**
 * A file's telling name, its parts joined by `_`: title, filter, first and last day, what a picture is like, language, the
 * day it was made; each where there is one. Letters of any script stay, all else becomes a hyphen.
 */
export function fileName({ title, filter, span, marks, language, made, extension }: Named): string {
  const parts = [
    slug(title, longestTitle) || 'timeline',
    ...(filter === undefined ? [] : [slug(filter, longestFilter) || 'filter']),
    ...(span === undefined ? [] : coveredDays(span)),
    ...(marks === undefined ? [] : [marks]),
    language,
    ...(made === undefined ? [] : [made]),
  ];
  return `${parts.join('_')}.${extension}`;
}

/** What tells pictures of the same events apart, in words of the command line: `slide-dark-list-2x`. */
export function pictureMarks(
  { format, size, language, direction, theme, scale, list, qr }: PictureRequest,
  isFolded: boolean,
): string {
  return [
    typeof size === 'string' ? size : `${size.widthPx}x${size.heightPx}`,
    ...(theme === 'dark' ? [theme] : []),
    ...(direction === directions[language] ? [] : [direction]),
    ...(isFolded ? ['folded'] : []),
    ...(list ? ['list'] : []),
    ...(qr ? ['qr'] : []),
    ...(format === 'png' ? [`${scale}x`] : []),
    ...(format === 'svg-outlines' ? ['outlines'] : []),
  ].join('-');
}

/** Cut between words where there are several. */
function slug(text: string, longest: typeof longestTitle): string {
  const words = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const cut = cutLetters(words, longest);
  if (cut === words) return words;
  const lastHyphen = words[cut.length] === '-' ? cut.length : cut.lastIndexOf('-');
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : cut;
}

function cutLetters(words: string, { letters, bytes }: typeof longestTitle): string {
  const room = new Uint8Array(bytes);
  const firstLetters = Array.from(words).slice(0, letters).join('');
  return firstLetters.slice(0, new TextEncoder().encodeInto(firstLetters, room).read);
}
