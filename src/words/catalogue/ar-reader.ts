import { plural, type PluralForms } from '../plural.ts';
import type { ReaderWords } from './reader-words.ts';

const count = (n: number, forms: PluralForms['ar']) => plural('ar', n, forms);

const passages = (n: number) =>
  count(n, {
    zero: 'بلا مقاطع',
    one: 'مقطع واحد',
    two: 'مقطعان',
    few: '# مقاطع',
    many: '# مقطعًا',
    other: '# مقطع',
  });

const sources = (n: number) =>
  count(n, {
    zero: 'بلا مصدر',
    one: 'مصدر واحد',
    two: 'مصدران',
    few: '# مصادر',
    many: '# مصدرًا',
    other: '# مصدر',
  });

const reports = (n: number) =>
  count(n, {
    zero: 'بلا تقرير',
    one: 'تقرير واحد',
    two: 'تقريران',
    few: '# تقارير',
    many: '# تقريرًا',
    other: '# تقرير',
  });

const inOutlets = (n: number) =>
  count(n, {
    zero: 'بلا وسيلة إعلام',
    one: 'في وسيلة إعلام واحدة',
    two: 'في وسيلتي إعلام',
    few: 'في # وسائل إعلام',
    many: 'في # وسيلة إعلام',
    other: 'في # وسيلة إعلام',
  });

export const arabicReader: ReaderWords = {
  label: 'الحدث المفتوح ومصادره',
  noDate: 'بلا تاريخ',
  times: (n) =>
    count(n, {
      zero: 'ولا مرة',
      one: 'مرة واحدة',
      two: 'مرتان',
      few: '# مرات',
      many: '# مرة',
      other: '# مرة',
    }),
  sources: (articles, told, quotes) => {
    const counted = told < articles ? `${reports(told)} ${inOutlets(articles)}` : sources(articles);
    return quotes === articles ? counted : `${counted}، ${passages(quotes)}`;
  },
  sourcesOfEvent: 'مصادر هذا الحدث',
  givesNoDay: 'لا يذكر تاريخًا',
  passages: 'المقاطع',
  passage: 'المقطع',
  noPassages: 'لم يُرفق بهذا الحدث مقطع بعد.',
  chain: 'من القائل؟',
  ownVoice: 'بكلام المقال نفسه',
  anonymous: 'دون ذكر الاسم',
  unknownOutlet: 'الناشر غير معروف',
  sameWords: 'الجمل نفسها في',
  translation: 'الترجمة',
  article: 'المقال',
  wholeTitle: 'عرض العنوان كله',
  lessTitle: 'عرض جزء من العنوان',
  wholeArticle: 'عرض المقال كله',
  allExcerpts: 'عرض كل المقتطفات',
  lessArticle: 'عرض جزء منه',
  backToPassage: 'العودة إلى المقطع',
  published: 'نُشر',
  publishedCertainty: {
    stated: 'كما يذكر المقال',
    certain: 'تاريخ مستنتج، وهو مؤكد',
    likely: 'تاريخ مستنتج، وهو مرجّح',
  },
  evidence: { text: 'من المقال', 'other-article': 'من مقال آخر', outside: 'من خارج المقالات' },
  howWeKnow: 'كيف عُرف يوم النشر؟',
  leftOut: 'محذوف',
  folded: 'مطويّ هنا',
  severalEvents: (n) =>
    count(n, {
      zero: 'لا يروي حدثًا آخر',
      one: 'يروي حدثًا آخر',
      two: 'يروي حدثين آخرين',
      few: 'يروي # أحداث أخرى',
      many: 'يروي # حدثًا آخر',
      other: 'يروي # حدث آخر',
    }),
  dateHeading: 'كيف قُرئ التاريخ؟',
  eventDate: 'تاريخ الحدث',
  countedFromPublication: 'محسوبًا من يوم النشر،',
  countedFromWords: 'محسوبًا من عبارة',
  thatIs: '، أي',
  machine: 'ما تدل عليه الألفاظ وحدها',
  checked: 'ما حُدِّد عند المراجعة',
  inherited: 'هذا المقطع تتمة لجملة سابقة، ومنها يُعرف اليوم:',
  showSentence: 'عرض تلك الجملة',
  showInArticle: 'عرضها في المقال',
  passageWithoutDate: 'لا يذكر هذا المقطع تاريخًا.',
  bounded: 'لا يحدد أي مصدر يوم الحدث، وما تقوله المصادر لا يزيد على حصره:',
  undated: 'لا يحدد أي مصدر يوم الحدث، ولا شيء يحصره؛ لذلك هو في قائمة «بلا تاريخ» لا على المحور.',
  decidedDate: 'حُدِّد تاريخ هذا الحدث عند المراجعة:',
  saysNothingOfDay: 'لا يذكر تاريخًا.',
  decision: 'القرار وسببه',
  linked: 'أحداث مرتبطة',
  neighbours: 'السابق والتالي في القائمة',
  neighbour: { previous: 'السابق', next: 'التالي' },
  note: 'ملاحظة',
  names: 'من وأين',
  checkedOn: 'رُوجع في',
  checkedAgainst: (n) =>
    count(n, {
      zero: 'بلا نص',
      one: 'على نص هذه بصمته:',
      two: 'على نصين هاتان بصمتاهما:',
      few: 'على نصوص هذه بصماتها:',
      many: 'على نصوص هذه بصماتها:',
      other: 'على نصوص هذه بصماتها:',
    }),
  textState: {
    same: 'والنص المعروض هنا هو نفسه',
    earlier: 'نص سابق، وقد استُبدل المقال بعده',
    differs: 'والنص الموجود هنا نص آخر',
    unproven: 'ولا يستطيع المتصفح حساب بصمة النص المعروض هنا',
    unseen: 'يُقارن عند فتح المقال',
    'not-here': 'ولا يمكن عرض المقال هنا',
  },
  unchecked: 'لم يُراجَع بعد',
  notChecked: 'لم يُراجَع هذا الحدث بعد.',
  copyQuote: 'نسخ الاقتباس مع مصدره',
  openFull: 'فتح بالكامل',
  width: 'عرض لوحة القراءة',
  shareOfPage: (percent) => `${percent}٪ من الصفحة`,
  openHalf: 'فتح إلى النصف',
};
