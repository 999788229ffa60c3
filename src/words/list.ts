import { remember } from '../base/remember.ts';
import type { Language } from '../model/bilingual.ts';
import { locales } from './format-day.ts';

type ListType = 'conjunction' | 'disjunction';

const formatFor = {
  conjunction: remember(2, (locale) => new Intl.ListFormat(locale)),
  disjunction: remember(2, (locale) => new Intl.ListFormat(locale, { type: 'disjunction' })),
};

/** “AFP, Reuters and Al-Rai”, «الراي ورويترز»; as a disjunction “one, two or three”. */
export function sayList(
  names: readonly string[],
  language: Language,
  type: ListType = 'conjunction',
): string {
  return formatFor[type](locales[language]).format(names);
}
