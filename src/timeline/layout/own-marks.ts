import { eventAt, type EventIndex } from '../index/event-index.ts';
import { findTouching } from '../index/lookup.ts';
import type { Label, Mark } from '../scene.ts';
import type { View } from '../view.ts';
import { scaleOf } from '../viewport.ts';
import { boxOf, mirror } from './along.ts';
import { labelBeside, labelNone, labelOn } from './choose.ts';
import type { LanePlace } from './lane-place.ts';
import { placeForm, type PlacedForm } from './mark-form.ts';
import { labelWidths, metrics } from './metrics.ts';
import type { Occupied } from './occupied.ts';
import { glyphRoom, labelWidth, placeLabel } from './place-label.ts';
import type { Plan } from './plan.ts';
import type { Planning } from './planner-of.ts';

/** An event with a mark of its own, near enough to be seen. */
export interface OwnMark {
  readonly i: number;
  readonly lane: number;
  readonly y: number;
  readonly place: PlacedForm;
}

/** How far outside the screen a mark can stand and still show its label. */
export function overscanPx(view: View): number {
  return labelWidths(view.viewport).one + glyphRoom + metrics.openFade;
}

export function findOwnMarks(index: EventIndex, view: View, plan: Plan, lanes: LanePlace): OwnMark[] {
  const { span } = view.viewport;
  const margin = overscanPx(view) / scaleOf(view.viewport);
  const found = findTouching(plan.lookup, { start: span.start - margin, end: span.end + margin });
  return found.map((place) => {
    const i = plan.own[place] ?? 0;
    const lane = plan.lanes[i] ?? 0;
    const isUnderLabel = plan.labelled[i] === labelOn;
    const y = lanes.laneY(lane) + (isUnderLabel ? barDrop(plan) : 0);
    return { i, lane, y, place: placeForm(index, i, view.viewport) };
  });
}

/** A bar under its label stands this much below the middle of its lane, the label as much above. */
function barDrop(plan: Plan): number {
  return plan.labelLines === 2 ? 14 : 7;
}

export function placeMark(index: EventIndex, view: View, own: Omit<OwnMark, 'lane'>, lifted: boolean): Mark {
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
  for (const { i, lane, place } of own) {
    const { from, to } = place.extent;
    const isBeside = plan.labelled[i] === labelBeside;
    const label = isBeside ? metrics.markGap + labelWidth(breakFor(view, plan, planning, i)) : 0;
    taken.take(lane, { from, to: to + label });
  }
}

export function breakFor({ viewport }: View, plan: Plan, planning: Planning, i: number) {
  const widths = labelWidths(viewport);
  return plan.labelLines === 2
    ? planning.breakLabel(i, 2, widths.two)
    : planning.breakLabel(i, 1, widths.one);
}

/**
 * The label of one mark, if it has one: as the plan says, or, at a scale finer than the plan's, because there is
 * room beside the mark by now. At the later edge of the screen it stands on the earlier side if that is free.
 */
export function placeOwnLabel(
  index: EventIndex,
  view: View,
  plan: Plan,
  planning: Planning,
  taken: Occupied,
  mark: OwnMark,
): Label | undefined {
  const broken = breakFor(view, plan, planning, mark.i);
  const { from, to } = mark.place.extent;
  const width = labelWidth(broken);
  const state = { plate: false, faded: isFaded(view, eventAt(index, mark.i).id) };
  const promised = plan.labelled[mark.i] ?? labelNone;
  if (promised === labelOn) {
    const kept = Math.max(from, Math.min(Math.max(from, metrics.markGap), to - width));
    return placeLabel(index, view, mark.i, broken, kept, mark.y - 2 * barDrop(plan) + 1, state);
  }
  const beside = to + metrics.markGap;
  if (promised === labelNone && taken.roomAfter(mark.lane, to) < beside + width + metrics.labelGap)
    return undefined;
  const flipped = from - metrics.markGap - width;
  const isCutOff = beside + width > view.viewport.widthPx && to < view.viewport.widthPx;
  const canFlip = flipped > 0 && taken.isFree(mark.lane, { from: flipped - metrics.labelGap, to: from });
  return placeLabel(index, view, mark.i, broken, isCutOff && canFlip ? flipped : beside, mark.y, state);
}
