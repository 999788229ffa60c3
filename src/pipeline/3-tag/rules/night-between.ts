import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { anyOf, phrase } from '../pattern.ts';
import { readWeekday, weekday } from '../pieces/weekday.ts';
import type { Rule } from '../rule.ts';

const between = `(?:${anyOf(['الفاصلة', 'الواصلة', 'الممتدة'])} )?(?:ما بين|بين|من)?`;

/** «ليل الاثنين الثلاثاء», «ليلة السبت - الأحد», «الليلة الفاصلة بين السبت والأحد»: from the evening of a day to the morning of the next. */
export const nightBetween: Rule = {
  id: 'night-between',
  timexType: 'date',
  starts: ['ليل', 'ليلة', 'الليلة'].map(fold),
  pattern: phrase(
    `(?:ليل|ليله|الليله) ?${between} ?(?:يوم )?${weekday('First')}(?: ?[-–/] ?| ?و ?| الي )?(?:يوم )? ?${weekday('Next')}`,
  ),
  read: (groups) => {
    const [first, next] = [readWeekday(groups['weekdayFirst']), readWeekday(groups['weekdayNext'])];
    if (first === undefined || next === undefined || (first + 1) % 7 !== next) return undefined;
    return {
      type: 'range',
      from: { type: 'calendar', weekday: first },
      to: { type: 'calendar', weekday: next },
    };
  },
};
