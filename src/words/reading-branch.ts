import type { Language } from '../model/bilingual.ts';
import type { Reading } from '../model/passage.ts';
import { dayMs, toMs } from '../time/calendar.ts';
import { type Edtf, type EdtfPoint, isRun } from '../time/edtf.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { type Branch, branchWords } from './branch-words.ts';
import { sayRule } from './rules.ts';

type Told = Pick<Reading, 'rule' | 'words' | 'anchor' | 'value' | 'decided'>;

/** What was done in a reading, in a sentence: the branch of its rule that applied, or the rule where it has but one. */
export function sayReading(reading: Told, language: Language): string {
  const branch = branchOf(reading);
  return branch === undefined ? sayRule(reading.rule, language) : branchWords[branch][language];
}

type Side = 'before' | 'same' | 'after';

/** Days, months or years as a number, of a value and of the day that it is counted from. */
interface Place {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** From the anchor, in that unit. */
  readonly off: number;
  /** The years of the two compared. */
  readonly year: Side;
}

const isOfMonth = /(?:day-month|month-day|month-alone|month-year|english-date|english-month)$/;
/** A year that the words lead to («من العام نفسه», “of that year”), or a month of the Hijri calendar, whose years are others. */
const otherYear =
  /(?:^|\s)[لب]?(?:ال)?(?:عام|سن[ةه])(?=\s|$)|\byear\b|محرم|صفر|ربيع|جماد|رجب|شعبان|رمضان|شوال|ذ[يوا] ?ال|\b(?:Muharram|Safar|Rabi|Jumada|Rajab|Sha.?ban|Ramadan|Shawwal|Dhu)\b/iu;

/** Which branch of its rule a reading took, by its words, its anchor and its value; undefined where the rule says it all. */
export function branchOf({ rule, words, anchor, value, decided }: Told): Branch | undefined {
  if (/(^|-)list$/.test(rule)) return decided === undefined ? undefined : 'set-decided';
  const isWritten = anchor === undefined || /[0-9\u0660-\u0669\u06F0-\u06F9]{4}/.test(words);
  const place = anchor && placeOf(value, anchor.date);
  if (!isWritten && isOfMonth.test(rule) && otherYear.test(words)) return undefined;
  switch (rule.replace(/^english-/, '')) {
    case 'weekday':
      return place?.unit === 'day' && Math.abs(place.off) <= 7 ? `weekday-${sideOf(place.off)}` : undefined;
    case 'day-month':
    case 'month-day':
    case 'date':
      return isWritten ? 'date-written' : place && `date-${place.year}`;
    case 'month-alone':
    case 'month':
      return isWritten ? 'month-written' : place && `month-${place.year}`;
    case 'month-year':
      return isWritten ? 'month-written' : namedMonth(place);
    case 'relative-period':
    case 'period':
      return place && placedPeriod(place);
    case 'relative-day':
      return place?.unit === 'day' && Math.abs(place.off) <= 1 ? `day-${sideOf(place.off)}` : undefined;
    default:
      return undefined;
  }
}

function sideOf(off: number): Side {
  if (off === 0) return 'same';
  return off < 0 ? 'before' : 'after';
}

function namedMonth(place: Place | undefined): Branch | undefined {
  if (place?.unit !== 'month' || place.off === 0 || Math.abs(place.off) > 12) return undefined;
  return place.off < 0 ? 'named-month-before' : 'named-month-after';
}

function placedPeriod({ unit, off }: Place): Branch | undefined {
  return unit === 'day' || Math.abs(off) > 1 ? undefined : `period-${unit}-${sideOf(off)}`;
}

function placeOf(value: string, anchor: string): Place | undefined {
  const [there, here] = [parseEdtf(value), parseEdtf(anchor)];
  const from = here.ok && here.value.type === 'point' ? here.value.point : undefined;
  const found = there.ok ? startOf(there.value) : undefined;
  if (from === undefined || found === undefined) return undefined;
  const { unit, point } = found;
  const years = point.year - from.year;
  const days = (msOf(point) - msOf(from)) / dayMs;
  const months = years * 12 + (point.month ?? 1) - (from.month ?? 1);
  return {
    unit,
    off: { day: days, week: Math.ceil(days / 7), month: months, year: years }[unit],
    year: sideOf(years),
  };
}

function startOf(value: Edtf): { readonly unit: Place['unit']; readonly point: EdtfPoint } | undefined {
  if (value.type === 'point') {
    const { point } = value;
    const { granularity: unit } = point;
    return unit === 'day' || unit === 'month' || unit === 'year' ? { unit, point } : undefined;
  }
  const [run] = value.type === 'one-of' && value.members.length === 1 ? value.members : [];
  if (run === undefined || !isRun(run) || run.from?.granularity !== 'day' || run.to === undefined)
    return undefined;
  return msOf(run.to) - msOf(run.from) === 6 * dayMs ? { unit: 'week', point: run.from } : undefined;
}

function msOf({ year, month = 1, day = 1 }: EdtfPoint): number {
  return toMs({ year, month, day });
}
