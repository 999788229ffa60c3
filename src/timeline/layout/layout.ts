import type { Folding } from '../folding/folding.ts';
import { eventAt, type EventIndex } from '../index/event-index.ts';
import type { Cluster, Label, Mark, Scene } from '../scene.ts';
import type { View } from '../view.ts';
import { isVertical, type Viewport } from '../viewport.ts';
import { layoutVertical } from './vertical/layout-vertical.ts';
import { alongOf, mirror } from './along.ts';
import { layoutAside } from './aside.ts';
import { layoutAxis } from './axis.ts';
import { layoutBreaks } from './breaks.ts';
import { placeCluster } from './clusters.ts';
import { withEdgesTold } from './edge-cells.ts';
import { edgesOf } from './edges.ts';
import { layoutEmpty } from './empty.ts';
import { type LanePlace, placeLanes } from './lane-place.ts';
import { findLifted, placeLifted } from './lift.ts';
import { placeForm } from './mark-form.ts';
import { linksOf } from './links.ts';
import { metrics } from './metrics.ts';
import { sayToday, todayOn } from './today.ts';
import { createOccupied, type Occupied, placeAround } from './occupied.ts';
import { type LabelRoom, occupy, placeOwnLabel } from './own-label.ts';
import { isOnScreen, leastSeen, type OwnMark, placeMark, placeOwnMarks } from './own-marks.ts';
import { layoutOverview } from './overview.ts';
import { placePlate } from './plate.ts';
import type { Plan } from './plan.ts';
import { type Planning, planningOf } from './planner-of.ts';
import { reachOut } from './reach.ts';
import { sceneHead } from './scene-head.ts';
import { textLine } from './text-line.ts';
import { layoutTrace } from './trace.ts';

/** Everything that is seen of the events in a view. Pure; its cost depends on what is near the screen. */
export function layout(index: EventIndex, view: View): Scene {
  const { viewport } = view;
  if (isVertical(viewport)) return layoutVertical(index, view);
  const planning = planningOf(index, view);
  const plan = withEdgesTold(planning.planFor(viewport), viewport);
  const lanes = placeLanes(view, plan);
  const seen = layoutEvents(index, view, planning, plan, lanes);
  const head = sceneHead(index, view);
  const selected = seen.marks.find((mark) => mark.selected);
  const plot = { x: 0, y: 0, width: viewport.widthPx, height: lanes.axisY };
  const today = todayOf(view, index.folding);
  const isEmpty = head.eventsInView === 0 && !isAnythingSeen(seen, viewport);
  const aside = layoutAside(index, view, plan);
  const trace = layoutTrace(index, view, lanes.axisY);
  return {
    ...head,
    plot,
    ...layoutAxis(view, index.folding, lanes.axisY),
    breaks: layoutBreaks(view, index.folding, [today?.text, aside.line]),
    ...(today && { today }),
    ...seen,
    clusters: aside.running ? [...seen.clusters, aside.running] : seen.clusters,
    links: linksOf(selected, seen.marks),
    ...(selected && { dropLine: { x1: selected.x, x2: selected.x, y1: selected.y, y2: lanes.axisY } }),
    overview: layoutOverview(index, view),
    ...(trace && { trace }),
    ...(isEmpty ? { empty: layoutEmpty(index, view, plot) } : aside.line && { aside: aside.line }),
  };
}

/** Marks and clusters that stand just beyond the edges of the screen are in the scene, but nobody sees them. */
function isAnythingSeen({ marks, clusters }: SeenEvents, { widthPx }: Viewport): boolean {
  const isSeen = (from: number, to: number): boolean => to > leastSeen && from < widthPx - leastSeen;
  return (
    marks.some(({ box }) => isSeen(box.x, box.x + box.width)) ||
    clusters.some(({ x, radius }) => isSeen(x - radius, x + radius))
  );
}

interface SeenEvents {
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly clusters: readonly Cluster[];
}

function layoutEvents(
  index: EventIndex,
  view: View,
  planning: Planning,
  plan: Plan,
  lanes: LanePlace,
): SeenEvents {
  const taken = createOccupied();
  const own = placeOwnMarks(index, view, plan, lanes);
  const room: LabelRoom = { index, view, planning, taken, edges: edgesOf(view.viewport) };
  occupy(room, own);
  const { clusters, lone, lifted } = layoutRest(index, view, plan, lanes, taken);
  const standing = [...own, ...lone];
  const raised = lifted.map((i) => placeLifted(index, view, plan, lanes, taken, i));
  const raisedIds = new Set(lifted);
  const wantsWhole = ({ i }: OwnMark): boolean =>
    raisedIds.has(i) || [view.hovered, view.focused].includes(eventAt(index, i).id);
  const labels = standing
    .map((mark) => {
      const label = placeOwnLabel(room, mark);
      return label !== undefined && wantsWhole(mark) && isCut(label) ? undefined : label;
    })
    .filter((label) => label !== undefined);
  const boxes = new Map(labels.map(({ id, box }) => [id, box]));
  const placed = (mark: OwnMark): Mark => {
    const on = mark.label === 'on' ? boxes.get(eventAt(index, mark.i).id) : undefined;
    const labelOn = on && { labelOn: { start: on.x, end: on.x + on.width } };
    return { ...placeMark(index, view, reachOut(index, view, taken, mark), false), ...labelOn };
  };
  const plates = [...standing, ...raised]
    .filter((mark) => wantsWhole(mark) && isOnScreen(mark, view) && !boxes.has(eventAt(index, mark.i).id))
    .map((mark) => placePlate(index, view, planning, mark));
  return {
    marks: [...standing.map(placed), ...raised.map((mark) => placeMark(index, view, mark, true))],
    labels: [...labels, ...plates],
    clusters,
  };
}

function isCut({ lines }: Label): boolean {
  return lines.some(({ text }) => text.endsWith('…'));
}

interface SeenRest {
  readonly clusters: readonly Cluster[];
  /** Marks in the row of clusters. */
  readonly lone: readonly OwnMark[];
  readonly lifted: readonly number[];
}

function layoutRest(index: EventIndex, view: View, plan: Plan, lanes: LanePlace, taken: Occupied): SeenRest {
  const lone = plan.lone.map((i) => ({
    i,
    y: lanes.restY,
    pitch: plan.gridPitch,
    label: 'none' as const,
    place: placeForm(index, i, view.viewport),
  }));
  const lifted = findLifted(index, view, plan);
  const clusters = plan.cells
    .filter(({ runsOn }) => runsOn === undefined)
    .map((cell) => placeCluster(index, view, plan, lanes, cell, lifted))
    .filter((cluster) => cluster !== undefined);
  for (const { place } of lone) taken.take(placeAround(place.extent, lanes.restY, plan.gridPitch));
  for (const { x, radius } of clusters) {
    const along = mirror(view.viewport, x);
    taken.take(placeAround({ from: along - radius, to: along + radius }, lanes.restY, plan.gridPitch));
  }
  return { clusters, lone, lifted };
}

function todayOf(view: View, folding: Folding): Scene['today'] {
  const { viewport } = view;
  const today = todayOn(view, folding);
  if (today === undefined) return undefined;
  const along = alongOf(viewport, today);
  const label = sayToday(view.language);
  const style = { sizePx: 12, weight: 500, tone: 'second' } as const;
  const isLate = along > viewport.widthPx - 60;
  return {
    at: mirror(viewport, along),
    text: textLine(
      view,
      label,
      isLate ? 'later' : 'earlier',
      along + (isLate ? -5 : 5),
      metrics.plotTop,
      style,
    ),
  };
}
