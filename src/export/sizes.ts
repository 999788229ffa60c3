import { foldLetters } from '../model/fold-letters.ts';

/** Shapes of a picture with a name, in px at 1×: what a slide, a post or a sheet is laid out in. */
export const namedSizes = {
  slide: { widthPx: 1280, heightPx: 720 },
  square: { widthPx: 720, heightPx: 720 },
  story: { widthPx: 540, heightPx: 960 },
  'a4-landscape': { widthPx: 1123, heightPx: 794 },
  'a4-portrait': { widthPx: 794, heightPx: 1123 },
  'a3-landscape': { widthPx: 1587, heightPx: 1123 },
  'a3-portrait': { widthPx: 1123, heightPx: 1587 },
} as const;

export type NamedSize = keyof typeof namedSizes;

export interface SizePx {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The least and the longest side of a size of one's own, in px: below, no title fits; above, no browser draws it. */
export const leastSidePx = 280;
export const longestSidePx = 16_384;

/** As wide as the screen and as high as its timeline with head and foot; or exactly as large as said. */
export type PictureSize = 'screen' | NamedSize | SizePx;

export function isNamedSize(name: string): name is NamedSize {
  return Object.hasOwn(namedSizes, name);
}

/** Undefined for the screen's. */
export function sizePx(size: PictureSize): SizePx | undefined {
  if (size === 'screen') return undefined;
  return typeof size === 'string' ? namedSizes[size] : size;
}

/** `1200x800`, by x or ×, in any digits; undefined when it is something else. */
export function parseOwnSize(text: string): SizePx | undefined {
  const [, width, height] = /^\s*(\d{1,6})\s*[x×*]\s*(\d{1,6})\s*$/iu.exec(foldLetters(text)) ?? [];
  return width === undefined || height === undefined
    ? undefined
    : { widthPx: Number(width), heightPx: Number(height) };
}

/** Whether a picture is higher than the shape that was asked for, as a list of events makes it. */
export function isHigherForList(
  { size, list }: { readonly size: PictureSize; readonly list: boolean },
  { heightPx }: Pick<SizePx, 'heightPx'>,
): boolean {
  const chosen = sizePx(size);
  return list && chosen !== undefined && heightPx > chosen.heightPx;
}
