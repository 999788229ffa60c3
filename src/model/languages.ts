export const languages = ['ar', 'en'] as const;
