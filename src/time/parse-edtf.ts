import { err, ok, type Result } from '../base/result.ts';
import { pointBounds } from './bounds.ts';
import { isValidDay } from './calendar.ts';
import type { Edtf, EdtfMember, EdtfPoint, EdtfRun } from './edtf.ts';
import type { EdtfFault, EdtfFaultCode } from './edtf-fault.ts';

const pointPattern =
  /^(?<year>-?\d{4}|Y-?[1-9]\d{4,8}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<hour>\d{2})(?::(?<minute>\d{2})(?::(?<second>\d{2}))?)?Z)?)?)?(?<qualifier>[~?%])?$/;

/** ECMAScript counts time no farther than 275 760. */
const farthestYear = 270_000;

/** Reads one date of our subset; the error says what is wrong with which part of it. */
export function parseEdtf(text: string): Result<Edtf, EdtfFault> {
  if (text.startsWith('[') || text.startsWith('{')) return parseSet(text);
  if (text.includes('/')) return parseInterval(text);
  const point = parsePoint(text);
  return point.ok ? ok({ type: 'point', point: point.value }) : point;
}

function parsePoint(text: string): Result<EdtfPoint, EdtfFault> {
  const groups = pointPattern.exec(text)?.groups;
  if (groups === undefined) return wrong('not-a-date', text);
  const point = groups['year']?.endsWith('X') ? parseYears(groups, text) : parseDay(groups, text);
  return point.ok ? ok({ ...point.value, ...qualifierOf(groups['qualifier']) }) : point;
}

/** What a pattern found, by the names of its groups; those that did not match are undefined. */
type Groups = Readonly<Record<string, string | undefined>>;

function qualifierOf(sign: string | undefined): Pick<EdtfPoint, 'approximate' | 'uncertain'> {
  return {
    ...(sign === '~' || sign === '%' ? { approximate: true } : {}),
    ...(sign === '?' || sign === '%' ? { uncertain: true } : {}),
  };
}

/** A decade or a century. */
function parseYears({ year = '', month }: Groups, text: string): Result<EdtfPoint, EdtfFault> {
  if (month !== undefined) return wrong('month-of-decade', text);
  const granularity = year.endsWith('XX') ? 'century' : 'decade';
  return ok({ granularity, year: Number(year.replaceAll('X', '0')) });
}

/** A year, or as much of a moment in it as is said. */
function parseDay(groups: Groups, text: string): Result<EdtfPoint, EdtfFault> {
  const { year: yearText = '' } = groups;
  if (yearText === '-0000') return wrong('year-minus-zero', text);
  const year = Number(yearText.replace('Y', ''));
  if (Math.abs(year) > farthestYear) return wrong('year-too-far', text);
  const month = optionalNumber(groups['month']);
  const day = optionalNumber(groups['day']);
  if (month === undefined) return ok({ granularity: 'year', year });
  if (day === undefined) return parseMonth(year, month, text);
  if (!isValidDay({ year, month, day })) return wrong('no-such-day', text);
  return withTime({ granularity: 'day', year, month, day }, groups, text);
}

/** A month or, from 21 on, a season. */
function parseMonth(year: number, month: number, text: string): Result<EdtfPoint, EdtfFault> {
  if (month >= 21 && month <= 24) return ok({ granularity: 'season', year, season: month });
  if (month < 1 || month > 12) return wrong('no-such-month', String(month), text);
  return ok({ granularity: 'month', year, month });
}

function withTime(point: EdtfPoint, groups: Groups, text: string): Result<EdtfPoint, EdtfFault> {
  const hour = optionalNumber(groups['hour']);
  const minute = optionalNumber(groups['minute']);
  const second = optionalNumber(groups['second']);
  if (hour === undefined) return ok(point);
  if (hour > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return wrong('no-such-time', text);
  if (minute === undefined) return ok({ ...point, granularity: 'hour', hour });
  if (second === undefined) return ok({ ...point, granularity: 'minute', hour, minute });
  return ok({ ...point, granularity: 'second', hour, minute, second });
}

function optionalNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function parseInterval(text: string): Result<Edtf, EdtfFault> {
  const [startText, endText, ...rest] = text.split('/');
  if (startText === undefined || endText === undefined || rest.length > 0) return wrong('not-two-ends', text);
  if (startText === '..' && endText === '..') return wrong('no-end', text);
  const ends = parseEnds(startText, endText);
  if (!ends.ok) return ends;
  const { from: start, to: end } = ends.value;
  return ok({ type: 'interval', ...(start && { start }), ...(end && { end }) });
}

function parseEnds(startText: string, endText: string): Result<EdtfRun, EdtfFault> {
  const from = startText === '..' ? undefined : parsePoint(startText);
  const to = endText === '..' ? undefined : parsePoint(endText);
  if (from && !from.ok) return from;
  if (to && !to.ok) return to;
  if (from && to && pointBounds(from.value).start >= pointBounds(to.value).end)
    return wrong('ends-before-start', startText, endText);
  return ok({ ...(from && { from: from.value }), ...(to && { to: to.value }) });
}

function parseSet(text: string): Result<Edtf, EdtfFault> {
  const close = text.startsWith('[') ? ']' : '}';
  if (!text.endsWith(close) || text.length < 3) return wrong('set-not-closed', text);
  const members: EdtfMember[] = [];
  for (const part of text.slice(1, -1).split(',')) {
    const member = parseMember(part);
    if (!member.ok) return member;
    members.push(member.value);
  }
  return ok({ type: close === ']' ? 'one-of' : 'all-of', members });
}

function parseMember(text: string): Result<EdtfMember, EdtfFault> {
  if (!text.includes('..')) return parsePoint(text);
  const [from, to, ...rest] = text.split('..');
  if (rest.length > 0 || (from === '' && to === '')) return wrong('not-a-run', text);
  return parseEnds(from === '' ? '..' : (from ?? '..'), to === '' ? '..' : (to ?? '..'));
}

function wrong(code: EdtfFaultCode, ...details: readonly string[]) {
  return err<EdtfFault>({ code, details });
}
