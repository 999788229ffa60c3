import { plural, type PluralForms } from '../plural.ts';
import type { TroubleWords } from './trouble-words.ts';

const count = (n: number, forms: PluralForms['ar']) => plural('ar', n, forms);

export const arabicTrouble: TroubleWords = {
  failedTitle: 'تعذّر عرض الخط الزمني',
  failed: {
    elsewhere: 'العنوان بعد «?data=» ليس في موقع هذه الصفحة.',
    unreachable: 'تعذّر الوصول إلى ملف الأحداث.',
    offline: 'الجهاز غير متصل بالشبكة، ولم تُحمَّل الأحداث من قبل.',
    refused: 'لم يسلّم الخادم ملف الأحداث.',
    'not-json': 'ملف الأحداث تالف: ليس JSON صحيحًا.',
    'bad-shape': 'بنية ملف الأحداث ليست التي يقرؤها هذا التطبيق.',
  },
  failedAdvice: {
    elsewhere: 'ضع الملف بجوار التطبيق واكتب مساره: «?data=data/events.json».',
    unreachable: 'تحقق من الاتصال، ثم حاول مجددًا.',
    offline: 'اتصل بالشبكة، ثم حاول مجددًا.',
    refused: 'تحقق من أن الملف بجوار التطبيق، ثم حاول مجددًا.',
    'not-json': 'ابنِ الملف من جديد بالأمر «npm run events»، ثم حاول مجددًا.',
    'bad-shape': 'أصلح المذكور هنا، أو ابنِ الملف من جديد بالأمر «npm run events».',
  },
  where: 'الموضع',
  httpStatus: (status) => `أجاب الخادم بالرمز ${status}.`,
  faults: (n) =>
    count(n, {
      zero: 'لا خلل',
      one: 'خلل واحد',
      two: 'خللان',
      few: '# مواضع خلل',
      many: '# موضع خلل',
      other: '# موضع خلل',
    }),
  wholeFile: 'الملف كله',
  moreFaults: (n) =>
    count(n, {
      zero: 'ولا غيرها',
      one: 'وموضع آخر',
      two: 'وموضعان آخران',
      few: 'و# مواضع أخرى',
      many: 'و# موضعًا آخر',
      other: 'و# موضع آخر',
    }),
  moreNames: (n) =>
    count(n, {
      zero: 'ولا غيرها',
      one: 'وجزء آخر',
      two: 'وجزآن آخران',
      few: 'و# أجزاء أخرى',
      many: 'و# جزءًا آخر',
      other: 'و# جزء آخر',
    }),
  tryAgain: 'حاول مجددًا',
  crashed: 'توقف التطبيق بسبب خلل فيه.',
  crashedAdvice: 'أعد تحميل الصفحة. فإن تكرر ذلك فأبلغنا بالمكتوب هنا.',
  articleText: {
    loading: 'يجري تحميل المقال…',
    missing: 'تعذّر تحميل نص هذا المقال. هذا المقطع كما حُفظ يوم مراجعة الحدث.',
    differs: 'لم يعد نص هذا المقال هو النص الذي رُوجع. هذا المقطع كما حُفظ حينها.',
    offline: 'الجهاز غير متصل بالشبكة، ولم يُحمَّل المقال من قبل. هذا المقطع كما حُفظ.',
    excerpts: 'لا يُسمح بعرض غير المقاطع من هذا المقال.',
  },
  notVerified: 'لم يستطع المتصفح التثبت من أن هذا هو النص الذي رُوجع.',
  passageNotFound: 'ليس المقطع في موضعه من هذا النص. هذا المقطع كما حُفظ.',
  linkPart: {
    'newer-version': 'هذا الرابط من إصدار أحدث من التطبيق.',
    'unknown-part': 'غير معروف في الرابط، وقد أُهمل:',
    'bad-value': 'لا يُقرأ في الرابط، وقد أُهمل:',
  },
  spanNotShown: 'هذه المدة أبعد أو أدق مما يعرضه هذا الخط الزمني، والمعروض أقرب ما يكون إليها:',
  restHolds: 'وبقيته معمول بها.',
  unknownEvent: 'يشير الرابط إلى حدث ليس في هذا الخط الزمني:',
  unknownPassage: 'يشير الرابط إلى مقطع ليس لهذا الحدث:',
};
