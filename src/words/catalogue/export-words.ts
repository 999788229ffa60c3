import type { Language } from '../../model/bilingual.ts';
import { isolate } from '../bidi.ts';
import { comma } from '../comma.ts';
import { formatNumber } from '../numbers.ts';
import { plural } from '../plural.ts';

/** An option of a picture that cannot be used: its name, what was given, and what would do. */
export type RequestProblem =
  | {
      readonly type: 'not-one-of';
      readonly option: string;
      readonly value: string;
      readonly allowed: readonly string[];
    }
  | { readonly type: 'not-a-date'; readonly option: string; readonly value: string }
  | { readonly type: 'ends-before'; readonly from: string; readonly to: string }
  | { readonly type: 'not-a-size'; readonly leastPx: number; readonly mostPx: number }
  | { readonly type: 'too-small' | 'too-large'; readonly value: string; readonly limitPx: number };

type Failure =
  | 'font-missing'
  | 'too-large'
  | 'too-small'
  | 'not-drawn'
  | 'list-too-long'
  | 'none-passes'
  | 'not-loaded'
  | 'not-filtered'
  | 'broken'
  | 'not-copied'
  | 'not-shared';

type Choices<T extends string> = Readonly<Record<T, string>>;

export interface ExportWords {
  readonly title: string;
  readonly span: string;
  readonly spans: Choices<'view' | 'selection' | 'whole' | 'own'>;
  readonly from: string;
  readonly to: string;
  readonly dateHint: string;
  readonly size: string;
  readonly sizes: Choices<
    | 'screen'
    | 'slide'
    | 'square'
    | 'story'
    | 'a4-landscape'
    | 'a4-portrait'
    | 'a3-landscape'
    | 'a3-portrait'
    | 'own'
  >;
  readonly width: string;
  readonly height: string;
  readonly list: string;
  readonly qr: string;
  readonly format: string;
  readonly formats: Choices<'png' | 'svg' | 'svg-outlines' | 'pdf'>;
  readonly formatWhat: Choices<'png' | 'svg' | 'svg-outlines' | 'pdf'>;
  readonly scale: string;
  readonly preview: string;
  /** Width and height in px, as numbers in words of the language. */
  readonly measures: (widthPx: number, heightPx: number) => string;
  /** Of an image that its list makes higher than the shape that is chosen. */
  readonly listGrows: string;
  /** Of a large image, the size and the scale that have as many pixels and larger letters. */
  readonly largerLetters: (widthPx: number, heightPx: number, scale: number) => string;
  /** Ends the filter in the name of a file where it is cut, as a file name has it. */
  readonly andMore: string;
  readonly listFollows: (events: number) => string;
  readonly save: string;
  readonly print: string;
  readonly copy: string;
  readonly share: string;
  readonly cancel: string;
  readonly steps: Choices<'layout' | 'drawing'>;
  readonly done: string;
  /** Of letters that no face of ours can draw, each once, in an SVG with its letters drawn. */
  readonly leftAsText: (letters: readonly string[]) => string;
  /** Of letters that no font of the machine has, each once. */
  readonly missing: (letters: readonly string[]) => string;
  readonly copied: string;
  readonly given: string;
  readonly failed: Choices<Failure>;
  /** Of a size whose height does not do, at the width that it has. */
  readonly tooLow: (enoughPx: number) => string;
  readonly problem: (problem: RequestProblem) => string;
}

const doesNotFit: Readonly<Record<Language, string>> = {
  en: 'Title, legend and timeline do not fit into that size.',
  ar: 'لا يتسع هذا المقاس للعنوان ودليل الرموز والخط الزمني.',
};

/** More would not be read. */
const mostLetters = 12;

function sayLetters(letters: readonly string[], language: Language): string {
  const more = letters.length > mostLetters ? ['…'] : [];
  return [...letters.slice(0, mostLetters).map(isolate), ...more].join(comma[language]);
}

const english: ExportWords = {
  title: 'Export image',
  span: 'What part',
  spans: { view: 'In view', selection: 'Open event', whole: 'Everything', own: 'Dates' },
  from: 'From',
  to: 'To',
  dateHint: 'A year, a month or a day: 2023, 2023-09, 2023-09-13',
  size: 'Shape',
  sizes: {
    screen: 'As on screen',
    slide: 'Slide, 16:9',
    square: 'Square',
    story: 'Story, 9:16',
    'a4-landscape': 'A4, landscape',
    'a4-portrait': 'A4, portrait',
    'a3-landscape': 'A3, landscape',
    'a3-portrait': 'A3, portrait',
    own: 'Own size',
  },
  width: 'Width, px',
  height: 'Height, px',
  list: 'List the events',
  qr: 'QR code of the link',
  format: 'Format',
  formats: { png: 'PNG', svg: 'SVG', 'svg-outlines': 'SVG, outlines', pdf: 'PDF or paper' },
  formatWhat: {
    png: 'For slides and posts.',
    svg: 'Sharp at any size; its text can be selected and searched in a browser.',
    'svg-outlines': 'Sharp at any size and the same in every program; its letters are shapes.',
    pdf: 'Opens the print dialog: choose a printer, or save as PDF. Its text can be searched and copied.',
  },
  scale: 'Scale',
  preview: 'Preview',
  measures: (widthPx, heightPx) =>
    `${formatNumber(widthPx, { language: 'en' })} × ${formatNumber(heightPx, { language: 'en' })} px`,
  listGrows: 'Higher than the chosen shape, for the list of events.',
  largerLetters: (widthPx, heightPx, scale) =>
    `Letters are small in so large an image. ${english.measures(widthPx, heightPx)} at ${scale}× has as many pixels and larger letters.`,
  andMore: 'and-more',
  listFollows: (n) =>
    plural('en', n, {
      one: 'Then # event with its quotes and sources.',
      other: 'Then # events with their quotes and sources.',
    }),
  save: 'Save',
  print: 'Print or save as PDF',
  copy: 'Copy',
  share: 'Share',
  cancel: 'Cancel',
  steps: { layout: 'Laying out…', drawing: 'Drawing…' },
  done: 'Saved. You will find it among your downloads.',
  missing: (letters) =>
    `No font of this device has these; in the image they are gaps or boxes: ${sayLetters(letters, 'en')}.`,
  leftAsText: (letters) =>
    `What the font has no shapes for stays text, and may look different in each program: ${sayLetters(letters, 'en')}.`,
  copied: 'Copied.',
  given: 'Shared.',
  failed: {
    'font-missing': 'The fonts for the image could not be loaded. Check the connection, then try again.',
    'too-large':
      'That is more than a browser can draw: at most 16,384 px a side and 268 million px in all. Choose a smaller size or scale, or save it as SVG.',
    'too-small': `${doesNotFit.en} Choose a larger one.`,
    'not-drawn': 'The browser could not draw the image. Save it as SVG instead.',
    'list-too-long': 'Too many events to list. Choose a shorter span, or leave the list out.',
    'none-passes': 'No event passes the filter, so no image was made. Relax the filter.',
    'not-loaded': 'The timeline has not been loaded.',
    'not-filtered':
      'The search stopped working, so the events could not be filtered and no image was made. Start it again above the timeline, or export without search and filters.',
    broken:
      'No image was made: a part of the app could not be loaded, or broke down. Check the connection, then try again.',
    'not-copied': 'The browser did not let the image be copied. Save it instead.',
    'not-shared': 'The image could not be shared. Save it instead.',
  },
  tooLow: (enoughPx) =>
    `${doesNotFit.en} At this width a height of ${formatNumber(enoughPx, { language: 'en' })} px is enough.`,
  problem: (problem) => {
    switch (problem.type) {
      case 'not-one-of':
        return `${problem.option} cannot be “${problem.value}”: choose ${problem.allowed.join(', ')}.`;
      case 'not-a-date':
        return `“${problem.value}” is not a date for ${problem.option}: write a year, a month or a day, such as 2023, 2023-09 or 2023-09-13.`;
      case 'ends-before':
        return `The span from ${problem.from} to ${problem.to} ends before it begins.`;
      case 'not-a-size':
        return `Write width and height as whole numbers of px from ${problem.leastPx} to ${formatNumber(problem.mostPx, { language: 'en' })}.`;
      case 'too-small':
        return `${problem.value} px is too small: each side needs at least ${problem.limitPx} px.`;
      case 'too-large':
        return `${problem.value} px is too large: each side may have at most ${formatNumber(problem.limitPx, { language: 'en' })} px.`;
    }
  },
};

/** Isolated: among Arabic letters their parts would stand in the opposite order. */
const arabicDates = '2023 أو \u20662023-09\u2069 أو \u20662023-09-13\u2069';

const arabic: ExportWords = {
  title: 'تصدير صورة',
  span: 'المدى',
  spans: { view: 'المعروض', selection: 'الحدث المفتوح', whole: 'الكل', own: 'تواريخ' },
  from: 'من',
  to: 'إلى',
  dateHint: `سنة أو شهر أو يوم: ${arabicDates}`,
  size: 'الشكل',
  sizes: {
    screen: 'كما على الشاشة',
    slide: 'شريحة عرض 16:9',
    square: 'مربع',
    story: 'قصة 9:16',
    'a4-landscape': 'A4 بالعرض',
    'a4-portrait': 'A4 بالطول',
    'a3-landscape': 'A3 بالعرض',
    'a3-portrait': 'A3 بالطول',
    own: 'مقاس آخر',
  },
  width: 'العرض بالبكسل',
  height: 'الارتفاع بالبكسل',
  list: 'مع قائمة الأحداث',
  qr: 'مع رمز QR للرابط',
  format: 'الصيغة',
  formats: { png: 'PNG', svg: 'SVG', 'svg-outlines': 'SVG بحروف مرسومة', pdf: 'PDF أو ورق' },
  formatWhat: {
    png: 'للعروض والمنشورات.',
    svg: 'واضحة بأي حجم، ونصّها يُحدَّد ويُبحث فيه داخل المتصفح.',
    'svg-outlines': 'واضحة بأي حجم، ولا تتغير من برنامج إلى آخر؛ حروفها أشكال مرسومة.',
    pdf: 'تفتح نافذة الطباعة: اختر طابعة، أو احفظ الملف PDF. نصّها يُبحث فيه ويُنسخ.',
  },
  scale: 'التكبير',
  preview: 'معاينة',
  measures: (widthPx, heightPx) =>
    `\u2066${formatNumber(widthPx, { language: 'ar' })} × ${formatNumber(heightPx, { language: 'ar' })}\u2069 بكسل`,
  listGrows: 'أعلى من الشكل المختار، لتتسع لقائمة الأحداث.',
  largerLetters: (widthPx, heightPx, scale) =>
    `الحروف صغيرة في صورة بهذا الحجم. أما ${arabic.measures(widthPx, heightPx)} بتكبير \u2066${scale}×\u2069 فبعدد البكسلات نفسه وبحروف أكبر.`,
  andMore: 'وغير-ذلك',
  listFollows: (n) =>
    plural('ar', n, {
      zero: 'ولا أحداث بعدها.',
      one: 'يليها حدث واحد باقتباساته ومصادره.',
      two: 'يليها حدثان باقتباساتهما ومصادرهما.',
      few: 'تليها # أحداث باقتباساتها ومصادرها.',
      many: 'يليها # حدثًا باقتباساتها ومصادرها.',
      other: 'يليها # حدث باقتباساتها ومصادرها.',
    }),
  save: 'حفظ',
  print: 'طباعة أو حفظ PDF',
  copy: 'نسخ',
  share: 'مشاركة',
  cancel: 'إلغاء',
  steps: { layout: 'يجري الترتيب…', drawing: 'يجري الرسم…' },
  done: 'حُفظت، وتجدها بين التنزيلات.',
  missing: (letters) =>
    `ليس لهذه الرموز شكل في خطوط هذا الجهاز، فهي في الصورة فراغات أو مربعات: ${sayLetters(letters, 'ar')}.`,
  leftAsText: (letters) =>
    `ما ليس له شكل في الخط بقي نصًّا، وقد يختلف مظهره من برنامج إلى آخر: ${sayLetters(letters, 'ar')}.`,
  copied: 'نُسخت.',
  given: 'تمت المشاركة.',
  failed: {
    'font-missing': 'تعذّر تحميل خطوط الصورة. تحقق من الاتصال، ثم حاول مجددًا.',
    'too-large':
      'هذا أكبر مما يرسمه متصفح: لا يزيد الضلع على 16,384 بكسل، ولا المساحة على 268 مليون بكسل. اختر مقاسًا أو تكبيرًا أصغر، أو احفظها SVG.',
    'too-small': `${doesNotFit.ar} اختر مقاسًا أكبر.`,
    'not-drawn': 'تعذّر على المتصفح رسم الصورة. احفظها SVG.',
    'list-too-long': 'الأحداث أكثر من أن تُسرد. اختر مدى أقصر، أو اترك القائمة.',
    'none-passes': 'لا حدث يوافق التصفية، فلم تُنشأ الصورة. خفّف التصفية.',
    'not-loaded': 'لم يُحمَّل الخط الزمني.',
    'not-filtered':
      'توقف البحث عن العمل، فتعذّرت تصفية الأحداث ولم تُنشأ الصورة. ابدأه من جديد فوق الخط الزمني، أو صدِّر بلا بحث ولا تصفية.',
    broken: 'لم تُنشأ الصورة: تعذّر تحميل جزء من التطبيق أو أصابه خلل. تحقق من الاتصال، ثم حاول مجددًا.',
    'not-copied': 'لم يسمح المتصفح بنسخ الصورة. احفظها بدلًا من ذلك.',
    'not-shared': 'تعذّرت مشاركة الصورة. احفظها بدلًا من ذلك.',
  },
  tooLow: (enoughPx) =>
    `${doesNotFit.ar} يكفي بهذا العرض ارتفاع ${formatNumber(enoughPx, { language: 'ar' })} بكسل.`,
  problem: (problem) => {
    switch (problem.type) {
      case 'not-one-of':
        return `لا تصلح «${problem.value}» للخيار ${problem.option}. المتاح: ${problem.allowed.join('، ')}.`;
      case 'not-a-date':
        return `«${problem.value}» ليس تاريخًا. اكتب سنة أو شهرًا أو يومًا، مثل ${arabicDates}.`;
      case 'ends-before':
        return `المدى من ${problem.from} إلى ${problem.to} ينتهي قبل أن يبدأ.`;
      case 'not-a-size':
        return `اكتب العرض والارتفاع بالبكسل عددين صحيحين من ${problem.leastPx} إلى ${formatNumber(problem.mostPx, { language: 'ar' })}.`;
      case 'too-small':
        return `المقاس ${problem.value} صغير: لا يقل الضلع عن ${problem.limitPx} بكسل.`;
      case 'too-large':
        return `المقاس ${problem.value} كبير: لا يزيد الضلع على ${formatNumber(problem.limitPx, { language: 'ar' })} بكسل.`;
    }
  },
};

export const exportWords: Readonly<Record<Language, ExportWords>> = { ar: arabic, en: english };
