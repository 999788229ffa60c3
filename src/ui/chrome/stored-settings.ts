import type { Language } from '../../model/bilingual.ts';
import { languages } from '../../model/languages.ts';
import { type ThemeSetting, themeSettings } from '../../store/slices/settings.ts';

interface Stored {
  readonly language: Language | undefined;
  readonly theme: ThemeSetting | undefined;
  readonly shortcuts: boolean;
}

/** What this reader chose before; nothing where the browser keeps nothing for this page. */
export function storedSettings(): Stored {
  const language = read('isnad.language');
  const theme = read('isnad.theme');
  return {
    language: languages.find((known) => known === language),
    theme: themeSettings.find((known) => known === theme),
    shortcuts: read('isnad.shortcuts') !== 'off',
  };
}

export function storeSettings({ language, theme, shortcuts }: Stored): void {
  try {
    if (language !== undefined) localStorage.setItem('isnad.language', language);
    if (theme !== undefined) localStorage.setItem('isnad.theme', theme);
    if (shortcuts) localStorage.removeItem('isnad.shortcuts');
    else localStorage.setItem('isnad.shortcuts', 'off');
  } catch {
    // A frame without storage: the choice holds for this visit and stands in the address.
  }
}

/** The first of the reader's languages that the app speaks. */
export function firstLanguage(preferred: readonly string[]): Language {
  const found = preferred.map((tag) => languages.find((known) => tag.toLowerCase().split('-')[0] === known));
  return found.find((language) => language !== undefined) ?? 'en';
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
