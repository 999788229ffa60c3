import { directions } from '../../../model/languages.ts';
import type { Folding } from '../../folding/folding.ts';
import { type EventIndex, isInView } from '../../index/event-index.ts';
import { countTouching } from '../../index/lookup.ts';
import { endAt, startAt } from '../../index/times.ts';
import type { Cluster, Label, Mark, Scene } from '../../scene.ts';
import type { View } from '../../view.ts';
import { axisLength, isVertical, timeToX, type Viewport } from '../../viewport.ts';
import { layoutEmpty } from '../empty.ts';
import { linksOf } from '../links.ts';
import type { Standing } from '../plan.ts';
import { sceneHead } from '../scene-head.ts';
import { layoutTrace } from '../trace.ts';
import { sayToday, todayOn } from '../today.ts';
import { type Columns, headerHeight } from './columns.ts';
import { placeCounts } from './counts.ts';
import { inSight, isAbove, overlapsDown, runningLabels } from './running-labels.ts';
import { layoutVerticalBreaks } from './vertical-breaks.ts';
import { layoutVerticalAside } from './vertical-aside.ts';
import { type VerticalContext, verticalContextOf } from './vertical-context.ts';
import { layoutVerticalAxis } from './vertical-axis.ts';
import { placeVerticalMark, placeVerticalLabel } from './vertical-events.ts';

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
  const labels = placeLabels(context, own);
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

/** The titles of rows, those of bars that run through them, and above all those that are asked for. */
function placeLabels(context: VerticalContext, own: readonly Standing[]): readonly Label[] {
  const { index, view, lifted } = context;
  const { viewport } = view;
  const whole = new Set(
    [view.hovered, view.focused].map((id) => index.indexOf(id)).filter((i) => i !== undefined),
  );
  const untilPx = (i: number): number => Math.min(timeToX(viewport, endAt(index, i)), axisLength(viewport));
  const asked = [...own.map(({ i }) => i).filter((i) => whole.has(i)), ...lifted];
  const plates = inSight(
    asked.map((i) => ({ title: placeVerticalLabel(context, i, true), untilPx: untilPx(i) })),
  );
  /** Half a title that looks out from under another is worse than none: its mark stays. */
  const places: readonly Place[] = own
    .filter(({ i }) => !whole.has(i))
    .map((each) => ({ ...each, title: placeVerticalLabel(context, each.i, false) }));
  const { ranks } = index.pyramid;
  const isBehind = ({ i, title }: Place): boolean =>
    places.some(
      (other) => (ranks[other.i] ?? 0) < (ranks[i] ?? 0) && overlapsDown(other.title.box, title.box),
    );
  const isRunning = (each: Place): boolean => each.label === 'on' && (isAbove(each.title) || isBehind(each));
  const labels = places
    .filter((each) => !isRunning(each))
    .map(({ title }) => title)
    .filter(({ box }) => !plates.some((plate) => overlapsDown(plate.box, box)));
  const running = runningLabels(
    places
      .filter(isRunning)
      .map(({ i, title }) => ({ title, fromPx: timeToX(viewport, startAt(index, i)), untilPx: untilPx(i) })),
    [...labels, ...plates],
  );
  return [...running, ...labels, ...plates];
}

type Place = Standing & { readonly title: Label };

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
