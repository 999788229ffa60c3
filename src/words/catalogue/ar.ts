import { facetWords } from './facet-words.ts';
import { findWords } from './find-words.ts';
import { faultWords } from './fault-words.ts';
import { hintWords } from './hint-words.ts';
import { foldWords } from './fold-words.ts';
import { listWords } from './list-words.ts';
import { loadingWords } from './loading-words.ts';
import { pictureWords } from './picture-words.ts';
import { shareWords } from './share-words.ts';
import { isolate } from '../bidi.ts';
import { plural, type PluralForms } from '../plural.ts';
import { settingsWords } from './settings-words.ts';
import { arabicReader } from './ar-reader.ts';
import { arabicTrouble } from './ar-trouble.ts';
import type { StatusWords, Words } from './words.ts';

const count = (n: number, forms: PluralForms['ar']) => plural('ar', n, forms);

const masculine: StatusWords = {
  occurred: 'وقع',
  planned: 'مرتقب',
  claimed: 'مزعوم',
  denied: 'منفي',
  cancelled: 'أُلغي',
};
/** Also of what is more than one and no person. */
const feminine: StatusWords = {
  occurred: 'وقعت',
  planned: 'مرتقبة',
  claimed: 'مزعومة',
  denied: 'منفية',
  cancelled: 'أُلغيت',
};

export const arabic: Words = {
  chrome: {
    loading: 'يجري تحميل الخط الزمني…',
    draft: 'هذه مسودة لم يُراجَع كل ما فيها.',
    timeline: 'الخط الزمني',
    close: 'إغلاق',
    dismiss: 'إخفاء',
    more: 'المزيد',
    exportImage: 'تصدير',
    about: 'عن هذا الخط الزمني',
    partLoading: 'يُحمَّل…',
    legend: 'دليل الرموز',
    keys: 'المفاتيح',
    zoomIn: 'تقريب',
    zoomOut: 'إبعاد',
    fit: 'عرض الكل',
    events: (n) =>
      count(n, {
        zero: 'لا أحداث',
        one: 'حدث واحد',
        two: 'حدثان',
        few: '# أحداث',
        many: '# حدثًا',
        other: '# حدث',
      }),
    inView: (n) =>
      count(n, {
        zero: 'لا يظهر منها شيء',
        one: 'يظهر منها واحد',
        two: 'يظهر منها اثنان',
        few: 'يظهر منها #',
        many: 'يظهر منها #',
        other: 'يظهر منها #',
      }),
    undated: (n) =>
      count(n, {
        zero: 'لا حدث بلا تاريخ',
        one: 'حدث بلا تاريخ',
        two: 'حدثان بلا تاريخ',
        few: '# أحداث بلا تاريخ',
        many: '# حدثًا بلا تاريخ',
        other: '# حدث بلا تاريخ',
      }),
    undatedWhy: 'لا تذكر المصادر يوم الحدث، ولا شيء فيها يحصره.',
    choose: (n) =>
      count(n, {
        zero: 'لا أحداث هنا',
        one: 'حدث واحد هنا',
        two: 'حدثان هنا',
        few: '# أحداث هنا',
        many: '# حدثًا هنا',
        other: '# حدث هنا',
      }),
    empty: 'لا أحداث في هذا الخط الزمني بعد.',
    noneDated: 'ليس لأي حدث في هذا الخط الزمني تاريخ.',
    nonePassingDated: 'ليس لأي حدث يستوفي هذه الشروط تاريخ.',
    nothingInView: 'ليس في المصادر حدث مؤرَّخ في هذه المدة.',
    mayLieHere: (n) =>
      count(n, {
        zero: 'ولا حدث يُحتمل وقوعه فيها.',
        one: 'وقد يقع فيها حدث واحد مفتوح التاريخ من جهتها.',
        two: 'وقد يقع فيها حدثان مفتوحا التاريخ من جهتها.',
        few: 'وقد تقع فيها # أحداث مفتوحة التاريخ من جهتها.',
        many: 'وقد يقع فيها # حدثًا مفتوح التاريخ من جهتها.',
        other: 'وقد يقع فيها # حدث مفتوح التاريخ من جهتها.',
      }),
    runOn: (n) =>
      count(n, {
        zero: 'لا حدث آخر يمتد خارج هذه المدة',
        one: 'حدث آخر يمتد خارج هذه المدة',
        two: 'حدثان آخران يمتدان خارج هذه المدة',
        few: '# أحداث أخرى تمتد خارج هذه المدة',
        many: '# حدثًا آخر يمتد خارج هذه المدة',
        other: '# حدث آخر يمتد خارج هذه المدة',
      }),
    runOnNamed: (said, titles, isAll) => `${said}: ${titles.map(isolate).join('؛ ')}${isAll ? '' : '؛ …'}`,
    alsoPossible: (n) =>
      count(n, {
        zero: 'لا حدث آخر مفتوح التاريخ هنا',
        one: 'وقد يقع هنا حدث آخر مفتوح التاريخ',
        two: 'وقد يقع هنا حدثان آخران مفتوحا التاريخ',
        few: 'وقد تقع هنا # أحداث أخرى مفتوحة التاريخ',
        many: 'وقد يقع هنا # حدثًا آخر مفتوح التاريخ',
        other: 'وقد يقع هنا # حدث آخر مفتوح التاريخ',
      }),
    earlier: 'أقرب حدث قبلها',
    later: 'أقرب حدث بعدها',
  },
  legend: {
    kinds: 'ما هو الحدث؟',
    statuses: 'هل وقع؟',
    precision: 'ما مدى العلم بتاريخه؟',
    day: 'في يوم معلوم',
    dayOrShort: 'في يوم معلوم أو مدة قصيرة',
    short: 'في مدة قصيرة',
    lasted: 'استمر هذه المدة',
    within: 'في وقت ما خلالها',
    notAfter: 'في ذلك الوقت أو قبله',
    about: 'في نحو ذلك الوقت',
    openEnd: 'لا تُعلم نهايته',
    perhaps: 'باهت: ربما في ذلك الوقت',
    others: 'على المحور',
    cluster: 'عدد الأحداث الأخرى هنا؛ افتح الدائرة لتراها',
    single: 'حدث آخر',
    weight: 'الأكبر وذو العنوان الغليظ أهم',
    link: 'صلة بحدث آخر',
    selected: 'الحدث المفتوح',
    linked: 'مرتبط بالحدث المفتوح',
  },
  keys: {
    title: 'المفاتيح والحركات',
    previousNext: 'الحدث السابق والتالي',
    alsoInList: 'الأمر نفسه، وفي القائمة أيضًا',
    firstLast: 'أول حدث وآخر حدث',
    screens: 'الانتقال بمقدار شاشة',
    zoom: 'تقريب وإبعاد',
    fit: 'عرض الكل',
    open: 'فتح الحدث',
    space: 'المسافة',
    close: 'إغلاق',
    divider: 'توسيع لوحة القراءة وتضييقها، عند الفاصل',
    sheet: 'رفع لوحة القراءة وخفضها، عند مقبضها',
    list: 'هذه القائمة',
    cluster: 'فتح المجموعة التي تضم الحدث',
    search: 'الانتقال إلى البحث',
    view: 'قائمة الأحداث، والعودة منها',
    shortcuts: 'اختصارات المفتاح الواحد (L و C و / و ؟)',
    hands: 'باليد',
    wheel: 'التحرك مع الزمن',
    wheelZoom: 'التقريب عند المؤشر',
    drag: 'التحرك مع الزمن',
    doubleClick: 'تقريب',
    gestures: {
      wheel: 'العجلة',
      wheelZoom: 'Ctrl أو ⌘ مع العجلة، أو المباعدة بين إصبعين',
      drag: 'السحب',
      doubleClick: 'النقر مرتين',
    },
  },
  loading: loadingWords.ar,
  picture: pictureWords.ar,
  list: listWords.ar,
  share: shareWords.ar,
  find: findWords.ar,
  facetValue: facetWords.ar,
  folds: foldWords.ar,
  reader: arabicReader,
  settings: settingsWords.ar,
  trouble: arabicTrouble,
  fault: faultWords.ar,
  hint: hintWords.ar,
  kind: {
    summit: 'قمة',
    visit: 'زيارة',
    talks: 'محادثات',
    statement: 'تصريح',
    sanctions: 'عقوبات',
    arms: 'تسليح',
    exercise: 'مناورات',
    forum: 'منتدى',
    deadline: 'مهلة',
    other: 'غير ذلك',
  },
  status: masculine,
  statusOf: {
    summit: feminine,
    visit: feminine,
    talks: feminine,
    statement: masculine,
    sanctions: feminine,
    arms: masculine,
    exercise: feminine,
    forum: masculine,
    deadline: feminine,
    other: masculine,
  },
  stance: {
    reports: 'خبر',
    claims: 'زعم',
    denies: 'نفي',
    'declines-to-confirm': 'رفض للتأكيد',
    expects: 'توقّع',
    background: 'تذكير في السياق',
  },
  conflictAbout: {
    date: 'تختلف الروايات في التاريخ',
    place: 'تختلف الروايات في المكان',
    claim: 'تختلف الروايات فيما حدث',
  },
  selfConflictAbout: {
    date: 'الرواية تناقض نفسها في التاريخ',
    place: 'الرواية تناقض نفسها في المكان',
    claim: 'الرواية تناقض نفسها',
  },
  link: {
    fulfils: { to: 'سبق الإعلان عنه أو توقعه', from: 'ما آل إليه الأمر' },
    contradicts: { to: 'يناقض', from: 'يناقضه' },
    'part-of': { to: 'جزء من', from: 'يشمل' },
    'responds-to': { to: 'ردًّا أو تعليقًا على', from: 'ردّ أو تعليق عليه' },
  },
};
