import type { Language } from '../model/bilingual.ts';
import { formatNumber } from './numbers.ts';

/** The forms a noun takes beside a number, by the categories of CLDR; `#` stands for the number. */
export interface PluralForms {
  readonly ar: Readonly<Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>>;
  readonly en: Readonly<Record<'one' | 'other', string>>;
}

const rules = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') };

/** The form for `count`, with `#` replaced by the number. */
export function plural<L extends Language>(language: L, count: number, forms: PluralForms[L]): string {
  const byCategory: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string } = forms;
  const form = byCategory[rules[language].select(count)] ?? byCategory.other;
  return form.replaceAll('#', formatNumber(count, { language }));
}
