import { year } from '../pieces.ts';
import { anyOf, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const word = anyOf(['العام', 'عام', 'سنة', 'السنة']);

/** «عام 2006», «العام 2019». */
export const yearNamed: Rule = {
  id: 'year',
  timexType: 'date',
  pattern: phrase(`${word} +${year}`),
  read: ({ year: stated }) => ({ type: 'calendar', year: Number(stated) }),
};
