import type { Language } from '../../model/bilingual.ts';

/** Said for a moment when an embedded timeline leaves a gesture to the page around it. */
export const gestureWords: Readonly<Record<Language, Readonly<Record<'wheel' | 'touch', string>>>> = {
  ar: {
    wheel: 'للتقريب: Ctrl أو ⌘ مع عجلة الفأرة. للتحريك: اسحب.',
    touch: 'حرّك الخط الزمني بإصبعين.',
  },
  en: {
    wheel: 'Ctrl or ⌘ and the wheel to zoom, drag to move.',
    touch: 'Use two fingers to move the timeline.',
  },
};
