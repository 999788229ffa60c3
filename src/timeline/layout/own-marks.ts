import { eventAt, type EventIndex } from '../index/event-index.ts';
import { findTouching } from '../index/lookup.ts';
import type { Box, Mark } from '../scene.ts';
import type { View } from '../view.ts';
import { scaleOf } from '../viewport.ts';
import { boxOf, mirror } from './along.ts';
import { labelOn } from './choose.ts';
import type { Extent } from './extent.ts';
import type { LanePlace } from './lane-place.ts';
import { overhang, placeForm, type PlacedForm } from './mark-form.ts';
import { labelTextWidth, metrics } from './metrics.ts';
import { glyphRoom } from './place-label.ts';
import type { Plan } from './plan.ts';

/** An event with a mark of its own, near enough to be seen. */
export interface OwnMark {
  readonly i: number;
  readonly y: number;
  readonly place: PlacedForm;
  /** With its open ends drawn out. */
  readonly reach?: Extent;
}

/** How far outside the screen a mark can stand and still show its label. */
export function overscanPx(view: View): number {
  return labelTextWidth(view.viewport) + glyphRoom + metrics.openFade;
}

export function findOwnMarks(index: EventIndex, view: View, plan: Plan, lanes: LanePlace): OwnMark[] {
  const { span } = view.viewport;
  const margin = overscanPx(view) / scaleOf(view.viewport);
  const found = findTouching(plan.lookup, { start: span.start - margin, end: span.end + margin });
  return found.map((place) => {
    const i = plan.own[place] ?? 0;
    const y = lanes.eventY(i) + (plan.labelled[i] === labelOn ? metrics.barDrop : 0);
    return { i, y, place: placeForm(index, i, view.viewport) };
  });
}

export function placeMark(index: EventIndex, view: View, own: OwnMark, lifted: boolean): Mark {
  const event = eventAt(index, own.i);
  const height = own.place.form.type === 'dot' ? own.place.form.radius * 2 : own.place.form.thickness;
  const clip = ({ from, to }: Extent): Extent => ({
    from: Math.max(from, -overhang),
    to: Math.min(to, view.viewport.widthPx + overhang),
  });
  const place = (extent: Extent): Box => boxOf(view.viewport, extent, own.y - height / 2, height);
  const clipped = clip(own.place.extent);
  return {
    id: event.id,
    kind: event.kind,
    status: event.status,
    weight: event.weight,
    x: mirror(view.viewport, (clipped.from + clipped.to) / 2),
    y: own.y,
    box: place(clipped),
    ...(own.reach && { reach: place(clip(own.reach)) }),
    form: own.place.form,
    uncertain: own.place.uncertain,
    faded: isFaded(view, event.id),
    selected: view.selected === event.id,
    hovered: view.hovered === event.id,
    focused: view.focused === event.id,
    linked: view.linked.includes(event.id),
    lifted,
  };
}

/** Less of a mark than this, in px, is not seen: a month that ends where the view begins has a hundredth of one there. */
export const leastSeen = 1;

export function isOnScreen({ place }: OwnMark, { viewport }: View): boolean {
  return place.extent.to > leastSeen && place.extent.from < viewport.widthPx - leastSeen;
}

export function isFaded({ highlighted, selected }: View, id: string): boolean {
  return highlighted !== undefined && id !== selected && !highlighted.includes(id);
}
