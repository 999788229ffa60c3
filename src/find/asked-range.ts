import type { Interval } from '../base/interval.ts';
import { pointBounds, points } from '../time/bounds.ts';
import { dayMs } from '../time/calendar.ts';
import { formatDayOf } from '../time/format-edtf.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { dayAt, yearAt } from './asked-date.ts';
import { type AskedEnd, endOf, type FoundEnd, isSeason, mostTokens, winter } from './asked-end.ts';
import type { AskedToken } from './asked-tokens.ts';
import { foldWord } from './fold.ts';
import { units } from './units.ts';

/** A stretch of time among the words of a question. */
export interface FoundRange {
  /** As the events’ own dates are stored. */
  readonly edtf: string;
  /** How many tokens it takes. */
  readonly length: number;
}

/** From one date to another. */
const openings = new Set(['from', 'between', 'since', 'من', 'بين', 'منذ'].map(foldWord));
const betweens = new Set(['between', 'بين'].map(foldWord));
const links = new Set(['to', 'until', 'till', 'through', 'إلى', 'حتى', 'لغاية'].map(foldWord));
const ands = new Set(['and', 'و']);

type SideOf = (text: string, bounds: Interval) => string;

const sides: ReadonlyMap<string, SideOf> = new Map(
  (
    [
      ['before', 'قبل', (_, { start }) => `../${formatDayOf(start - dayMs)}`],
      ['after', 'بعد', (_, { end }) => `${formatDayOf(end)}/..`],
      ['since', 'منذ', (text) => `${text}/..`],
      ['until', 'حتى', (text) => `../${text}`],
    ] as const satisfies readonly (readonly [en: string, ar: string, side: SideOf])[]
  ).flatMap(([en, ar, side]) => [[en, side] as const, [foldWord(ar), side] as const]),
);

/** An era behind a year says that it is none of ours. */
const eras = new Set(
  ['ه', 'هـ', 'هجري', 'هجرية', 'للهجرة', 'ah', 'h', 'hijri', 'bc', 'bce', 'bh'].map(foldWord),
);

/**
 * The stretch of time that begins with the token at a place: 2018–2019, «من يونيو 2018 إلى مارس 2019», between 10 and 13
 * September 2023, before 2019, «بعد 2022», autumn 2023. Each has its year; without one the words are words.
 */
export function rangeAt(tokens: readonly AskedToken[], place: number): FoundRange | undefined {
  const found = fromOneToOther(tokens, place) ?? onOneSide(tokens, place) ?? season(tokens, place);
  const next = tokens[place + (found?.length ?? 0)]?.folded ?? '';
  if (found === undefined || units.has(next) || eras.has(next.replaceAll('.', ''))) return undefined;
  return parseEdtf(found.edtf).ok ? found : undefined;
}

function fromOneToOther(tokens: readonly AskedToken[], place: number): FoundRange | undefined {
  const opening = wordOf(tokens[place]);
  const from = openings.has(opening) ? place + 1 : place;
  for (let at = from + 1; at <= from + mostTokens; at++) {
    const rest = behindLink(tokens, at, betweens.has(opening));
    if (rest === undefined) continue;
    const first = endOf(tokens.slice(from, at), true);
    if (first?.length !== at - from || (from === place && isBroken(tokens, place, first))) return undefined;
    const second = endOfSameMonth(first, rest) ?? endOf(rest);
    if (second === undefined) return undefined;
    const edtf = joined(first, second);
    return edtf === undefined
      ? undefined
      : { edtf, length: tokens.length - rest.length - place + second.length };
  }
  return undefined;
}

/** A bare day behind another number is the rest of something else: 24/7. */
function isBroken(tokens: readonly AskedToken[], place: number, { end }: FoundEnd): boolean {
  const isBareDay = end.year === undefined && end.month === undefined;
  return isBareDay && /^\d+$/.test(tokens[place - 1]?.folded ?? '');
}

/** September 12 to 15, 2023: the month may stand in front of the first day alone. */
function endOfSameMonth({ end: first }: FoundEnd, rest: readonly AskedToken[]): FoundEnd | undefined {
  if (first.month === undefined || first.day === undefined || first.year !== undefined) return undefined;
  const words = rest.slice(0, 2).map(({ folded }) => folded);
  const [day, year] = [dayAt(words, 0), yearAt(words, 1)];
  return day === undefined || year === undefined
    ? undefined
    : { end: { year, month: first.month, day }, length: 2 };
}

/** What stands behind the word, dash or letter that links two dates, where one does at this place. */
function behindLink(
  tokens: readonly AskedToken[],
  at: number,
  isBetween: boolean,
): readonly AskedToken[] | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.isAfterDash) return tokens.slice(at);
  if (links.has(wordOf(token)) || (isBetween && ands.has(token.folded))) return tokens.slice(at + 1);
  if (!isBetween || !token.text.startsWith('و')) return undefined;
  const bare = { ...token, text: token.text.slice(1), folded: token.folded.slice(1) };
  return [bare, ...tokens.slice(at + 1)];
}

/** The first date may leave to the second what both share: 10 to 13 September 2023. A winter lies in two years. */
function joined({ end: first }: FoundEnd, { end: second }: FoundEnd): string | undefined {
  if (second.year === undefined) return undefined;
  const isNextYear = second.month === undefined && second.year - 1 === first.year;
  if (first.month === winter && isNextYear) return textOf(first);
  if (first.year !== undefined) return `${textOf(first)}/${textOf(second)}`;
  const areAlike = (first.day === undefined) === (second.day === undefined) && second.month !== undefined;
  const whole = { year: second.year, month: first.month ?? second.month, day: first.day };
  return areAlike ? `${textOf(whole)}/${textOf(second)}` : undefined;
}

function onOneSide(tokens: readonly AskedToken[], place: number): FoundRange | undefined {
  const side = sides.get(wordOf(tokens[place]));
  const found = side && endOf(tokens.slice(place + 1));
  if (found?.end.year === undefined) return undefined;
  const text = textOf(found.end);
  const parsed = parseEdtf(text);
  const [point] = parsed.ok ? points(parsed.value) : [];
  return side && point && { edtf: side(text, pointBounds(point)), length: found.length + 1 };
}

function season(tokens: readonly AskedToken[], place: number): FoundRange | undefined {
  const token = tokens[place];
  const found = token && isSeason(token.folded) ? endOf(tokens.slice(place)) : undefined;
  return found?.end.year === undefined ? undefined : { edtf: textOf(found.end), length: found.length };
}

/** «وقبل» and «وحتى» are said as «قبل» and «حتى» are. */
function wordOf(token: AskedToken | undefined): string {
  const { folded = '' } = token ?? {};
  const bare = folded.slice(1);
  const isGlued = folded.startsWith('و') && (openings.has(bare) || links.has(bare) || sides.has(bare));
  return isGlued ? bare : folded;
}

function textOf({ year = 0, month, day }: AskedEnd): string {
  const parts = [String(year).padStart(4, '0'), month, day];
  return parts.flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])).join('-');
}
