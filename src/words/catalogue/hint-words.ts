import type { Language } from '../../model/bilingual.ts';

/** The hand that somebody has on the timeline. */
export type Hand = 'touch' | 'mouse' | 'keyboard';

/** What is told once, at the first visit. */
export interface HintWords {
  readonly label: string;
  /** How to move along time, to zoom, and to read a source. */
  readonly gestures: Readonly<Record<Hand, readonly [move: string, zoom: string, open: string]>>;
}

export const hintWords: Readonly<Record<Language, HintWords>> = {
  en: {
    label: 'How to use the timeline',
    gestures: {
      touch: ['Drag to move along time', 'Pinch to zoom', 'Tap an event to read its source'],
      mouse: [
        'Wheel or drag to move along time',
        'Ctrl or ⌘ and wheel to zoom',
        'Click an event to read its source',
      ],
      keyboard: ['Arrow keys go from event to event', '+ and − zoom', 'Enter opens the source'],
    },
  },
  ar: {
    label: 'كيف تستعمل الخط الزمني؟',
    gestures: {
      touch: ['اسحب لتتحرك مع الزمن', 'باعِد بين إصبعين للتقريب', 'انقر حدثًا لتقرأ مصدره'],
      mouse: ['العجلة أو السحب للتحرك مع الزمن', 'Ctrl أو ⌘ مع العجلة للتقريب', 'انقر حدثًا لتقرأ مصدره'],
      keyboard: ['الأسهم من حدث إلى حدث', '+ و− للتقريب والإبعاد', 'Enter لقراءة المصدر'],
    },
  },
};
