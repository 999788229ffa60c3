import { acrossOf } from '../box-sides.ts';
import type { Folding } from '../folding/folding.ts';
import type { EventIndex } from '../index/event-index.ts';
import type { Scene } from '../scene.ts';
import type { View } from '../view.ts';
import { isVertical, type Viewport } from '../viewport.ts';
import { layoutVertical } from './vertical/layout-vertical.ts';
import { alongOf, mirror } from './along.ts';
import { layoutAside } from './aside.ts';
import { layoutAxis } from './axis.ts';
import { layoutBreaks } from './breaks.ts';
import { layoutEmpty } from './empty.ts';
import { laneContextOf } from './lane-context.ts';
import { layoutEvents, type SeenEvents } from './layout-events.ts';
import { linksOf } from './links.ts';
import { metrics } from './metrics.ts';
import { sayToday, todayOn } from './today.ts';
import { isSeen } from './own-marks.ts';
import { layoutOverview } from './overview.ts';
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
function isAnythingSeen({ marks, clusters }: SeenEvents, viewport: Viewport): boolean {
  return (
    marks.some(({ box }) => isSeen(acrossOf(box), viewport)) ||
    clusters.some(({ x, radius }) => isSeen({ start: x - radius, end: x + radius }, viewport))
  );
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
