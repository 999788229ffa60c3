import type { Interval } from '../../base/interval.ts';
import { floorTo, nextTick, type TickStep } from '../ticks.ts';
import { type Folding, piecesOver, toAxis, toTime } from './folding.ts';

/** A unit of time (or several, as the step says) as far as it lies on the axis. */
export interface Unit {
  /** Its first moment, in milliseconds UTC. */
  readonly time: number;
  /** Where it begins and ends on the axis, in its ms. */
  readonly start: number;
  readonly end: number;
  /** It began in the fold before it: `start` is the end of that. */
  readonly isCut: boolean;
}

/** The units that touch a span of the axis, the folds left out. */
export function unitsOver(step: TickStep, folding: Folding, span: Interval): readonly Unit[] {
  return piecesOver(folding, span).flatMap(({ axis, time }) => {
    const from = toTime(folding, Math.max(axis.start, span.start));
    const to = Math.min(toTime(folding, span.end), time.end);
    const units: Unit[] = [];
    for (let at = floorTo(step, from), next = at; at < to; at = next) {
      next = nextTick(step, at);
      units.push({
        time: at,
        start: Math.max(toAxis(folding, at), axis.start),
        end: Math.min(toAxis(folding, next), axis.end),
        isCut: at < time.start,
      });
    }
    return units;
  });
}
