import type { Refiner } from './refiner.ts';
import { beforeDate, canBeOpen, lookBack } from './before-date.ts';

const since = /(?<=(?<![\u0620-\u064A])[وف]?)منذ (?:يوم |شهر )?$/;

/** «الأكبر منذ», «لأول مرة منذ», «لم يسبق … منذ»: the date is what is compared with, not the beginning of a stretch. */
const compared =
  /(?<![\u0620-\u064A])(?:(?:ل?ال|لل|ل)?ا(?:ول|ولي|كبر|علي|دني|قل|سوا|كثر|ضعف|قوي|صغر|طول|فضل|حدث|شد)|المره الاولي|يسبق|مستوي|تراجع|ارتفاع|زياده|خساره|انخفاض)(?: [\u0620-\u064A0-9.,%]+){0,5} $/;

/** Whether what stands before `at` is compared with what begins there: «أدنى مستوى خلال». */
export function isCompared(text: string, at: number): boolean {
  return compared.test(text.slice(Math.max(0, at - lookBack), at));
}

/** «منذ عام 2006»: the end is open. A distance («منذ 3 أيام») is a point already. */
export const sinceDate: Refiner = beforeDate(canBeOpen, since, (match, _, length, before) =>
  compared.test(before)
    ? match
    : {
        ...match,
        rule: 'since',
        start: match.start - length,
        expression: { type: 'since', from: match.expression },
      },
);
