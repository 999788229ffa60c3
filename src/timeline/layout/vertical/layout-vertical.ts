import { directions } from '../../../model/languages.ts';
import type { Folding } from '../../folding/folding.ts';
import { type EventIndex, isInView } from '../../index/event-index.ts';
import { countTouching } from '../../index/lookup.ts';
import { startAt } from '../../index/times.ts';
import type { Cluster, Mark, Scene } from '../../scene.ts';
import type { View } from '../../view.ts';
import { axisLength, isVertical, timeToX, type Viewport } from '../../viewport.ts';
import { layoutEmpty } from '../empty.ts';
import { linksOf } from '../links.ts';
import { sceneHead } from '../scene-head.ts';
import { layoutTrace } from '../trace.ts';
import { sayToday, todayOn } from '../today.ts';
import { type Columns, headerHeight } from './columns.ts';
import { placeCounts } from './counts.ts';
import { layoutVerticalBreaks } from './vertical-breaks.ts';
import { layoutVerticalAside } from './vertical-aside.ts';
import { verticalContextOf } from './vertical-context.ts';
import { layoutVerticalAxis } from './vertical-axis.ts';
import { placeVerticalMark } from './vertical-events.ts';
import { layoutVerticalLabels } from './vertical-labels.ts';

/**
 * The scene of a phone held upright: time runs down, the axis stands where lines of text begin, and each row holds the
 * title of its heaviest event and the number of its others. Pure; its cost depends on the height of the screen.
 */
export function layoutVertical(index: EventIndex, view: View): Scene {
  const { viewport } = view;
  const context = verticalContextOf(index, view);
  const { plan, lifted, columns } = context;
  const own = plan.own.filter(({ i }) => isInView(index, i, viewport.span) || isNear(index, viewport, i));
  const marks: readonly Mark[] = [
    ...own.map((each) => placeVerticalMark(context, each, false)),
    ...lifted.map((i) =>
      placeVerticalMark(context, { i, lane: 1, label: 'beside', rise: 0, pitch: 0 }, true),
    ),
  ];
  const clusters = placeCounts(context);
  const labels = layoutVerticalLabels(context, own);
  const selected = marks.find((mark) => mark.selected);
  const head = sceneHead(index, view);
  const today = todayOf(view, index.folding, columns, clusters);
  const trace = layoutTrace(index, view, columns.axis);
  const axis = layoutVerticalAxis(view, index.folding, columns);
  const aside = layoutVerticalAside(context, axis.header);
  const isEmpty = countTouching(index.lookup, viewport.span) === 0;
  return {
    ...head,
    plot: plotOf(viewport, columns),
    ...axis,
    breaks: layoutVerticalBreaks(view, index.folding, columns, labels),
    ...(today && { today }),
    links: linksOf(selected, marks),
    clusters: aside.running ? [...clusters, aside.running] : clusters,
    marks,
    labels,
    ...(selected && {
      dropLine: { x1: columns.axis, y1: selected.y, x2: selected.x, y2: selected.y },
    }),
    ...(trace && { trace }),
    ...(isEmpty
      ? { empty: layoutEmpty(index, flat(view), plotOf(viewport, columns)) }
      : aside.line && { aside: aside.line }),
  };
}

/** A mark just beyond the edge of the screen may have its label on it. */
function isNear(index: EventIndex, viewport: Viewport, i: number): boolean {
  const at = timeToX(viewport, startAt(index, i));
  return isVertical(viewport) && at > -100 && at < axisLength(viewport) + 100;
}

function plotOf({ widthPx, heightPx, direction }: Viewport, { axis }: Columns): Scene['plot'] {
  const x = direction === 'ltr' ? axis : 0;
  return { x, y: 0, width: direction === 'ltr' ? widthPx - axis : axis, height: heightPx };
}

/** The same view for text that stands across the screen and not along time. */
function flat(view: View): View {
  return { ...view, viewport: { ...view.viewport, axis: 'horizontal' } };
}

/** Baselines of the word for today, from its line down; above it where there is room. */
const baselines = [-5, 15, -25, 35] as const;

/** The word stands in the column of the counts, between its clusters. */
function todayOf(
  view: View,
  folding: Folding,
  { counts }: Columns,
  clusters: readonly Cluster[],
): Scene['today'] {
  const { viewport, language } = view;
  const today = todayOn(view, folding);
  if (today === undefined) return undefined;
  const at = timeToX(viewport, today);
  const style = { sizePx: 12, weight: 500, tone: 'second' } as const;
  const isFree = (y: number): boolean =>
    y - style.sizePx > headerHeight &&
    clusters.every((cluster) => Math.abs(cluster.y - (y - 4)) > cluster.radius + style.sizePx / 2);
  const y = baselines.map((below) => at + below).find(isFree) ?? at - 5;
  return {
    at,
    text: {
      text: sayToday(language),
      x: counts,
      y,
      anchor: 'middle',
      direction: directions[language],
      ...style,
    },
  };
}
