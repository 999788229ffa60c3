import { type Edtf, type EdtfMember, type EdtfPoint, isRun } from '../time/edtf.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { type DateParts, dateWords, type Voice } from './date-words.ts';
import { inDigits } from './digits.ts';
import type { DateStyle } from './date-style.ts';
import { sayHijri } from './hijri-beside.ts';
import { sayList } from './list.ts';
import { hasWeekday, isPlain, sayEnd, sayParts, sayPoint } from './point-in-words.ts';
import { enclosedPeriod, isSameMonth, sayRange } from './range-in-words.ts';

/**
 * A stored EDTF date in words, with its precision and never more: a month is never a day. What does not parse is
 * returned as it stands.
 */
export function sayDate(edtf: string, style: DateStyle): string {
  return sayText(edtf, style, true);
}

/** As `sayDate`, without weekdays: for lists of sources and other places where a line is short. */
export function sayShortDate(edtf: string, style: DateStyle): string {
  return sayText(edtf, style, false);
}

function sayText(
  edtf: string,
  { language, months, digits, hijri = false }: DateStyle,
  weekdays: boolean,
): string {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return edtf;
  const voice: Voice = { language, months, digits, hijri, weekdays };
  const said = say(parsed.value, voice);
  const other = hijri ? sayHijri(parsed.value, language) : undefined;
  return inDigits(other === undefined ? said : dateWords[language].beside(said, other), voice);
}

function say(edtf: Edtf, voice: Voice): string {
  switch (edtf.type) {
    case 'point':
      return sayPoint(edtf.point, voice);
    case 'interval':
      return sayLasting(edtf.start, edtf.end, voice);
    case 'all-of':
    case 'one-of':
      return saySet(edtf.type, edtf.members, voice);
  }
}

/** All of a stretch of which an end may be open. */
function sayLasting(from: EdtfPoint | undefined, to: EdtfPoint | undefined, voice: Voice): string {
  const words = dateWords[voice.language];
  if (from && to) return sayRange(from, to, voice);
  if (from) return words.since(sayEnd(from, voice));
  return to ? words.until(sayEnd(to, voice)) : '';
}

function saySet(type: 'one-of' | 'all-of', members: readonly EdtfMember[], voice: Voice): string {
  const [only] = members;
  if (type === 'one-of' && members.length === 1 && only !== undefined && isRun(only))
    return sayWindow(only.from, only.to, voice);
  const said = sayMembers(type, members, voice);
  return sayList(said, voice.language, type === 'all-of' ? 'conjunction' : 'disjunction');
}

/** One moment of a stretch of which an end may be open. */
function sayWindow(from: EdtfPoint | undefined, to: EdtfPoint | undefined, voice: Voice): string {
  const words = dateWords[voice.language];
  if (from && to) {
    const period = enclosedPeriod(from, to);
    if (period) return words.oneDayIn(sayPoint(period, voice));
    const range = sayRange(from, to, voice);
    if (range === sayPoint(from, voice)) return range;
    return from.granularity === 'day' && to.granularity === 'day'
      ? words.oneDayOf(range)
      : words.within(range);
  }
  if (to) return words.notAfter(sayEnd(to, voice));
  return from ? words.notBefore(sayEnd(from, voice)) : '';
}

/** Days or months of one year say it once, after the last of them. */
function sayMembers(
  type: 'one-of' | 'all-of',
  members: readonly EdtfMember[],
  voice: Voice,
): readonly string[] {
  const shared = sharedParts(members, voice);
  return members.map((member, i) => {
    if (isRun(member)) {
      const isOpen = member.from === undefined || member.to === undefined;
      return type === 'one-of' && isOpen
        ? sayWindow(member.from, member.to, voice)
        : sayLasting(member.from, member.to, voice);
    }
    const isLast = i === members.length - 1;
    return shared && !isLast ? sayParts(member, shared, voice) : sayPoint(member, voice);
  });
}

/** What all but the last member still have to say; undefined when each says everything. */
function sharedParts(members: readonly EdtfMember[], { weekdays }: Voice): DateParts | undefined {
  const plain = members.filter((member) => isPoint(member)).filter(isPlain);
  const [first] = plain;
  if (first === undefined || plain.length < members.length) return undefined;
  const { granularity, year } = first;
  if (!plain.every((point) => point.granularity === granularity && point.year === year)) return undefined;
  if (granularity === 'month') return ['month'];
  if (granularity !== 'day') return undefined;
  const day: DateParts = weekdays && hasWeekday(first) ? ['weekday', 'day'] : ['day'];
  return plain.every((point) => isSameMonth(point, first)) ? day : [...day, 'month'];
}

function isPoint(member: EdtfMember): member is EdtfPoint {
  return !isRun(member);
}
