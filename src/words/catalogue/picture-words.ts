import type { Language } from '../../model/bilingual.ts';

/** What stands in an exported picture beside the timeline. */
export interface PictureWords {
  readonly sources: string;
  readonly madeWith: string;
  readonly cluster: string;
}

export const pictureWords: Readonly<Record<Language, PictureWords>> = {
  en: { sources: 'Sources', madeWith: 'Made with Isnad', cluster: 'several events' },
  ar: { sources: 'المصادر', madeWith: 'أُنشئ بإسناد', cluster: 'أحداث عدة' },
};
