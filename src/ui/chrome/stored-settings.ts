import type { Language } from '../../model/bilingual.ts';
import { languages } from '../../model/languages.ts';
import { plainSettings, type Settings, themeSettings } from '../../store/slices/settings.ts';
import { digitSets, monthNameSets } from '../../words/date-style.ts';

/** The choices that are remembered; the direction of the axis stands in the address alone. */
type Stored = Omit<Settings, 'direction'>;

const key = (name: keyof Stored): string => `isnad.${name}`;

const readers: { readonly [K in keyof Stored]: (text: string) => Stored[K] | undefined } = {
  language: oneOf(languages),
  theme: oneOf(themeSettings),
  months: oneOf(monthNameSets),
  digits: oneOf(digitSets),
  hijri: readSwitch,
  shortcuts: readSwitch,
};
const names = Object.keys(readers).filter((name): name is keyof Stored => name in readers);

/** What this reader chose before; nothing where the browser keeps nothing for this page. */
export function storedSettings(): Partial<Stored> {
  return Object.assign({}, ...names.map(readSetting));
}

/** Keeps what differs from what everybody has, and the language in any case. */
export function storeSettings(chosen: Stored): void {
  const plain: Readonly<Partial<Stored>> = plainSettings;
  try {
    for (const name of names) {
      if (chosen[name] === plain[name]) localStorage.removeItem(key(name));
      else localStorage.setItem(key(name), write(chosen[name]));
    }
  } catch {
    // A frame without storage: the choice holds for this visit and stands in the address.
  }
}

/** Whether anything that is remembered differs. */
export function isOtherChoice(a: Stored, b: Stored): boolean {
  return names.some((name) => a[name] !== b[name]);
}

/** The first of the reader's languages that the app speaks. */
export function firstLanguage(preferred: readonly string[]): Language {
  const found = preferred.map((tag) => languages.find((known) => tag.toLowerCase().split('-')[0] === known));
  return found.find((language) => language !== undefined) ?? 'en';
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

function write(value: string | boolean): string {
  return typeof value === 'string' ? value : value ? 'on' : 'off';
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
