import type { StateCreator } from 'zustand/vanilla';
import type { Language } from '../../model/bilingual.ts';
import type { Direction } from '../../timeline/props.ts';
import type { AppState } from '../app-store.ts';

export const themeSettings = ['auto', 'light', 'dark'] as const;
export type ThemeSetting = (typeof themeSettings)[number];

export interface Settings {
  readonly language: Language;
  /** Undefined follows the language. */
  readonly direction: Direction | undefined;
  readonly theme: ThemeSetting;
  /** Whether keys of a single character hold everywhere on the page (WCAG 2.1.4). */
  readonly shortcuts: boolean;
}

export interface SettingsSlice extends Settings {
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseTheme: (theme: ThemeSetting) => void;
  readonly chooseShortcuts: (shortcuts: boolean) => void;
  readonly chooseDirection: (direction: Direction | undefined) => void;
}

export function createSettingsSlice(initial: Settings): StateCreator<AppState, [], [], SettingsSlice> {
  return (set) => ({
    ...initial,
    chooseLanguage: (language) => set({ language }),
    chooseTheme: (theme) => set({ theme }),
    chooseShortcuts: (shortcuts) => set({ shortcuts }),
    chooseDirection: (direction) => set({ direction }),
  });
}
