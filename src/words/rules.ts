import type { Bilingual, Language } from '../model/bilingual.ts';

/** What each rule of the date reader does, in plain words; the id of a rule is its file's name. */
export const ruleWords: Readonly<Record<string, Bilingual>> = {};

const unknown: Bilingual = {
  en: 'Read by a rule that this version of the app has no words for.',
  ar: 'قُرئ بقاعدة لا وصف لها في هذا الإصدار من التطبيق.',
};

export function sayRule(rule: string, language: Language): string {
  return (ruleWords[rule] ?? unknown)[language];
}
