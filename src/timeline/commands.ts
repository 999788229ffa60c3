import { length } from '../base/interval.ts';
import { eventAt } from './index/event-index.ts';
import { firstTouching } from './index/lookup.ts';
import type { Command } from './keyboard.ts';
import { spanOfAll, spanWith } from './navigate.ts';
import type { Stage } from './stage.ts';
import { panByTime } from './viewport.ts';

const zoomStep = 1.5;

/** Does what a key asked for. */
export function runCommand(stage: Stage, command: Command): void {
  const at = stage.index.indexOf(stage.focused ?? '');
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
      return focused === undefined ? undefined : stage.callbacks.onSelect(focused);
    }
    case 'close':
      return stage.callbacks.onSelect(undefined);
  }
}

/** The focus of someone who comes by Tab: where it was, else the selected event, else the first in view. */
export function focusFirst(stage: Stage): void {
  if (stage.index.count === 0) return;
  const known = stage.focused;
  stage.setFocus(known ?? eventAt(stage.index, firstFocus(stage)).id, true);
}

export function panScreens(stage: Stage, screens: number): void {
  const from = { ...stage.camera.viewport, span: stage.camera.goal };
  stage.goTo(panByTime(from, screens * length(from.span), stage.camera.limits).span);
}

export function zoomMiddle(stage: Stage, factor: number): void {
  stage.goTo(stage.camera.zoomedSpan(stage.camera.viewport.widthPx / 2, factor));
}

function firstFocus(stage: Stage): number {
  const selected = stage.index.indexOf(stage.props.selected ?? '');
  return selected ?? firstTouching(stage.index.lookup, stage.camera.viewport.span) ?? 0;
}

function moveFocus(stage: Stage, to: number): void {
  const { count } = stage.index;
  if (count === 0) return;
  const i = Math.min(Math.max(to, 0), count - 1);
  stage.setFocus(eventAt(stage.index, i).id, true);
  stage.goTo(spanWith(stage.index, stage.view, i));
}
