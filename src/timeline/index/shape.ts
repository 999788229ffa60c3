import type { Interval } from '../../base/interval.ts';
import { memberBounds, pointBounds } from '../../time/bounds.ts';
import { type Edtf, type EdtfMember, type EdtfPoint, isRun } from '../../time/edtf.ts';
import { compareGranularity } from '../../time/granularity.ts';

/** How a bar ends: sharp, soft over the unit its end is known to, open (fades outward), frayed ("about"). */
export type TimeEdge = 'sharp' | 'soft' | 'open' | 'fray';

/** One piece of an event on the axis, in milliseconds UTC; always finite, `start` ≤ `sureStart` ≤ `sureEnd` ≤ `end`. */
export interface TimeStretch {
  readonly start: number;
  /** Between these two a solid body is certain; a soft one has them at its ends. */
  readonly sureStart: number;
  readonly sureEnd: number;
  readonly end: number;
  readonly body: 'solid' | 'soft';
  readonly startEdge: TimeEdge;
  readonly endEdge: TimeEdge;
}

export interface EventShape {
  readonly stretches: readonly TimeStretch[];
  readonly uncertain: boolean;
}

/**
 * What a date looks like on the axis, never finer than the date itself.
 * `knownUntil` is the publication of the event's latest passage: an open-ended span is solid until then.
 */
export function shapeOf(edtf: Edtf, knownUntil: number | undefined): EventShape {
  switch (edtf.type) {
    case 'point':
      return { stretches: [pointStretch(edtf.point)], uncertain: edtf.point.uncertain === true };
    case 'interval':
      return {
        stretches: [spanStretch(edtf.start, edtf.end, knownUntil)],
        uncertain: edtf.start?.uncertain === true || edtf.end?.uncertain === true,
      };
    case 'one-of':
    case 'all-of':
      return { stretches: edtf.members.map(memberStretch), uncertain: edtf.members.some(isUncertain) };
  }
}

function isUncertain(member: EdtfMember): boolean {
  if (!isRun(member)) return member.uncertain === true;
  return member.from?.uncertain === true || member.to?.uncertain === true;
}

function isCoarse(point: EdtfPoint): boolean {
  return compareGranularity(point.granularity, 'day') > 0;
}

function pointStretch(point: EdtfPoint): TimeStretch {
  const body = isCoarse(point) ? 'soft' : 'solid';
  const edge = point.approximate ? 'fray' : isCoarse(point) ? 'soft' : 'sharp';
  return whole(pointBounds(point), body, edge, edge);
}

function whole(
  { start, end }: Interval,
  body: 'solid' | 'soft',
  startEdge: TimeEdge,
  endEdge: TimeEdge,
): TimeStretch {
  return { start, sureStart: start, sureEnd: end, end, body, startEdge, endEdge };
}

/** Days are "on one of these days": soft even where each end is a day. */
function memberStretch(member: EdtfMember): TimeStretch {
  if (!isRun(member)) return pointStretch(member);
  const { start, end } = memberBounds(member);
  const fray = member.from?.approximate || member.to?.approximate ? 'fray' : 'soft';
  if (start === -Infinity) return whole({ start: end, end }, 'soft', 'open', 'sharp');
  if (end === Infinity) return whole({ start, end: start }, 'soft', 'sharp', 'open');
  return whole({ start, end }, 'soft', fray, fray);
}

function spanStretch(
  from: EdtfPoint | undefined,
  to: EdtfPoint | undefined,
  knownUntil: number | undefined,
): TimeStretch {
  const first = endOf(from);
  const last = endOf(to);
  const start = first?.start ?? last?.start ?? 0;
  const startSure = first?.isCoarse ? first.end : start;
  const end = last?.end ?? Math.max(knownUntil ?? startSure, startSure);
  const endSure = last?.isCoarse ? last.start : end;
  const meeting = (startSure + endSure) / 2;
  return {
    start,
    sureStart: Math.min(startSure, Math.max(endSure, meeting)),
    sureEnd: Math.max(endSure, Math.min(startSure, meeting)),
    end,
    body: 'solid',
    startEdge: edgeOf(from),
    endEdge: edgeOf(to),
  };
}

/** Within which bounds one end of a span lies, and whether it is known less finely than to the day. */
function endOf(point: EdtfPoint | undefined): (Interval & { readonly isCoarse: boolean }) | undefined {
  return point && { ...pointBounds(point), isCoarse: isCoarse(point) };
}

function edgeOf(point: EdtfPoint | undefined): TimeEdge {
  if (point === undefined) return 'open';
  if (point.approximate) return 'fray';
  return isCoarse(point) ? 'soft' : 'sharp';
}
