import type { Language } from '../../model/bilingual.ts';
import type { DateStyle } from '../date-style.ts';
import { inDigits } from '../digits.ts';
import { plural } from '../plural.ts';

/** The formats in which the events leave as data. */
export const dataFormatIds = ['html', 'csv', 'json', 'md', 'ics', 'jsonld', 'timelinejs', 'geojson'] as const;
export type DataFormatId = (typeof dataFormatIds)[number];

/** The columns of the table, in order. */
export const dataColumns = [
  'id',
  'date',
  'edtf',
  'earliest',
  'latest',
  'title',
  'summary',
  'kind',
  'status',
  'actors',
  'places',
  'quotes',
  'translations',
  'saidBy',
  'sources',
  'addresses',
  'checkedOn',
  'link',
] as const;
export type DataColumn = (typeof dataColumns)[number];

/** What stands in exported data, and what is said of it. */
export interface DataWords {
  /** The two parts of the dialog, together and each. */
  readonly kinds: string;
  readonly picture: string;
  readonly data: string;
  readonly formats: Readonly<Record<DataFormatId, { readonly name: string; readonly what: string }>>;
  readonly columns: Readonly<Record<DataColumn, string>>;
  /** Of a month in words, that a table may not take it for a day. */
  readonly inMonth: (month: string) => string;
  /** Said of events that a format cannot hold. */
  readonly leftOut: (count: number) => string;
  readonly writing: string;
  readonly failed: Readonly<Record<'no-events' | 'no-template' | 'not-filtered' | 'broken', string>>;
}

export const dataWords: Readonly<Record<Language, DataWords>> = {
  en: {
    kinds: 'What to export',
    picture: 'Picture',
    data: 'Data',
    formats: {
      html: {
        name: 'A page to keep',
        what: 'the timeline and its articles in one file that needs no network',
      },
      csv: { name: 'CSV', what: 'a table with a row for each event, for Excel and other spreadsheets' },
      json: { name: 'JSON', what: 'everything that is known, to open here again or to work on' },
      md: { name: 'Markdown', what: 'a text with quotes and footnotes, for notes and articles' },
      ics: { name: 'iCalendar', what: 'for a calendar; a vague date takes up all the days it may be' },
      jsonld: { name: 'Web Annotation', what: 'every passage with its place in its article, as JSON-LD' },
      timelinejs: { name: 'TimelineJS', what: 'slides for that timeline, as JSON' },
      geojson: { name: 'GeoJSON', what: 'the events at their places, for maps' },
    },
    columns: {
      id: 'ID',
      date: 'Date',
      edtf: 'Date (EDTF)',
      earliest: 'Earliest day',
      latest: 'Latest day',
      title: 'Title',
      summary: 'Summary',
      kind: 'Kind',
      status: 'Did it happen?',
      actors: 'Actors',
      places: 'Places',
      quotes: 'Quotes',
      translations: 'Translations',
      saidBy: 'Who says so',
      sources: 'Sources',
      addresses: 'Addresses of the sources',
      checkedOn: 'Checked on',
      link: 'Link',
    },
    inMonth: (month) => `in ${month}`,
    leftOut: (n) =>
      plural('en', n, {
        one: '# event is left out: it has no date that this format can hold.',
        other: '# events are left out: they have no date that this format can hold.',
      }),
    writing: 'Writing…',
    failed: {
      'no-events': 'There is no event to write. Choose everything, or relax the filter.',
      'no-template': 'The page to keep could not be loaded. Check the connection, then try again.',
      broken:
        'No file was written: a part of the app could not be loaded, or broke down. Check the connection, then try again.',
      'not-filtered':
        'The search stopped working, so the events could not be filtered and no file was written. Start it again above the timeline, or export without search and filters.',
    },
  },
  ar: {
    kinds: 'ما يُصدَّر',
    picture: 'صورة',
    data: 'بيانات',
    formats: {
      html: { name: 'صفحة للحفظ', what: 'الخط الزمني ومقالاته في ملف واحد يُقرأ بلا شبكة' },
      csv: { name: 'CSV', what: 'جدول فيه صف لكل حدث، لبرنامج Excel وأمثاله' },
      json: { name: 'JSON', what: 'كل ما يُعرف عن الأحداث، ليُفتح هنا من جديد أو ليُبنى عليه' },
      md: { name: 'Markdown', what: 'نص فيه الاقتباسات والحواشي، للملاحظات والمقالات' },
      ics: { name: 'iCalendar', what: 'للتقويم، والتاريخ غير المحدد يشغل كل الأيام التي يحتملها' },
      jsonld: { name: 'Web Annotation', what: 'كل مقطع مع موضعه في مقاله، بصيغة JSON-LD' },
      timelinejs: { name: 'TimelineJS', what: 'شرائح لذلك الخط الزمني، بصيغة JSON' },
      geojson: { name: 'GeoJSON', what: 'الأحداث في أماكنها، للخرائط' },
    },
    columns: {
      id: 'المعرّف',
      date: 'التاريخ',
      edtf: 'التاريخ (EDTF)',
      earliest: 'أول يوم محتمل',
      latest: 'آخر يوم محتمل',
      title: 'العنوان',
      summary: 'الملخص',
      kind: 'النوع',
      status: 'هل وقع؟',
      actors: 'الأطراف',
      places: 'الأماكن',
      quotes: 'الاقتباسات',
      translations: 'الترجمات',
      saidBy: 'من القائل؟',
      sources: 'المصادر',
      addresses: 'عناوين المصادر',
      checkedOn: 'رُوجع في',
      link: 'الرابط',
    },
    inMonth: (month) => `في ${month}`,
    leftOut: (n) =>
      plural('ar', n, {
        zero: 'لم يُترك أي حدث.',
        one: 'تُرك حدث واحد، إذ ليس له تاريخ تتسع له هذه الصيغة.',
        two: 'تُرك حدثان، إذ ليس لهما تاريخ تتسع له هذه الصيغة.',
        few: 'تُركت # أحداث، إذ ليس لها تاريخ تتسع له هذه الصيغة.',
        many: 'تُرك # حدثًا، إذ ليس لها تاريخ تتسع له هذه الصيغة.',
        other: 'تُرك # حدث، إذ ليس لها تاريخ تتسع له هذه الصيغة.',
      }),
    writing: 'تجري الكتابة…',
    failed: {
      'no-events': 'لا حدث يُكتب. اختر الكل، أو خفف التصفية.',
      'no-template': 'تعذّر تحميل الصفحة التي تُحفظ. تحقق من الاتصال، ثم حاول مجددًا.',
      broken: 'لم يُكتب الملف: تعذّر تحميل جزء من التطبيق أو أصابه خلل. تحقق من الاتصال، ثم حاول مجددًا.',
      'not-filtered':
        'توقف البحث عن العمل، فتعذّرت تصفية الأحداث ولم يُكتب الملف. ابدأه من جديد فوق الخط الزمني، أو صدِّر بلا بحث ولا تصفية.',
    },
  },
};

/** How many events a format cannot hold, in a sentence. */
export function sayLeftOut(count: number, style: DateStyle): string {
  return inDigits(dataWords[style.language].leftOut(count), style);
}
