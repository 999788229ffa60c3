import { useEffect, useLayoutEffect } from 'react';
import { directions } from '../../model/languages.ts';
import { selectDataset } from '../../store/selectors.ts';
import { type Palette, palettes } from '../../timeline/palette.ts';
import type { Theme } from '../../timeline/props.ts';
import { isFramed } from '../../base/framed.ts';
import { useMedia } from '../shared/use-media.ts';
import { steady } from '../../words/bidi.ts';
import { useAppState, useAppStore, useLanguage } from '../store-context.tsx';
import { storeSettings } from './stored-settings.ts';

/** The theme that is drawn; on paper always the light one. */
export function useResolvedTheme(): Theme {
  const isPrinting = useMedia('print');
  const theme = useAppState((state) => state.theme);
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  if (isPrinting) return 'light';
  if (theme !== 'auto') return theme;
  return prefersDark ? 'dark' : 'light';
}

/** Carries language, direction, theme and title to the document, and remembers the choices. */
export function useDocumentSettings(): void {
  const language = useLanguage();
  const store = useAppStore();
  const dataset = useAppState(selectDataset);
  const title = dataset && steady(dataset.title[language]);
  const theme = useResolvedTheme();
  const wheel = useAppState((state) => state.wheel);
  useLayoutEffect(() => {
    /** In a frame that leaves the wheel to the page around it nothing holds on to what it has no more room for. */
    if (isFramed()) document.documentElement.dataset['wheel'] = wheel;
  }, [wheel]);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dir = directions[language];
    root.dataset['theme'] = theme;
    paint(root, palettes[theme]);
  }, [language, theme]);
  useEffect(() => {
    document.title = title === undefined ? 'Isnad · إسناد' : `${title} · Isnad`;
  }, [title]);
  useEffect(() => {
    // What an embedding page asks for is nobody's choice.
    if (isFramed()) return;
    return store.subscribe(({ chosen }, before) => {
      if (chosen !== before.chosen) storeSettings(chosen);
    });
  }, [store]);
}

/** The style sheet and the timeline draw with the same inks. */
function paint(root: HTMLElement, { kinds, ...inks }: Palette): void {
  for (const [name, colour] of Object.entries(inks)) root.style.setProperty(`--${name}`, colour);
  for (const [group, colour] of Object.entries(kinds)) root.style.setProperty(`--kind-${group}`, colour);
}
