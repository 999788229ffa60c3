export const languages = ['ar', 'en'] as const;

/** Which way the lines of each run. */
export const directions = { ar: 'rtl', en: 'ltr' } as const satisfies Record<
  (typeof languages)[number],
  'rtl' | 'ltr'
>;

/** Of two languages the one that this is not. */
export const otherLanguage = { ar: 'en', en: 'ar' } as const;
