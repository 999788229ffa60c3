import { type Interval, length } from '../base/interval.ts';
import { dayMs, hourMs, minuteMs, secondMs } from '../time/calendar.ts';

const shape = /^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?)?)?$/;

/** Milliseconds UTC of an ISO 8601 moment without its `Z`: `2023-09-13`, `2023-09-13T06:30`; undefined when it is none. */
export function parseMoment(text: string): number | undefined {
  if (!shape.test(text)) return undefined;
  const ms = Date.parse(text.includes('T') ? `${text}Z` : text);
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(text) ? ms : undefined;
}

/** The shortest text that `parseMoment` reads as the same whole millisecond. */
export function formatMoment(ms: number): string {
  const [day = '', clock = ''] = new Date(ms).toISOString().slice(0, -1).split('T');
  if (ms % dayMs === 0) return day;
  return `${day}T${clock.replace(/\.000$/, '').replace(/:00$/, '')}`;
}

/** The span widened to round moments, at most a hundredth of it, so that a link stays short. */
export function roundSpan(span: Interval): Interval {
  const steps = [dayMs, hourMs, minuteMs, secondMs, 1];
  const step = steps.find((candidate) => candidate <= length(span) / 200) ?? 1;
  return { start: Math.floor(span.start / step) * step, end: Math.ceil(span.end / step) * step };
}
