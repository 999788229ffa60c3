import type { Language } from '../../model/bilingual.ts';
import { formatNumber } from '../numbers.ts';

/** The words of the list view, and of the ways between it and the timeline. */
export interface ListWords {
  /** The buttons that lead from one to the other. */
  readonly toList: string;
  readonly toTimeline: string;
  readonly label: string;
  /** The events of the timeline, to those who do not see it. */
  readonly events: string;
  readonly undated: string;
  /** Which of very many events are listed; both ends count from 1. */
  readonly part: (from: number, to: number, total: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly timelineHelp: string;
  readonly zoom: string;
}

function partOf(language: Language, words: (from: string, to: string, total: string) => string) {
  const said = (n: number) => formatNumber(n, { language });
  return (from: number, to: number, total: number) => words(said(from), said(to), said(total));
}

export const listWords: Readonly<Record<Language, ListWords>> = {
  en: {
    toList: 'List',
    toTimeline: 'Timeline',
    label: 'Events as a list',
    events: 'Events of the timeline',
    undated: 'Undated',
    part: partOf('en', (from, to, total) => `Events ${from} to ${to} of ${total}`),
    previous: 'Previous in the list',
    next: 'Next in the list',
    timelineHelp:
      'Arrow keys go from event to event, Enter opens one. The same events stand in a list: the button “List”, or L.',
    zoom: 'Zoom',
  },
  ar: {
    toList: 'القائمة',
    toTimeline: 'الخط الزمني',
    label: 'الأحداث في قائمة',
    events: 'أحداث الخط الزمني',
    undated: 'بلا تاريخ',
    part: partOf('ar', (from, to, total) => `الأحداث من ${from} إلى ${to}، من أصل ${total}`),
    previous: 'الأحداث السابقة في القائمة',
    next: 'الأحداث التالية في القائمة',
    timelineHelp:
      'تنقلك الأسهم من حدث إلى حدث، ويفتحه مفتاح Enter. والأحداث نفسها في قائمة: زر «القائمة» أو مفتاح L.',
    zoom: 'التقريب',
  },
};
