import { length } from '../base/interval.ts';
import { eventAt } from './index/event-index.ts';
import { firstTouching } from './index/lookup.ts';
import { startAt } from './index/times.ts';
import type { Command } from './keyboard.ts';
import { membersOf, spanOfAll, spanOpening, spanWith } from './navigate.ts';
import type { Cluster } from './scene.ts';
import type { Stage } from './stage.ts';
import { axisLength, panByTime } from './viewport.ts';

const zoomStep = 1.5;

/** Does what a key asked for. */
export function runCommand(stage: Stage, command: Command): void {
  const at = stage.index.indexOf(stage.focused);
  switch (command) {
    case 'next':
      return moveFocus(stage, at === undefined ? firstFocus(stage) : at + 1);
    case 'previous':
      return moveFocus(stage, at === undefined ? firstFocus(stage) : at - 1);
    case 'first':
      return moveFocus(stage, 0);
    case 'last':
      return moveFocus(stage, stage.index.count - 1);
    case 'screenLater':
      return panScreens(stage, 1);
    case 'screenEarlier':
      return panScreens(stage, -1);
    case 'zoomIn':
      return zoomMiddle(stage, zoomStep);
    case 'zoomOut':
      return zoomMiddle(stage, 1 / zoomStep);
    case 'fit':
      return stage.goTo(spanOfAll(stage.index, stage.view));
    case 'open': {
      const focused = stage.focused;
      return focused === undefined ? undefined : stage.callbacks.onSelect(focused, true);
    }
    case 'openCluster': {
      const cluster = clusterOf(stage, stage.focused);
      return cluster === undefined ? undefined : openCluster(stage, cluster);
    }
  }
}

/** The focus of someone who comes by Tab: where it was, else the selected event, else the first in view. */
export function focusFirst(stage: Stage): void {
  const place = placeOf(stage);
  if (place !== undefined) stage.setFocus(place, true);
}

/** Where the keys stand; undefined where there are no events. */
export function placeOf(stage: Stage): string | undefined {
  if (stage.index.count === 0) return undefined;
  return stage.focused ?? eventAt(stage.index, firstFocus(stage)).id;
}

/** Zooms to the members of a cluster, or offers them as a list where no zoom parts them or they run on beyond the screen. */
export function openCluster(stage: Stage, cluster: Cluster): void {
  const span = cluster.runsOn
    ? undefined
    : spanOpening(stage.index, stage.view, stage.controller.limits, cluster);
  if (span === undefined) stage.callbacks.onCluster(membersOf(stage.index, stage.view, cluster));
  else stage.goTo(span);
}

/** The cluster out of which an event is lifted. */
function clusterOf({ scene, index }: Stage, id: string | undefined): Cluster | undefined {
  const i = index.indexOf(id);
  if (id === undefined || i === undefined || scene.marks.some((mark) => mark.id === id && !mark.lifted))
    return undefined;
  const start = startAt(index, i);
  return scene.clusters.find(({ ids, span }) =>
    ids === undefined ? start >= span.start && start <= span.end : ids.includes(id),
  );
}

export function panScreens(stage: Stage, screens: number): void {
  const from = { ...stage.controller.viewport, span: stage.controller.goal };
  stage.goTo(panByTime(from, screens * length(from.span), stage.controller.limits).span);
}

export function zoomMiddle(stage: Stage, factor: number): void {
  stage.goTo(stage.controller.zoomedSpan(axisLength(stage.controller.viewport) / 2, factor));
}

function firstFocus(stage: Stage): number {
  const selected = stage.index.indexOf(stage.props.selected);
  return selected ?? firstTouching(stage.index.lookup, stage.controller.viewport.span) ?? 0;
}

function moveFocus(stage: Stage, to: number): void {
  const { count } = stage.index;
  if (count === 0) return;
  const i = Math.min(Math.max(to, 0), count - 1);
  stage.setFocus(eventAt(stage.index, i).id, true);
  stage.goTo(spanWith(stage.index, stage.view, i));
}
