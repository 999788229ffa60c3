import type { Language } from '../../model/bilingual.ts';

/** The words of the ways out: links, quotes and the page in a frame. */
export interface ShareWords {
  readonly title: string;
  readonly link: string;
  readonly embed: string;
  /** What the link brings back. */
  readonly linkWhat: string;
  readonly linkField: string;
  readonly copyLink: string;
  /** Begins the name of what copies, where there is no room for all of it. */
  readonly copy: string;
  /** Opens the system’s own sheet. */
  readonly share: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly notPublic: string;
  /** Its place in a file stands between the two. */
  readonly makePublic: Readonly<Record<'before' | 'between' | 'after', string>>;
  readonly onlyHere: string;
  readonly view: string;
  readonly views: Readonly<Record<'timeline' | 'list', string>>;
  readonly shows: string;
  readonly showing: Readonly<Record<'range' | 'event' | 'all', string>>;
  readonly height: string;
  readonly hands: string;
  readonly handsOf: Readonly<Record<'page' | 'timeline', string>>;
  readonly preview: string;
  readonly snippet: string;
  readonly copySnippet: string;
  /** In a frame: leads to the page itself. */
  readonly openPage: string;
  /** In a citation, after who says so: the day, with a note on how surely it is known. */
  readonly published: (date: string) => string;
  /** `quoted` has its quotation marks. */
  readonly translation: (quoted: string) => string;
}

export const shareWords: Readonly<Record<Language, ShareWords>> = {
  en: {
    title: 'Share',
    link: 'Link',
    embed: 'Embed',
    linkWhat: 'Brings back what you see now: the open event, the stretch of time, filters and language.',
    linkField: 'Link to this view',
    copyLink: 'Copy link',
    copy: 'Copy',
    share: 'Share with…',
    copied: 'Copied',
    copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',
    notPublic: 'The link leads to the address where you read this now.',
    makePublic: {
      before: 'To have links lead to the public page, write its address as ',
      between: ' in ',
      after: ', then build again.',
    },
    onlyHere: 'Only this device can open it.',
    view: 'Events as',
    views: { timeline: 'timeline', list: 'list' },
    shows: 'Opens at',
    showing: { range: 'the stretch seen now', event: 'the open event', all: 'all events' },
    height: 'Height in pixels',
    hands: 'Wheel and one finger move',
    handsOf: { page: 'the page around it', timeline: 'the timeline' },
    preview: 'Preview',
    snippet: 'Code for your page',
    copySnippet: 'Copy code',
    openPage: 'Open on its own page',
    published: (date) => `published ${date}`,
    translation: (quoted) => `Translation: ${quoted}`,
  },
  ar: {
    title: 'مشاركة',
    link: 'رابط',
    embed: 'تضمين',
    linkWhat: 'يعيد ما تراه الآن: الحدث المفتوح والمدة والتصفية واللغة.',
    linkField: 'رابط هذا العرض',
    copyLink: 'نسخ الرابط',
    copy: 'نسخ',
    share: 'مشاركة عبر…',
    copied: 'نُسخ',
    copyFailed: 'لم يسمح المتصفح بالنسخ. حدد النص وانسخه بنفسك.',
    notPublic: 'يقود الرابط إلى العنوان الذي تقرأ منه الآن.',
    makePublic: {
      before: 'لتقود الروابط إلى الصفحة العامة اكتب عنوانها هكذا: ',
      between: ' في ',
      after: '، ثم أعد البناء.',
    },
    onlyHere: 'ولا يفتحه غير هذا الجهاز.',
    view: 'عرض الأحداث',
    views: { timeline: 'خطًا زمنيًا', list: 'قائمة' },
    shows: 'ما يُعرض أولًا',
    showing: { range: 'المدة المعروضة الآن', event: 'الحدث المفتوح', all: 'كل الأحداث' },
    height: 'الارتفاع بالبكسل',
    hands: 'العجلة والإصبع الواحدة تحركان',
    handsOf: { page: 'الصفحة المحيطة', timeline: 'الخط الزمني' },
    preview: 'معاينة',
    snippet: 'شيفرة لصفحتك',
    copySnippet: 'نسخ الشيفرة',
    openPage: 'فتح في صفحة مستقلة',
    published: (date) => `نُشر ${date}`,
    translation: (quoted) => `الترجمة: ${quoted}`,
  },
};
