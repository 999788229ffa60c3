import { ordinals } from '../lexicon/numerals.ts';
import { bareWeekday, readWeekday, weekday } from '../pieces/weekday.ts';
import { otherYears, readWholePeriod, wholePeriod } from '../pieces/whole-period.ts';
import { anyOf, firstWords, lookup, phrase } from '../pattern.ts';
import { weekdayStarts } from '../pieces/weekday.ts';
import { foldLetters as fold } from '../../../model/fold-letters.ts';
import type { Rule } from '../rule.ts';

const readOrdinal = lookup(ordinals);
const ordinal = anyOf(ordinals.keys());

/** «أول أحد من الشهر الماضي», «الأسبوع الأخير من تموز», «ثالث يوم من شهر 2»: the nth weekday, week or day of a period. */
export const nthOfPeriod: Rule = {
  id: 'nth-of-period',
  timexType: 'date',
  starts: [...firstWords(ordinals.keys()), ...weekdayStarts, ...['الأسبوع', 'اليوم', 'يوم'].map(fold)],
  pattern: phrase(
    `(?=(?:يوم )?[^ ]+ [^ ]+ (?:من |في |ل)|[^ ]+ ايام )(?:(?<n>${ordinal}) (?:${bareWeekday}|(?<member>يوم|ايام|اسبوع))|(?:يوم )?(?:${weekday('After')}|(?<unitAfterName>الاسبوع|اليوم)) (?<nAfter>${ordinal})) (?:من |في |ل|(?<=ايام ))${wholePeriod}`,
    `(?! ${otherYears})`,
  ),
  read: (groups) => {
    const n = readOrdinal(groups['n'] ?? groups['nAfter']);
    const of = readWholePeriod(groups);
    const unit = groups['member'] ?? groups['unitAfterName']?.slice(2);
    const member =
      unit === undefined
        ? readWeekday(groups['weekday'] ?? groups['weekdayAfter'])
        : unit === 'يوم' || unit === 'ايام'
          ? 'day'
          : 'week';
    return n === undefined || of === undefined || member === undefined
      ? undefined
      : { type: 'nth', n, member, of };
  },
};
