import { length } from '../base/interval.ts';
import { dragBrush } from './brush.ts';
import { openCluster } from './commands.ts';
import type { GestureTarget } from './gestures.ts';
import { type Hit, hitTest } from './hit-test.ts';
import { isInView } from './index/event-index.ts';
import { overviewViewport } from './layout/overview.ts';
import { spanWith } from './navigate.ts';
import { mouseSlopPx, type Point } from './pointer-gestures.ts';
import type { Stage } from './stage.ts';
import type { Surface } from './surface.ts';
import { isVertical, xToTime } from './viewport.ts';

const doubleTapZoom = 2;

/** What the gestures do to a stage. */
export function createPointerTarget(stage: Stage, surface: Surface, isEmbedded: boolean): GestureTarget {
  const { controller } = stage;
  const along = ({ x, y }: Point): number => (isVertical(controller.viewport) ? y : x);
  const hitAt = ({ x, y }: Point, slop: number): Hit => hitTest(surface.drawn(stage.scene), x, y, slop);
  let isHandNear = false;
  return {
    isEmbedded,
    hint: (hand) => surface.hint(hand, stage.props.language),
    panByPx: (dx) => stage.move(() => controller.panByPx(dx)),
    scrollByPx: (later) => stage.move(() => controller.scrollByPx(later)),
    along,
    zoomAt: (x, factor) => stage.move(() => controller.zoomAt(x, factor)),
    tap(x, y, slop) {
      const hit = hitAt({ x, y }, slop);
      if (hit.type === 'brush') centreOn(stage, x);
      else open(stage, hit);
    },
    doubleTap(x, y) {
      if (hitAt({ x, y }, mouseSlopPx).type === 'brush') centreOn(stage, x);
      else stage.goTo(controller.zoomedSpan(along({ x, y }), doubleTapZoom));
    },
    hover(at) {
      if (at !== undefined) stage.expect(along(at), !isHandNear);
      isHandNear = at !== undefined;
      const hit = at && hitAt(at, mouseSlopPx);
      surface.setCursor(cursorOver(hit));
      stage.setHovered(hit?.type === 'event' ? hit.id : undefined);
    },
    hold: () => controller.hold(),
    fling(speed) {
      if (stage.props.reducedMotion) return;
      controller.fling(speed, performance.now());
      stage.invalidate();
    },
    brushAt(x, y, slop) {
      const hit = hitAt({ x, y }, slop);
      return hit.type === 'brush' ? hit.part : undefined;
    },
    dragBrush: (part, x, dx) => stage.move(() => dragBrush(stage, part, x, dx)),
  };
}

function open(stage: Stage, hit: Hit): void {
  if (hit.type === 'cluster') openCluster(stage, hit.cluster);
  else if (hit.type === 'event') openEvent(stage, hit.id);
  else if (hit.type === 'ground' && stage.props.selected !== undefined) stage.callbacks.onSelect(undefined);
}

function openEvent(stage: Stage, id: string): void {
  const i = stage.index.indexOf(id);
  if (i === undefined) return;
  stage.setFocus(id, false);
  if (!isInView(stage.index, i, stage.controller.viewport.span))
    stage.goTo(spanWith(stage.index, stage.view, i));
  stage.callbacks.onSelect(id);
}

function centreOn(stage: Stage, x: number): void {
  const viewport = stage.controller.viewport;
  const middle = xToTime(overviewViewport(stage.index, viewport), x);
  const half = length(viewport.span) / 2;
  stage.goTo({ start: middle - half, end: middle + half });
}

function cursorOver(hit: Hit | undefined): string {
  if (hit?.type === 'event' || hit?.type === 'cluster') return 'pointer';
  if (hit?.type !== 'brush') return 'default';
  return hit.part === 'left' || hit.part === 'right' ? 'ew-resize' : 'grab';
}
