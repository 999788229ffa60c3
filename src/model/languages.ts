export const languages = ['ar', 'en'] as const;

/** Which way the lines of each run. */
export const directions = { ar: 'rtl', en: 'ltr' } as const satisfies Record<
  (typeof languages)[number],
  'rtl' | 'ltr'
>;
