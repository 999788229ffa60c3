import { eventAt } from '../index/event-index.ts';
import type { Cluster, Label, Mark } from '../scene.ts';
import { mirror } from './along.ts';
import { placeClusters } from './clusters.ts';
import { withTitlesInRing } from './in-ring.ts';
import { placeSign } from './kind-sign.ts';
import type { LaneContext } from './lane-context.ts';
import { placeLifted } from './lift.ts';
import { placeForm } from './mark-form.ts';
import { placeAround } from './occupied.ts';
import { occupy, placeOwnLabel } from './own-label.ts';
import { isOnScreen, type OwnMark, placeMark, placeOwnMarks } from './own-marks.ts';
import { isClearOf, placePlate } from './plate.ts';
import { reachOut } from './reach.ts';

/** What a scene shows of the events. */
export interface SeenEvents {
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly clusters: readonly Cluster[];
}

/** The events on a horizontal axis. The order is that of who comes first where room is short: marks, clusters, titles, glyphs. */
export function layoutEvents(context: LaneContext): SeenEvents {
  const own = placeOwnMarks(context);
  occupy(context, own);
  const { clusters, lone } = layoutRest(context);
  const standing = [...own, ...lone];
  const raised = context.lifted.map((i) => placeLifted(context, i));
  const { titles, plates } = layoutLabels(context, standing, raised);
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
  const clusters = placeClusters(context);
  for (const { place } of lone) taken.take(placeAround(place.extent, lanes.restY, plan.gridPitch));
  for (const { x, radius } of clusters) {
    const along = mirror(view.viewport, x);
    taken.take(placeAround({ start: along - radius, end: along + radius }, lanes.restY, plan.gridPitch));
  }
  return { clusters, lone };
}

interface SeenLabels {
  /** Beside marks or on them; in a picture, of some the glyph alone. */
  readonly titles: readonly Label[];
  /** Whole titles that are asked for, over everything else. */
  readonly plates: readonly Label[];
}

function layoutLabels(
  context: LaneContext,
  standing: readonly OwnMark[],
  raised: readonly OwnMark[],
): SeenLabels {
  const { index, view, lifted } = context;
  const isAsked = ({ i }: OwnMark): boolean =>
    lifted.includes(i) || [view.hovered, view.focused].includes(eventAt(index, i).id);
  const own = standing.flatMap((mark) => {
    const label = placeOwnLabel(context, mark);
    return label === undefined || (isAsked(mark) && isCut(label)) ? [] : [label];
  });
  const named = new Set(own.map(({ id }) => id));
  const isNamed = ({ i }: OwnMark): boolean => named.has(eventAt(index, i).id);
  const plates = [...standing, ...raised]
    .filter((mark) => isAsked(mark) && isOnScreen(mark, view) && !isNamed(mark))
    .map((mark) => placePlate(context, mark));
  const isPicture = view.viewport.marginPx !== undefined;
  const untitled = isPicture ? standing.filter((mark) => !isNamed(mark) && !isAsked(mark)) : [];
  const signs = untitled.map((mark) => placeSign(context, mark)).filter((sign) => sign !== undefined);
  return { titles: [...own, ...signs].filter((label) => isClearOf(label, plates)), plates };
}

function isCut({ lines }: Label): boolean {
  return lines.some(({ text }) => text.endsWith('…'));
}
