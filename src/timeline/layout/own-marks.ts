import { eventAt, type EventIndex } from '../index/event-index.ts';
import { findTouching } from '../index/lookup.ts';
import type { Label, Mark } from '../scene.ts';
import type { View } from '../view.ts';
import { scaleOf } from '../viewport.ts';
import { boxOf, mirror } from './along.ts';
import { labelBeside, labelNone, labelOn } from './choose.ts';
import type { LanePlace } from './lane-place.ts';
import { placeForm, type PlacedForm } from './mark-form.ts';
import { labelTextWidth, metrics } from './metrics.ts';
import type { BrokenText } from './label-text.ts';
import { type Occupied, placeAround } from './occupied.ts';
import { glyphRoom, labelHeight, labelWidth, placeLabel } from './place-label.ts';
import type { Plan } from './plan.ts';
import type { Planning } from './planner-of.ts';

/** Most width of a label that stands on its bar, or has the lane to itself. */
const longLabel = 480;

/** An event with a mark of its own, near enough to be seen. */
export interface OwnMark {
  readonly i: number;
  readonly y: number;
  readonly place: PlacedForm;
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
    const y = lanes.eventY(i) + (plan.labelled[i] === labelOn ? barDrop : 0);
    return { i, y, place: placeForm(index, i, view.viewport) };
  });
}

/** A bar under its label stands this much below the middle of its lane. */
const barDrop = 8;
/** From the middle of a bar up to the middle of the label on it. */
const labelLift = 12.5;

export function placeMark(index: EventIndex, view: View, own: OwnMark, lifted: boolean): Mark {
  const event = eventAt(index, own.i);
  const { from, to } = own.place.extent;
  const height = own.place.form.type === 'dot' ? own.place.form.radius * 2 : own.place.form.thickness;
  const clipped = { from: Math.max(from, -80), to: Math.min(to, view.viewport.widthPx + 80) };
  return {
    id: event.id,
    kind: event.kind,
    status: event.status,
    weight: event.weight,
    x: mirror(view.viewport, (clipped.from + clipped.to) / 2),
    y: own.y,
    box: boxOf(view.viewport, clipped, own.y - height / 2, height),
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

export function isFaded({ highlighted, selected }: View, id: string): boolean {
  return highlighted !== undefined && id !== selected && !highlighted.includes(id);
}

/** Takes the room of every mark and of every label that the plan promised. */
export function occupy(
  own: readonly OwnMark[],
  view: View,
  plan: Plan,
  planning: Planning,
  taken: Occupied,
): void {
  for (const { i, y, place } of own) {
    const { from, to } = place.extent;
    const promised = plan.labelled[i];
    const broken = breakFor(view, plan, planning, i);
    const label = promised === labelBeside ? metrics.markGap + labelWidth(broken) : 0;
    const height = promised === labelOn ? metrics.lanePitchMin : labelHeight(broken);
    const middle = promised === labelOn ? y - barDrop : y;
    taken.take(placeAround({ from, to: to + label }, middle, height));
  }
}

/** On one line, or on two where its lane is high enough. */
function breakFor({ viewport }: View, plan: Plan, planning: Planning, i: number): BrokenText {
  const lines = (plan.pitches[i] ?? 0) >= metrics.lanePitchTwoLines ? 2 : 1;
  return planning.breakLabel(i, lines, labelTextWidth(viewport));
}

function isCutShort({ lines }: BrokenText): boolean {
  return lines.at(-1)?.endsWith('…') === true;
}

/** A label is not cut shorter than this, in px: less would say nothing. */
const leastLabel = 84;
/** It is shortened in steps, so that it does not change with every px of a pan. */
const shorteningStep = 20;

/**
 * The label of one mark, if it has one: as the plan says, or, at a scale finer than the plan's, because there is
 * room beside the mark by now; whole where the lane has room for it. A mark that is off screen wears none. Where the
 * screen ends it stands on the earlier side if that is free, or else is shortened to what is left.
 */
export function placeOwnLabel(
  index: EventIndex,
  view: View,
  plan: Plan,
  planning: Planning,
  taken: Occupied,
  mark: OwnMark,
): Label | undefined {
  const promised = plan.labelled[mark.i] ?? labelNone;
  const { from, to } = mark.place.extent;
  const { widthPx } = view.viewport;
  if (to <= 0 || from >= widthPx) return undefined;
  const state = { plate: false, faded: isFaded(view, eventAt(index, mark.i).id) };
  if (promised === labelOn) return placeOnBar(index, view, planning, mark, state);
  const broken = breakFor(view, plan, planning, mark.i);
  const width = labelWidth(broken);
  const height = labelHeight(broken);
  const beside = to + metrics.markGap;
  if (promised === labelNone) {
    const room = placeAround({ from: to + 1, to: beside + width + metrics.labelGap }, mark.y, height);
    if (!taken.isFree(room)) return undefined;
    taken.take(room);
  }
  const whole = isCutShort(broken) ? planning.breakLabel(mark.i, broken.lines.length, longLabel) : broken;
  const more = { from: beside + width + 1, to: beside + labelWidth(whole) + metrics.labelGap };
  const hasMore = whole !== broken && more.to <= widthPx;
  if (hasMore && taken.isFree(placeAround(more, mark.y, height))) {
    taken.take(placeAround(more, mark.y, height));
    return placeLabel(index, view, mark.i, whole, beside, mark.y, state);
  }
  if (beside + width <= widthPx) return placeLabel(index, view, mark.i, broken, beside, mark.y, state);
  const flipped = from - metrics.markGap - width;
  const across = placeAround({ from: flipped - metrics.labelGap, to: from - 1 }, mark.y, height);
  if (flipped > 0 && taken.isFree(across)) {
    taken.take(across);
    return placeLabel(index, view, mark.i, broken, flipped, mark.y, state);
  }
  const short = shorten(planning, mark.i, broken.lines.length, widthPx - beside);
  return short && placeLabel(index, view, mark.i, short, beside, mark.y, state);
}

/** A label on its bar, kept on screen as long as the bar is. */
function placeOnBar(
  index: EventIndex,
  view: View,
  planning: Planning,
  mark: OwnMark,
  state: { readonly plate: boolean; readonly faded: boolean },
): Label | undefined {
  const { from, to } = mark.place.extent;
  const seen = { from: Math.max(from, metrics.markGap), to: Math.min(to, view.viewport.widthPx) };
  const room = Math.min(Math.floor((to - from) / shorteningStep) * shorteningStep - 40, longLabel);
  const broken = planning.breakLabel(mark.i, 1, room);
  const y = mark.y - labelLift;
  if (labelWidth(broken) <= seen.to - seen.from)
    return placeLabel(index, view, mark.i, broken, seen.from, y, state);
  const short = shorten(planning, mark.i, 1, seen.to - seen.from);
  return short && placeLabel(index, view, mark.i, short, seen.from, y, state);
}

function shorten(planning: Planning, i: number, lines: number, roomPx: number): BrokenText | undefined {
  const room = Math.floor((roomPx - glyphRoom) / shorteningStep) * shorteningStep;
  if (room < leastLabel) return undefined;
  const broken = planning.breakLabel(i, lines, room);
  return labelWidth(broken) <= roomPx ? broken : undefined;
}
