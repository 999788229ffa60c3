import type { Language } from '../../model/bilingual.ts';
import { languageOf } from '../../model/language-tag.ts';
import { languages } from '../../model/languages.ts';
import { plainSettings, type Settings, themeSettings } from '../../store/slices/settings.ts';
import { oneOf } from '../../store/url-codecs.ts';
import { digitSets, monthNameSets } from '../../words/date-style.ts';

const key = (name: keyof Settings): string => `isnad.${name}`;

const readers: { readonly [K in keyof Settings]: (text: string) => Settings[K] | undefined } = {
  language: oneOf(languages).parse,
  theme: oneOf(themeSettings).parse,
  months: oneOf(monthNameSets).parse,
  digits: oneOf(digitSets).parse,
  hijri: readSwitch,
  direction: oneOf(['rtl', 'ltr']).parse,
  readerShare: readPercent,
  isFolded: readSwitch,
  shortcuts: readSwitch,
};
const names = Object.keys(readers).filter((name): name is keyof Settings => name in readers);

/** What this reader chose before; nothing where the browser keeps nothing for this page. */
export function storedSettings(): Partial<Settings> {
  return Object.assign({}, ...names.map(readSetting));
}

/** Keeps what of it differs from what everybody has, and the language in any case. */
export function storeSettings(chosen: Partial<Settings>): void {
  const plain: Readonly<Partial<Settings>> = plainSettings;
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

function readSetting(name: keyof Settings): Partial<Settings> {
  const text = read(key(name));
  const value = text === null ? undefined : readers[name](text);
  return value === undefined ? {} : { [name]: value };
}

function readSwitch(text: string): boolean | undefined {
  return text === 'on' || text === 'off' ? text === 'on' : undefined;
}

function readPercent(text: string): number | undefined {
  const value = Number(text);
  return value > 0 && value < 100 ? value : undefined;
}

function write(value: Settings[keyof Settings]): string {
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
