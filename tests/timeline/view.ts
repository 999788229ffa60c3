import type { MeasureText, View } from '../../src/timeline/view.ts';
import type { Viewport } from '../../src/timeline/viewport.ts';

/** Widths that every machine agrees on: letters of half an em, narrow ones of a quarter. */
export const measureText: MeasureText = (text, sizePx, weight) =>
  Array.from(text.replace(/[\u2068\u2069]/g, '')).reduce(
    (width, letter) =>
      width + sizePx * (/[ilj.,:؛،ا]/u.test(letter) ? 0.25 : 0.5) * (weight > 500 ? 1.05 : 1),
    0,
  );

export function ms(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

export function viewportOf(from: string, to: string, rest: Partial<Viewport> = {}): Viewport {
  return { span: { start: ms(from), end: ms(to) }, widthPx: 1280, heightPx: 636, direction: 'ltr', ...rest };
}

export function viewOf(viewport: Viewport, rest: Partial<View> = {}): View {
  return { viewport, language: 'en', theme: 'light', linked: [], measureText, ...rest };
}
