import { fromMs } from './calendar.ts';
import { type Edtf, type EdtfMember, type EdtfPoint, isRun } from './edtf.ts';

/** Writes a date as EDTF: `formatEdtf(parseEdtf(text)) === text` for every text that parses. */
export function formatEdtf(edtf: Edtf): string {
  switch (edtf.type) {
    case 'point':
      return formatPoint(edtf.point);
    case 'interval':
      return `${formatEnd(edtf.start)}/${formatEnd(edtf.end)}`;
    case 'one-of':
      return `[${edtf.members.map(formatMember).join(',')}]`;
    case 'all-of':
      return `{${edtf.members.map(formatMember).join(',')}}`;
  }
}

export function formatPoint(point: EdtfPoint): string {
  return formatDate(point) + formatTime(point) + formatQualifier(point);
}

/** The day of a moment in milliseconds UTC, as EDTF. */
export function formatDayOf(ms: number): string {
  return formatPoint({ granularity: 'day', ...fromMs(ms) });
}

function formatEnd(point: EdtfPoint | undefined): string {
  return point === undefined ? '..' : formatPoint(point);
}

function formatMember(member: EdtfMember): string {
  if (!isRun(member)) return formatPoint(member);
  return `${member.from ? formatPoint(member.from) : ''}..${member.to ? formatPoint(member.to) : ''}`;
}

function formatDate(point: EdtfPoint): string {
  if (point.granularity === 'century') return `${pad(Math.floor(point.year / 100), 2)}XX`;
  if (point.granularity === 'decade') return `${pad(Math.floor(point.year / 10), 3)}X`;
  const parts = [formatYear(point.year), point.season ?? point.month, point.day];
  return parts
    .filter((part) => part !== undefined)
    .map((part) => (typeof part === 'number' ? pad(part, 2) : part))
    .join('-');
}

function formatYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return (year < 0 ? '-' : '') + pad(Math.abs(year), 4);
}

function formatTime({ hour, minute, second }: EdtfPoint): string {
  const parts = [hour, minute, second].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : `T${parts.map((part) => pad(part, 2)).join(':')}Z`;
}

function formatQualifier({ approximate, uncertain }: EdtfPoint): string {
  if (approximate) return uncertain ? '%' : '~';
  return uncertain ? '?' : '';
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
