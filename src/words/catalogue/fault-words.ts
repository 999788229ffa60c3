import type { Language } from '../../model/bilingual.ts';
import { type FaultCode, faultWords as english } from '../../model/fault.ts';

/** What is said of each fault of a file; what it names is put in, isolated. */
export type FaultWords = Readonly<Record<FaultCode, (...details: string[]) => string>>;

export const faultWords: Readonly<Record<Language, FaultWords>> = {
  en: english,
  ar: {
    'not-a-date': (text) => `ليس تاريخًا بصيغة EDTF: «${text}»`,
    'month-of-decade': (text) => `ليس للعقد ولا للقرن شهر: «${text}»`,
    'year-minus-zero': (text) => `لا توجد سنة ناقص صفر: «${text}»`,
    'year-too-far': (text) => `السنة أبعد مما يمكن حسابه: «${text}»`,
    'no-such-month': (month, text) => `لا يوجد شهر رقمه ${month}: «${text}»`,
    'no-such-day': (text) => `لا يوجد يوم كهذا: «${text}»`,
    'no-such-time': (text) => `لا يوجد وقت كهذا: «${text}»`,
    'not-two-ends': (text) => `للمدة طرفان اثنان: «${text}»`,
    'no-end': (text) => `طرفا المدة مفتوحان: «${text}»`,
    'ends-before-start': (from, to) => `تنتهي قبل أن تبدأ: من «${from}» إلى «${to}»`,
    'set-not-closed': (text) => `المجموعة غير مغلقة: «${text}»`,
    'not-a-run': (text) => `ليست مدة بين تاريخين: «${text}»`,
    missing: (expected) => `مفقود؛ ونوعه المنتظر ${expected}`,
    'wrong-type': (expected, found) => `النوع المنتظر ${expected}، والموجود ${found}`,
    'not-allowed': (found, allowed) => `${found} غير مسموح به هنا؛ والمسموح به: ${allowed}`,
    'unknown-keys': (keys) => `مفتاح غير معروف، فاحذفه: ${keys}`,
    'no-such-shape': (found) => `لا يطابق أي صيغة مسموح بها: ${found}`,
    'too-small': (found) => `أقصر أو أصغر مما يجب: ${found}`,
    'too-big': (found) => `أطول أو أكبر مما يجب: ${found}`,
    'not-valid': (found) => `غير صحيح هنا: ${found}`,
    'no-article': (id) => `ليس في هذا الملف مقال معرّفه «${id}»`,
    'no-actor': (id) => `ليس في هذا الملف شخص أو جهة معرّفها «${id}»`,
    'no-place': (id) => `ليس في هذا الملف مكان معرّفه «${id}»`,
    'no-event': (id) => `ليس في هذا الملف حدث معرّفه «${id}»`,
    'no-passage': (id) => `ليس في هذا الحدث مقطع معرّفه «${id}»`,
    'used-twice': (id) => `المعرّف «${id}» مستعمل مرتين؛ غيّر أحدهما`,
    'no-source': () => 'فارغ؛ ولا يجوز حدث بلا مصدر إلا في مسودة',
    'not-checked': () => 'فارغ؛ ولا يجوز حدث لم يُراجَع إلا في مسودة',
  },
};
