import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { ensure } from '../base/assert.ts';
import type { Bilingual, Language } from '../model/bilingual.ts';
import type { AppState, AppStore } from '../store/app-store.ts';
import { selectDateStyle, selectLanguage } from '../store/selectors.ts';
import { steady } from '../words/bidi.ts';
import { wordsIn } from '../words/catalogue/catalogue.ts';
import type { Words } from '../words/catalogue/words.ts';
import type { DateStyle } from '../words/date-style.ts';

export const StoreContext = createContext<AppStore | undefined>(undefined);

export function useAppStore(): AppStore {
  return ensure(useContext(StoreContext), 'a component outside of its store');
}

/** Follows one selector of the store; the selector is a module constant or returns plain values. */
export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useAppStore(), select);
}

export function useLanguage(): Language {
  return useAppState(selectLanguage);
}

/** How dates and numbers are said to this reader. */
export function useDateStyle(): DateStyle {
  return useAppState(selectDateStyle);
}

export function useWords(): Words {
  return wordsIn(useDateStyle());
}

/** Picks the reader's language of a bilingual text, for display. */
export function useBilingual(): (text: Bilingual) => string {
  const language = useLanguage();
  return (text) => steady(text[language]);
}
