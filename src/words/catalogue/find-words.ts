import type { FacetName } from './facet-words.ts';
import type { Language } from '../../model/bilingual.ts';
import { formatNumber } from '../numbers.ts';
import { plural } from '../plural.ts';
import { isolate } from '../bidi.ts';
import { quoted } from '../quote-marks.ts';

/** The words of search and filters. */
export interface FindWords {
  readonly search: string;
  readonly placeholder: string;
  readonly clearSearch: string;
  readonly results: string;
  readonly filter: string;
  /** On the button, while so many filters hold. */
  readonly filtering: (count: number) => string;
  readonly title: string;
  readonly active: string;
  readonly ofEvents: (count: number, total: number) => string;
  readonly showOnTimeline: string;
  /** Beyond those that the list of results shows. */
  readonly more: (count: number) => string;
  readonly reading: (read: number, total: number) => string;
  readonly titlesOnly: string;
  readonly facet: Readonly<Record<FacetName, string>>;
  /** Before a stretch of time that was read in the question. */
  readonly dated: (dates: string) => string;
  readonly remove: (name: string) => string;
  readonly only: (name: string) => string;
  readonly clearAll: string;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  readonly noneWith: (query: string) => string;
  readonly nonePasses: string;
  /** So many have the words, but the filters keep them out. */
  readonly onlyWords: (count: number) => string;
  readonly keepWords: string;
  readonly instead: (query: string) => string;
}

export const findWords: Readonly<Record<Language, FindWords>> = {
  en: {
    search: 'Search',
    placeholder: 'Search events',
    clearSearch: 'Clear the search',
    results: 'Events found',
    filter: 'Filter',
    filtering: (n) => plural('en', n, { one: 'Filter: # chosen', other: 'Filter: # chosen' }),
    title: 'Filter the events',
    active: 'Current search and filters',
    ofEvents: (n, total) =>
      `${formatNumber(n, { language: 'en' })} of ${plural('en', total, { one: '# event', other: '# events' })}`,
    showOnTimeline: 'Show all on the timeline',
    more: (n) => plural('en', n, { one: '# more', other: '# more' }),
    reading: (n, total) =>
      `Reading the events: ${formatNumber(n, { language: 'en' })} of ${formatNumber(total, { language: 'en' })}`,
    titlesOnly: 'In a list this long, only titles and names are searched.',
    facet: {
      kind: 'Kind',
      status: 'Did it happen?',
      stance: 'What the source says of it',
      by: 'Who says so',
      actor: 'Who is involved',
      place: 'Where',
      article: 'Article',
      precision: 'How well the date is known',
    },
    dated: (dates) => `Dates: ${isolate(dates)}`,
    remove: (name) => `Remove ${isolate(name)}`,
    only: (name) => `Show only events with ${isolate(name)}`,
    clearAll: 'Clear all',
    showAll: (n) => `Show all ${formatNumber(n, { language: 'en' })}`,
    showFewer: 'Show fewer',
    noneWith: (query) => `No event contains ${isolate(quoted(query, 'en'))}.`,
    nonePasses: 'No event matches all of these filters.',
    onlyWords: (n) =>
      plural('en', n, {
        one: '# event contains these words, but the filters hide it.',
        other: '# events contain these words, but the filters hide them.',
      }),
    keepWords: 'Keep only the search words',
    instead: (query) => `Search for ${isolate(quoted(query, 'en'))}`,
  },
  ar: {
    search: 'البحث',
    placeholder: 'ابحث في الأحداث',
    clearSearch: 'امسح البحث',
    results: 'الأحداث التي وُجدت',
    filter: 'التصفية',
    filtering: (n) =>
      plural('ar', n, {
        zero: 'التصفية',
        one: 'التصفية: خيار واحد',
        two: 'التصفية: خياران',
        few: 'التصفية: # خيارات',
        many: 'التصفية: # خيارًا',
        other: 'التصفية: # خيار',
      }),
    title: 'تصفية الأحداث',
    active: 'البحث والتصفية الآن',
    ofEvents: (n, total) =>
      `${formatNumber(n, { language: 'ar' })} من ${plural('ar', total, {
        zero: '# حدث',
        one: 'حدث واحد',
        two: 'حدثين',
        few: '# أحداث',
        many: '# حدثًا',
        other: '# حدث',
      })}`,
    showOnTimeline: 'أظهرها كلها على الخط الزمني',
    more: (n) =>
      plural('ar', n, {
        zero: 'لا مزيد',
        one: 'وحدث آخر',
        two: 'وحدثان آخران',
        few: 'و# أحداث أخرى',
        many: 'و# حدثًا آخر',
        other: 'و# حدث آخر',
      }),
    reading: (n, total) =>
      `تجري قراءة الأحداث: ${formatNumber(n, { language: 'ar' })} من ${formatNumber(total, { language: 'ar' })}`,
    titlesOnly: 'لطول هذه القائمة لا يشمل البحث إلا العناوين والأسماء.',
    facet: {
      kind: 'النوع',
      status: 'هل وقع؟',
      stance: 'موقف المصدر منه',
      by: 'من القائل؟',
      actor: 'الأطراف',
      place: 'المكان',
      article: 'المقال',
      precision: 'دقة التاريخ',
    },
    dated: (dates) => `التاريخ: ${isolate(dates)}`,
    remove: (name) => `أزل ${isolate(name)}`,
    only: (name) => `أظهر ما يتصل بـ${isolate(name)} وحده`,
    clearAll: 'أزل الكل',
    showAll: (n) => `أظهرها كلها (${formatNumber(n, { language: 'ar' })})`,
    showFewer: 'أظهر عددًا أقل',
    noneWith: (query) => `لا حدث فيه ${isolate(quoted(query, 'ar'))}.`,
    nonePasses: 'لا حدث يستوفي هذه الشروط كلها.',
    onlyWords: (n) =>
      plural('ar', n, {
        zero: 'لا حدث فيه هذه الكلمات.',
        one: 'حدث واحد فيه هذه الكلمات، وتحجبه التصفية.',
        two: 'حدثان فيهما هذه الكلمات، وتحجبهما التصفية.',
        few: '# أحداث فيها هذه الكلمات، وتحجبها التصفية.',
        many: '# حدثًا فيها هذه الكلمات، وتحجبها التصفية.',
        other: '# حدث فيها هذه الكلمات، وتحجبها التصفية.',
      }),
    keepWords: 'أبقِ كلمات البحث وحدها',
    instead: (query) => `ابحث عن ${isolate(quoted(query, 'ar'))}`,
  },
};
