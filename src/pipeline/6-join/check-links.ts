import { overlaps } from '../../base/interval.ts';
import { unwrap } from '../../base/result.ts';
import type { Check } from '../../model/check.ts';
import type { EventLink } from '../../model/event.ts';
import { bounds } from '../../time/bounds.ts';
import { parseEdtf } from '../../time/parse-edtf.ts';
import type { Report } from '../diagnostics.ts';
import type { JoinInput } from './input.ts';

/** Holds each link against itself, against the others, and against the dates and the standing of the events it joins. */
export function checkLinks({ checks }: JoinInput, report: Report): void {
  const events = new Map(
    checks.flatMap(({ check }) => [check.id, ...(check.formerIds ?? [])].map((id) => [id, check] as const)),
  );
  for (const { file, check } of checks)
    for (const [i, link] of check.links.entries()) {
      const to = events.get(link.to);
      const fault = to && faultOf(check, link, to, check.links.slice(0, i));
      if (fault !== undefined) report('link-contradiction', `${file} links[${i}]`, link.rel, link.to, fault);
    }
}

/** What is wrong with a link from one event to another, as a clause; `before` are the links above it. */
function faultOf(
  from: Check,
  { rel, to: id }: EventLink,
  to: Check,
  before: readonly EventLink[],
): string | undefined {
  const others = before.filter((link) => link.to === id).map((link) => link.rel);
  if (to === from) return 'an event cannot be linked to itself';
  if (others.includes(rel)) return 'it stands twice';
  if (others.some((other) => isOpposite(rel, other)))
    return `it also stands there as "${others.join('", "')}"`;
  if (to.links.some((back) => back.rel === rel && isEvent(from, back.to)))
    return `"${to.id}" says the same of this event; keep one of the two`;
  return rel === 'fulfils' ? unfulfilled(from, to) : apart(from, rel, to);
}

function isEvent({ id, formerIds = [] }: Check, named: string): boolean {
  return id === named || formerIds.includes(named);
}

function isOpposite(a: EventLink['rel'], b: EventLink['rel']): boolean {
  const agree = ['fulfils', 'part-of'];
  return (a === 'contradicts' && agree.includes(b)) || (b === 'contradicts' && agree.includes(a));
}

function unfulfilled(from: Check, to: Check): string | undefined {
  if (to.status !== 'planned') return `"${to.id}" is ${to.status}, not planned`;
  const isReal = from.status === 'occurred' || from.status === 'claimed';
  return isReal ? undefined : `this event is ${from.status}, so that nothing came of it yet`;
}

/** An answer does not come before what it answers, and a part does not lie outside its whole. */
function apart(from: Check, rel: EventLink['rel'], to: Check): string | undefined {
  if (from.date === null || to.date === null) return undefined;
  const [own, other] = [bounds(unwrap(parseEdtf(from.date))), bounds(unwrap(parseEdtf(to.date)))];
  if (rel === 'responds-to' && own.end <= other.start) return `${from.date} is before ${to.date}`;
  if (rel === 'part-of' && !overlaps(own, other)) return `${from.date} lies outside ${to.date}`;
  return undefined;
}
