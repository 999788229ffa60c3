import type { TimeExpression } from '../../../model/timex.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import { calendarYear } from '../pieces/calendar.ts';
import { readEra } from '../pieces/year.ts';
import { anyOf, phrase } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const several = ['عامي', 'العامين', 'سنتي', 'السنتين', 'أعوام', 'الأعوام', 'سنوات', 'السنوات'];
const joint = ' ?(?:،|,|و|-|/) ?(?:و ?)?';

/** «عامي 2016 و2017», «أعوام 2015 و2016 و2017»: years, each its own. */
export const yearList: Rule = {
  id: 'year-list',
  timexType: 'set',
  starts: several.map(fold),
  pattern: phrase(
    `${anyOf(several)} (?<years>[12]\\d{3}(?:${joint}[12]\\d{3}){1,5})(?!\\d)(?: ?(?<era>م|ه|هجريه?|ميلاديه?))?`,
  ),
  read: ({ years, era }) => {
    const members = (years ?? '').match(/\d{4}/g) ?? [];
    return {
      type: 'list',
      members: members.map((year): TimeExpression => calendarYear({ year: Number(year), ...readEra(era) })),
    };
  },
};
