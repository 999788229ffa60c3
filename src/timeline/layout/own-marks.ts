import type { Interval } from '../../base/interval.ts';
import { eventAt } from '../index/event-index.ts';
import type { Box, Mark } from '../scene.ts';
import type { View } from '../view.ts';
import type { Viewport } from '../viewport.ts';
import { boxOf, mirror, overhang } from './along.ts';
import type { LabelPlace } from './choose.ts';
import type { Extent } from './extent.ts';
import type { LayoutContext } from './layout-context.ts';
import type { LaneContext } from './lane-context.ts';
import { placeForm, type PlacedForm } from './mark-form.ts';
import { markStates } from './mark-states.ts';
import { metrics } from './metrics.ts';

/** An event with a mark of its own, near enough to be seen. */
export interface OwnMark {
  readonly i: number;
  readonly y: number;
  /** Height of its lane. */
  readonly pitch: number;
  /** The label that the plan promises it. */
  readonly label: LabelPlace;
  readonly place: PlacedForm;
  /** With its open ends drawn out. */
  readonly reach?: Extent;
}

export function placeOwnMarks({ index, view, plan, lanes }: LaneContext): OwnMark[] {
  return plan.own.map(({ i, rise, pitch, label }) => ({
    i,
    y: lanes.yAt(rise) + (label === 'on' ? metrics.barDrop : 0),
    pitch,
    label,
    place: placeForm(index, i, view.viewport),
  }));
}

export function placeMark({ index, view }: LayoutContext, own: OwnMark, lifted: boolean): Mark {
  const height = own.place.form.type === 'dot' ? own.place.form.radius * 2 : own.place.form.thickness;
  const cut = (px: number): number => Math.min(Math.max(px, -overhang), view.viewport.widthPx + overhang);
  const clip = ({ start, end }: Extent): Extent => ({ start: cut(start), end: cut(end) });
  const place = (extent: Extent): Box => boxOf(view.viewport, extent, own.y - height / 2, height);
  const clipped = clip(own.place.extent);
  return {
    ...markStates(eventAt(index, own.i), view),
    x: mirror(view.viewport, (clipped.start + clipped.end) / 2),
    y: own.y,
    box: place(clipped),
    ...(own.reach && { reach: place(clip(own.reach)) }),
    form: own.place.form,
    uncertain: own.place.uncertain,
    lifted,
  };
}

/** Less of a mark than this, in px, is not seen: a month that ends where the view begins has a hundredth of one there. */
const leastSeen = 1;

/** Whether an interval is on screen, in px from either end of it. */
export function isSeen({ start, end }: Interval, { widthPx }: Viewport): boolean {
  return end > leastSeen && start < widthPx - leastSeen;
}

export function isOnScreen({ place }: OwnMark, { viewport }: View): boolean {
  return isSeen(place.extent, viewport);
}
