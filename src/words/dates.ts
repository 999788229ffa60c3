import type { Language } from '../model/bilingual.ts';
import type { Edtf, EdtfMember, EdtfPoint } from '../time/edtf.ts';
import { isRun } from '../time/edtf.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { type DateParts, dateWords } from './date-words.ts';
import { sayParts, sayPoint } from './point-in-words.ts';

/**
 * A stored EDTF date in words, with its precision and never more: a month is never a day. What does not parse is
 * returned as it stands.
 */
export function sayDate(edtf: string, language: Language): string {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? say(parsed.value, language) : edtf;
}

function say(edtf: Edtf, language: Language): string {
  switch (edtf.type) {
    case 'point':
      return sayPoint(edtf.point, language);
    case 'interval':
      return sayInterval(edtf.start, edtf.end, language);
    case 'all-of':
      return joinWords(sayMembers(edtf.members, language), 'conjunction', language);
    case 'one-of':
      return sayWindow(edtf.members, language);
  }
}

function sayInterval(start: EdtfPoint | undefined, end: EdtfPoint | undefined, language: Language): string {
  const words = dateWords[language];
  if (start && end) return sayRange(start, end, language);
  if (start) return words.since(sayPoint(start, language));
  return end ? words.until(sayPoint(end, language)) : '';
}

/** One of several: a single run is a window, anything else a choice. */
function sayWindow(members: readonly EdtfMember[], language: Language): string {
  const words = dateWords[language];
  const [only] = members;
  if (only === undefined || members.length > 1 || !isRun(only))
    return joinWords(sayMembers(members, language), 'disjunction', language);
  const { from, to } = only;
  if (from && to) {
    const range = sayRange(from, to, language);
    return from.granularity === 'day' && to.granularity === 'day'
      ? words.oneDayOf(range)
      : words.within(range);
  }
  if (to) return words.notAfter(sayPoint(to, language));
  return from ? words.notBefore(sayPoint(from, language)) : '';
}

function sayMembers(members: readonly EdtfMember[], language: Language): readonly string[] {
  return members.map((member) => {
    if (!isRun(member)) return sayPoint(member, language);
    const { from, to } = member;
    if (from && to) return sayRange(from, to, language);
    if (to) return dateWords[language].notAfter(sayPoint(to, language));
    return from ? dateWords[language].notBefore(sayPoint(from, language)) : '';
  });
}

/** «من 10 إلى 13 سبتمبر 2023»: month and year are said once where both ends share them. */
function sayRange(from: EdtfPoint, to: EdtfPoint, language: Language): string {
  const words = dateWords[language];
  const plain = (point: EdtfPoint): boolean => !point.approximate && !point.uncertain;
  const sameGrain = from.granularity === to.granularity && plain(from) && plain(to);
  const sameYear = sameGrain && from.year === to.year;
  if (sameYear && (from.granularity === 'day' || from.granularity === 'month')) {
    const first: DateParts =
      from.granularity === 'day' ? (from.month === to.month ? ['day'] : ['day', 'month']) : ['month'];
    const last: DateParts = to.granularity === 'day' ? ['day', 'month', 'year'] : ['month', 'year'];
    return words.range(sayParts(from, first, language), sayParts(to, last, language));
  }
  const ends = [from, to].map((end) =>
    end.granularity === 'day' && plain(end)
      ? sayParts(end, ['day', 'month', 'year'], language)
      : sayPoint(end, language),
  );
  return words.range(ends[0] ?? '', ends[1] ?? '');
}

function joinWords(
  items: readonly string[],
  conjunction: 'conjunction' | 'disjunction',
  language: Language,
): string {
  return new Intl.ListFormat(language, { type: conjunction, style: 'long' }).format(items);
}
