import { plural, type PluralForms } from '../plural.ts';
import type { AboutWords } from './about-words.ts';

const count = (n: number, forms: PluralForms['ar']) => plural('ar', n, forms);

const events = (n: number) =>
  count(n, {
    zero: 'بلا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: '# أحداث',
    many: '# حدثًا',
    other: '# حدث',
  });
/** In the genitive. */
const ofEvents = (n: number) =>
  count(n, { zero: 'أحداث', one: 'حدث واحد', two: 'حدثين', few: '# أحداث', many: '# حدثًا', other: '# حدث' });
const ofArticles = (n: number) =>
  count(n, {
    zero: 'مقالات',
    one: 'مقال واحد',
    two: 'مقالين',
    few: '# مقالات',
    many: '# مقالًا',
    other: '# مقال',
  });
const days = (n: number) =>
  count(n, { zero: '# يوم', one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' });
const years = (n: number) =>
  count(n, { zero: '# سنة', one: 'سنة واحدة', two: 'سنتين', few: '# سنوات', many: '# سنة', other: '# سنة' });

/** A period cut in two where its middle part is empty, else in three; the unit in the singular. */
const parts = (period: string, unit: string) => (first: number, middle: number) =>
  first === middle
    ? `أول ${period} حتى ${unit} ${first}، والآخر ما بقي.`
    : `أول ${period} حتى ${unit} ${first}، والوسط حتى ${unit} ${middle}، والآخر ما بقي.`;

export const arabicAbout: AboutWords = {
  method: 'كيف أُعدّ',
  methodIs: [
    'يقرأ برنامجٌ كل مقال جملة جملة، ويجد الألفاظ التي تدل على يوم، ويستخرج اليوم المقصود بها. وحيثما احتمل أن تروي الجملة حدثًا اقترحه.',
    'وكل اقتراح يُراجع قبل أي نشر، فيُقبل أو يُردّ مع السبب، وطريقة المراجعة مذكورة أدناه. والاقتباس هنا كما هو في مقاله حرفًا حرفًا، ويُبحث عن موضعه من جديد كلما بُنيت القائمة؛ فإن تغيّر المقال أو الاقتباس أو قراءة تاريخه لم تُنشر القائمة.',
    'ولا تاريخ أدق من مصدره: فالشهر يبقى شهرًا، وما لم يُذكر يومه لا يُعرض إلا ما يحصره.',
  ],
  checked: (n) => `رُوجع ${events(n)}`,
  unchecked: (n) => `لم يُراجع بعد ${events(n)}`,
  ofFirst: (n) => `لا تشمل أعداد هذه الصفحة إلا أول ${events(n)} في القائمة.`,
  articles: 'المقالات، وما آلت إليه كل جملة',
  sentences: (n) =>
    count(n, {
      zero: 'لم تُقرأ جملة',
      one: 'قُرئت جملة واحدة',
      two: 'قُرئت جملتان',
      few: 'قُرئت # جمل',
      many: 'قُرئت # جملة',
      other: 'قُرئت # جملة',
    }),
  candidates: (n) =>
    count(n, {
      zero: 'لم يُقترح حدث',
      one: 'اقتراح واحد',
      two: 'اقتراحان',
      few: '# اقتراحات',
      many: '# اقتراحًا',
      other: '# اقتراح',
    }),
  accepted: (n) => `قُبل ${n}`,
  dismissed: (n) => `رُدّ ${n}`,
  open: (n) => `بقي ${n}`,
  passages: (n) =>
    count(n, {
      zero: 'لم يُقتبس مقطع',
      one: 'اقتُبس مقطع واحد',
      two: 'اقتُبس مقطعان',
      few: 'اقتُبست # مقاطع',
      many: 'اقتُبس # مقطعًا',
      other: 'اقتُبس # مقطع',
    }),
  events: (n) => `في ${ofEvents(n)}`,
  unused: (n) =>
    count(n, {
      zero: 'لا جملة بلا حدث',
      one: 'جملة واحدة لم تعط حدثًا',
      two: 'جملتان لم تعطيا حدثًا',
      few: '# جمل لم تعط حدثًا',
      many: '# جملة لم تعط حدثًا',
      other: '# جملة لم تعط حدثًا',
    }),
  notShown: 'لا يجوز من هذا المقال إلا عرض مقتطفات.',
  noLedger: 'جاء هذا الخط الزمني بلا سجله؛ فلا يُعرف هنا ما قُرئ وما رُدّ.',
  conventions: 'كيف تُقرأ التواريخ',
  conventionsIn: { ar: 'في المقالات العربية', en: 'في المقالات الإنجليزية' },
  convention: {
    week: (firstDay) => `يبدأ الأسبوع يوم ${firstDay}.`,
    weekend: (first, last) => `نهاية الأسبوع ${first} و${last}.`,
    parts: {
      week: parts('الأسبوع', 'اليوم'),
      month: parts('الشهر', 'اليوم'),
      year: parts('السنة', 'الشهر'),
      decade: parts('العقد', 'السنة'),
    },
    ownYear: (n) =>
      `اليوم أو الشهر بلا سنة من سنة المقال نفسها إن لم يبعد عنه أكثر من ${days(n)}، وإلا فمن أقرب سنة توافقه.`,
    loose: (said, announced) =>
      `يدل الفعل على أن التاريخ الذي لا سنة له مضى أو سيأتي. وعلى خلاف الفعل يُؤخذ بالقريب إن لم يتأخر عمّا قيل أكثر من ${days(said)}، ولم يسبق ما أُعلن أكثر من ${days(announced)}.`,
    weekdayAlone: {
      past: 'يوم الأسبوع الذي لا فعل معه هو السابق.',
      future: 'يوم الأسبوع الذي لا فعل معه هو المقبل، فما يقوم وحده عنوان أو برنامج.',
    },
    hijri: (n) => `السنة من 1300 إلى 1500 بلا علامة هجرية إن لم تسبق سنة المقال بأكثر من ${years(n)}.`,
  },
  limits: 'حدوده',
  limit: {
    onlyArticles: (n) =>
      count(n, {
        zero: 'لا مقال وراءه، فلا يعرف شيئًا عمّا وقع.',
        one: 'لا يعرف إلا ما يرويه هذا المقال؛ فما لم يرد هنا لا يعني أنه لم يقع.',
        two: 'لا يعرف إلا ما يرويه هذان المقالان؛ فما لم يرد هنا لا يعني أنه لم يقع.',
        few: 'لا يعرف إلا ما ترويه هذه المقالات وعددها #؛ فما لم يرد هنا لا يعني أنه لم يقع.',
        many: 'لا يعرف إلا ما ترويه هذه المقالات وعددها #؛ فما لم يرد هنا لا يعني أنه لم يقع.',
        other: 'لا يعرف إلا ما ترويه هذه المقالات وعددها #؛ فما لم يرد هنا لا يعني أنه لم يقع.',
      }),
    notJudged: 'لا يُحكم هنا على صدق المصدر، ولكن قائل كل قول مذكور معه.',
    withoutDay: (n) => `محصور فقط، لا يذكر أي مصدر يومه: ${events(n)}.`,
    undated: (n) => `بلا أي تاريخ: ${events(n)}.`,
    likely: (n) => `يوم النشر مرجّح لا مؤكد في ${ofArticles(n)}.`,
    unknownOutlet: (n) => `لا يُعرف الناشر في ${ofArticles(n)}.`,
    oneSource: (n) => `قائم على تقرير واحد وحده: ${events(n)}.`,
  },
};
