import { isFramed } from '../base/framed.ts';
import type { Interval } from '../base/interval.ts';
import { bindKeys } from './bind-keys.ts';
import { focusFirst, panScreens, placeOf, zoomMiddle } from './commands.ts';
import { spanToAxis } from './folding/folding.ts';
import { bindGestures } from './gestures.ts';
import { spanOfAll, spanWithOwn } from './navigate.ts';
import { createPointerTarget } from './pointer-target.ts';
import type { TimelineCallbacks, TimelineHandle, TimelineProps } from './props.ts';
import { Stage } from './stage.ts';
import { Surface } from './surface.ts';
import { type Axis, axisFor } from './viewport.ts';

/** Where there is no layout engine to ask. */
const fallbackSize = { width: 960, height: 480 };

/**
 * Draws a timeline into `host`, whose size it follows, and returns the handle to it. It paints at most once a
 * frame; `destroy` removes everything it added.
 */
export function createTimeline(
  host: HTMLElement,
  callbacks: TimelineCallbacks,
  props: TimelineProps,
): TimelineHandle {
  const isEmbedded = isFramed() && props.wheel !== 'timeline';
  const surface = new Surface(host, isEmbedded);
  const stage = new Stage(surface, callbacks, props);
  const unbindKeys = bindKeys(surface.list, stage);
  const unbindGestures = bindGestures(surface.list, createPointerTarget(stage, surface, isEmbedded));
  const { takeSize, stopFollowing } = followSize(host, stage);
  const goTo = (spanOf: () => Interval): void => {
    takeSize();
    stage.goTo(spanOf());
  };
  const hasKeys = (): boolean => host.ownerDocument.activeElement === surface.list;
  const show = (id: string): void => {
    const i = stage.index.indexOf(id);
    if (i === undefined) return;
    stage.setFocus(id, hasKeys());
    goTo(() => spanWithOwn(stage.index, stage.view, stage.controller.limits, i));
  };

  return {
    update: (next) => feed(stage, next, takeSize, hasKeys()),
    panBy: (screens) => panScreens(stage, screens),
    zoomBy: (factor) => zoomMiddle(stage, factor),
    zoomTo: (span) => goTo(() => spanToAxis(stage.index.folding, span)),
    fit: () => goTo(() => spanOfAll(stage.index, stage.view)),
    focus(id) {
      surface.list.focus({ preventScroll: true });
      show(id);
    },
    show,
    setSight: (px) => stage.setSight(px),
    order: () => stage.index,
    place: () => placeOf(stage),
    scene: () => stage.scene,
    destroy() {
      stopFollowing();
      unbindGestures();
      unbindKeys();
      stage.destroy();
      surface.destroy();
    },
  };
}

/**
 * The line that says a filter may come with it and leave less height, for which all events need not be planned. The keys
 * stand on an event again when they came while there was none.
 */
function feed(stage: Stage, props: TimelineProps, takeSize: () => void, hasKeys: boolean): void {
  if (props.matches !== stage.props.matches) takeSize();
  const wasEmpty = stage.index.count === 0;
  stage.setProps(props);
  if (wasEmpty && hasKeys) focusFirst(stage);
}

/** Of the frame that holds the timeline, or of the whole screen. */
function axisOn({ ownerDocument }: HTMLElement): Axis {
  const frame = ownerDocument.defaultView;
  return frame === null ? 'horizontal' : axisFor(frame.innerWidth, frame.innerHeight);
}

/** `takeSize` takes the size that the host has by now, of which the observer tells later. */
function followSize(
  host: HTMLElement,
  stage: Stage,
): { readonly takeSize: () => void; readonly stopFollowing: () => void } {
  const setSize = (widthPx: number, heightPx: number): void => stage.setSize(widthPx, heightPx, axisOn(host));
  const takeSize = (): void => setSize(host.clientWidth, host.clientHeight);
  if (!('ResizeObserver' in globalThis)) {
    setSize(host.clientWidth || fallbackSize.width, host.clientHeight || fallbackSize.height);
    return { takeSize, stopFollowing: () => undefined };
  }
  takeSize();
  const observer = new ResizeObserver(takeSize);
  observer.observe(host);
  return { takeSize, stopFollowing: () => observer.disconnect() };
}
