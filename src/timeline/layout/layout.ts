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
import { layoutEmpty } from './empty.ts';
import { withTitlesInRing } from './in-ring.ts';
import { type LaneContext, laneContextOf } from './lane-context.ts';
import { placeLifted } from './lift.ts';
import { placeForm } from './mark-form.ts';
import { linksOf } from './links.ts';
import { metrics } from './metrics.ts';
import { sayToday, todayOn } from './today.ts';
import { placeSign } from './kind-sign.ts';
import { placeAround } from './occupied.ts';
import { occupy, placeOwnLabel } from './own-label.ts';
import { isOnScreen, leastSeen, type OwnMark, placeMark, placeOwnMarks } from './own-marks.ts';
import { layoutOverview } from './overview.ts';
import { isClearOf, placePlate } from './plate.ts';
import { reachOut } from './reach.ts';
import { sceneHead } from './scene-head.ts';
import { textLine } from './text-line.ts';
import { isTimeless, layoutTimeless } from './timeless.ts';
import { layoutTrace } from './trace.ts';

/** Everything that is seen of the events in a view. Pure; its cost depends on what is near the screen. */
export function layout(index: EventIndex, view: View): Scene {
  const { viewport } = view;
  if (isTimeless(index)) return layoutTimeless(index, view);
  if (isVertical(viewport)) return layoutVertical(index, view);
  const context = laneContextOf(index, view);
  const { axisY } = context.lanes;
  const seen = layoutEvents(context);
  const head = sceneHead(index, view);
  const selected = seen.marks.find((mark) => mark.selected);
  const plot = { x: 0, y: 0, width: viewport.widthPx, height: axisY };
  const today = todayOf(view, index.folding);
  const isEmpty = head.eventsInView === 0 && !isAnythingSeen(seen, viewport);
  const aside = layoutAside(context);
  const trace = layoutTrace(index, view, axisY);
  return {
    ...head,
    plot,
    ...layoutAxis(view, index.folding, axisY),
    breaks: layoutBreaks(view, index.folding, [today?.text, aside.line]),
    ...(today && { today }),
    ...seen,
    clusters: aside.running ? [...seen.clusters, aside.running] : seen.clusters,
    links: linksOf(selected, seen.marks),
    ...(selected && { dropLine: { x1: selected.x, x2: selected.x, y1: selected.y, y2: axisY } }),
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

function layoutEvents(context: LaneContext): SeenEvents {
  const { index, view, lifted } = context;
  const own = placeOwnMarks(context);
  occupy(context, own);
  const { clusters, lone } = layoutRest(context);
  const standing = [...own, ...lone];
  const raised = lifted.map((i) => placeLifted(context, i));
  const raisedIds = new Set(lifted);
  const wantsWhole = ({ i }: OwnMark): boolean =>
    raisedIds.has(i) || [view.hovered, view.focused].includes(eventAt(index, i).id);
  const titled = standing
    .map((mark) => {
      const label = placeOwnLabel(context, mark);
      return label !== undefined && wantsWhole(mark) && isCut(label) ? undefined : label;
    })
    .filter((label) => label !== undefined);
  const named = new Set(titled.map(({ id }) => id));
  const isNamed = ({ i }: OwnMark): boolean => named.has(eventAt(index, i).id);
  const plates = [...standing, ...raised]
    .filter((mark) => wantsWhole(mark) && isOnScreen(mark, view) && !isNamed(mark))
    .map((mark) => placePlate(context, mark));
  const isPicture = view.viewport.marginPx !== undefined;
  const untitled = isPicture ? standing.filter((mark) => !isNamed(mark) && !wantsWhole(mark)) : [];
  const signs = untitled.map((mark) => placeSign(context, mark));
  const labels = [...titled, ...signs.filter((sign) => sign !== undefined)];
  const titles = labels.filter((label) => isClearOf(label, plates));
  const placed = (mark: OwnMark, isLifted: boolean): Mark =>
    withTitlesInRing(placeMark(context, mark, isLifted), titles, mark.label === 'on');
  return {
    marks: [
      ...standing.map((mark) => placed(reachOut(context, mark), false)),
      ...raised.map((mark) => placed(mark, true)),
    ],
    labels: [...titles, ...plates],
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
}

function layoutRest(context: LaneContext): SeenRest {
  const { index, view, plan, lanes, taken } = context;
  const lone = plan.lone.map((i) => ({
    i,
    y: lanes.restY,
    pitch: plan.gridPitch,
    label: 'none' as const,
    place: placeForm(index, i, view.viewport),
  }));
  const clusters = plan.cells
    .filter(({ runsOn }) => runsOn === undefined)
    .map((cell) => placeCluster(context, cell))
    .filter((cluster) => cluster !== undefined);
  for (const { place } of lone) taken.take(placeAround(place.extent, lanes.restY, plan.gridPitch));
  for (const { x, radius } of clusters) {
    const along = mirror(view.viewport, x);
    taken.take(placeAround({ start: along - radius, end: along + radius }, lanes.restY, plan.gridPitch));
  }
  return { clusters, lone };
}

function todayOf(view: View, folding: Folding): Scene['today'] {
  const { viewport } = view;
  const today = todayOn(view, folding);
  if (today === undefined) return undefined;
  const along = alongOf(viewport, today);
  const label = sayToday(view.language);
  const style = { sizePx: 12, weight: 500, tone: 'second' } as const;
  const side =
    along > viewport.widthPx - 60
      ? ({ edge: 'later', along: along - 5 } as const)
      : ({ edge: 'earlier', along: along + 5 } as const);
  return {
    at: mirror(viewport, along),
    text: textLine(view, label, { ...side, baseline: metrics.plotTop }, style),
  };
}
