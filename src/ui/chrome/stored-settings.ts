import type { Language } from '../../model/bilingual.ts';
import { languageOf } from '../../model/language-tag.ts';
import { languages } from '../../model/languages.ts';
import { plainSettings, type Settings, themeSettings } from '../../store/slices/settings.ts';
import { digitSets, monthNameSets } from '../../words/date-style.ts';

/** All of them are remembered. */
type Stored = Settings;

const key = (name: keyof Stored): string => `isnad.${name}`;

const readers: { readonly [K in keyof Stored]: (text: string) => Stored[K] | undefined } = {
  language: oneOf(languages),
  theme: oneOf(themeSettings),
  months: oneOf(monthNameSets),
  digits: oneOf(digitSets),
  hijri: readSwitch,
  direction: oneOf(['rtl', 'ltr']),
  readerShare: readPercent,
  isFolded: readSwitch,
  shortcuts: readSwitch,
};
const names = Object.keys(readers).filter((name): name is keyof Stored => name in readers);

/** What this reader chose before; nothing where the browser keeps nothing for this page. */
export function storedSettings(): Partial<Stored> {
  return Object.assign({}, ...names.map(readSetting));
}

/** Keeps what of it differs from what everybody has, and the language in any case. */
export function storeSettings(chosen: Partial<Stored>): void {
  const plain: Readonly<Partial<Stored>> = plainSettings;
  try {
    for (const name of names) {
      const value = chosen[name];
      if (value === undefined || value === plain[name]) localStorage.removeItem(key(name));
      else localStorage.setItem(key(name), write(value));
    }
  } catch {
    // A frame without storage: the choice holds for this visit and stands in the address.
  }
}

/** True once for each reader, and never where nothing can be remembered: it would be true again and again. */
export function isFirstVisit(): boolean {
  try {
    const isNew =
      localStorage.getItem('isnad.visited') === null && localStorage.getItem(key('language')) === null;
    localStorage.setItem('isnad.visited', 'on');
    return isNew;
  } catch {
    return false;
  }
}

/** The first of the reader's languages that the app speaks. */
export function firstLanguage(preferred: readonly string[]): Language {
  return preferred.map(languageOf).find((language) => language !== undefined) ?? 'en';
}

function readSetting(name: keyof Stored): Partial<Stored> {
  const text = read(key(name));
  const value = text === null ? undefined : readers[name](text);
  return value === undefined ? {} : { [name]: value };
}

function oneOf<const T extends string>(allowed: readonly T[]): (text: string) => T | undefined {
  return (text) => allowed.find((value) => value === text);
}

function readSwitch(text: string): boolean | undefined {
  return text === 'on' || text === 'off' ? text === 'on' : undefined;
}

function readPercent(text: string): number | undefined {
  const value = Number(text);
  return value > 0 && value < 100 ? value : undefined;
}

function write(value: Stored[keyof Stored]): string {
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
