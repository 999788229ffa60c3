import type { StateCreator } from 'zustand/vanilla';
import type { Language } from '../../model/bilingual.ts';
import type { Direction } from '../../timeline/props.ts';
import type { Digits, MonthNames } from '../../words/date-style.ts';
import type { AppState } from '../app-store.ts';

export const themeSettings = ['auto', 'light', 'dark'] as const;
export type ThemeSetting = (typeof themeSettings)[number];

export interface Settings {
  readonly language: Language;
  /** Undefined follows the language. */
  readonly direction: Direction | undefined;
  readonly theme: ThemeSetting;
  readonly months: MonthNames;
  readonly digits: Digits;
  /** Whether a day is followed by its Hijri day. */
  readonly hijri: boolean;
  /** What the reader takes of a wide page, in percent of its width; undefined is what suits the page. */
  readonly readerShare: number | undefined;
  /** Whether long stretches without events take little room on the axis. */
  readonly isFolded: boolean;
  /** Whether keys of a single character hold everywhere on the page (WCAG 2.1.4). */
  readonly shortcuts: boolean;
}

/** A language, and what of the rest is not as it is for everybody. */
export type ChosenSettings = Pick<Settings, 'language'> & Partial<Settings>;

export const plainSettings = {
  direction: undefined,
  theme: 'auto',
  months: 'egypt',
  digits: 'latin',
  hijri: false,
  readerShare: undefined,
  isFolded: false,
  shortcuts: true,
} as const satisfies Omit<Settings, 'language'>;

export interface SettingsSlice extends Settings {
  /** What was chosen by hand, now or at an earlier visit: what a link asks for is nobody's choice. */
  readonly chosen: Partial<Settings>;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseTheme: (theme: ThemeSetting) => void;
  readonly chooseMonths: (months: MonthNames) => void;
  readonly chooseDigits: (digits: Digits) => void;
  readonly chooseHijri: (hijri: boolean) => void;
  readonly chooseReaderShare: (readerShare: number | undefined) => void;
  readonly chooseFolded: (isFolded: boolean) => void;
  readonly chooseShortcuts: (shortcuts: boolean) => void;
  readonly chooseDirection: (direction: Direction | undefined) => void;
}

/** `remembered` is what was chosen at an earlier visit. */
export function createSettingsSlice(
  settings: ChosenSettings,
  remembered: Partial<Settings>,
): StateCreator<AppState, [], [], SettingsSlice> {
  return (set) => {
    const choose = (choice: Partial<Settings>): void =>
      set(({ chosen }) => ({ ...choice, chosen: { ...chosen, ...choice } }));
    return {
      ...plainSettings,
      ...settings,
      chosen: remembered,
      chooseLanguage: (language) => choose({ language }),
      chooseTheme: (theme) => choose({ theme }),
      chooseMonths: (months) => choose({ months }),
      chooseDigits: (digits) => choose({ digits }),
      chooseHijri: (hijri) => choose({ hijri }),
      chooseReaderShare: (readerShare) => choose({ readerShare }),
      chooseFolded: (isFolded) => choose({ isFolded }),
      chooseShortcuts: (shortcuts) => choose({ shortcuts }),
      chooseDirection: (direction) => choose({ direction }),
    };
  };
}
