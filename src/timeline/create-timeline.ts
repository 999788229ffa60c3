import { type Interval, length } from '../base/interval.ts';
import { dragBrush } from './brush.ts';
import { type Camera, createCamera } from './camera.ts';
import { bindGestures, type GestureTarget } from './gestures.ts';
import { type Hit, hitTest } from './hit-test.ts';
import { createIndex, eventAt, isInView } from './index/event-index.ts';
import { findTouching } from './index/lookup.ts';
import { type Command, commandOf } from './keyboard.ts';
import { layout } from './layout/layout.ts';
import { overviewViewport } from './layout/overview.ts';
import { createMeasureText, loadFaces } from './measure.ts';
import { spanOfAll, spanOpening, spanWith, spanWithOwn } from './navigate.ts';
import { paintScene } from './paint/paint-scene.ts';
import { mouseSlopPx } from './pointer-gestures.ts';
import type { TimelineCallbacks, TimelineHandle, TimelineProps } from './props.ts';
import type { Cluster, Scene } from './scene.ts';
import { createSurface } from './surface.ts';
import type { View } from './view.ts';
import { limitsOf, panByTime, xToTime, zoomAt } from './viewport.ts';

/** Where there is no layout engine to ask. */
const fallbackSize = { width: 960, height: 480 };
const zoomStep = 1.5;
const doubleTapZoom = 2;

/**
 * Draws a timeline into `host` and keeps it: the one mutable thing of the drawing core. It paints at most once a
 * frame; `destroy` removes everything it added.
 */
export function createTimeline(
  host: HTMLElement,
  callbacks: TimelineCallbacks,
  firstProps: TimelineProps,
): TimelineHandle {
  let props = firstProps;
  let index = createIndex(props.dataset);
  let measureText = createMeasureText();
  let hovered: string | undefined;
  let focused: string | undefined;
  let isFocusShown = false;
  let hasSize = false;
  let hasFaces = false;
  let isDestroyed = false;
  let frame: number | undefined;
  let current: Scene | undefined;
  let told: { readonly span: Interval; readonly eventsInView: number } | undefined;

  const isEmbedded = globalThis.self !== globalThis.top;
  const surface = createSurface(host, isEmbedded);
  const camera = createCamera(
    {
      span: index.extent,
      widthPx: fallbackSize.width,
      heightPx: fallbackSize.height,
      direction: props.direction,
    },
    limitsOf(index.extent),
  );

  const view = (): View => ({
    viewport: camera.viewport(),
    language: props.language,
    theme: props.theme,
    selected: props.selected,
    hovered,
    focused: isFocusShown ? focused : undefined,
    linked: props.linked,
    highlighted: props.highlighted,
    today: props.today,
    measureText,
  });
  const scene = (): Scene => (current ??= layout(index, view()));

  function invalidate(): void {
    current = undefined;
    if (frame === undefined && !isDestroyed) frame = requestAnimationFrame(paint);
  }

  function paint(now: number): void {
    frame = undefined;
    if (camera.step(now)) invalidate();
    else current = undefined;
    if (!hasFaces || !hasSize) return;
    const seen = scene();
    surface.show(paintScene(seen), seen.widthPx, seen.heightPx);
    surface.say(focusedOption(seen), props.language);
    tellView(seen);
  }

  function focusedOption(seen: Scene) {
    const place = index.indexOf.get(focused ?? '');
    if (focused === undefined || place === undefined) return undefined;
    const text = seen.announce;
    return {
      id: focused,
      text,
      isSelected: props.selected === focused,
      place: place + 1,
      total: index.count,
    };
  }

  function tellView({ span, eventsInView }: Scene): void {
    if (told?.span.start === span.start && told.span.end === span.end && told.eventsInView === eventsInView)
      return;
    told = { span, eventsInView };
    callbacks.onViewChange(told);
  }

  function goTo(span: Interval): void {
    if (props.reducedMotion || !hasSize) camera.jumpTo(span);
    else camera.glideTo(span, performance.now());
    invalidate();
  }

  const moved = (move: () => void): void => {
    const before = camera.viewport();
    move();
    if (camera.viewport() !== before) invalidate();
  };

  function openCluster(cluster: Cluster): void {
    const members = cluster.ids.map((id) => index.indexOf.get(id)).filter((i) => i !== undefined);
    const span = spanOpening(index, view(), camera.limits(), members);
    if (span === undefined) callbacks.onCluster(cluster.ids);
    else goTo(span);
  }

  function act(hit: Hit): void {
    if (hit.type === 'event') {
      focused = hit.id;
      const i = index.indexOf.get(hit.id);
      if (i !== undefined && !isInView(index, i, camera.viewport().span)) goTo(spanWith(index, view(), i));
      callbacks.onSelect(hit.id);
    } else if (hit.type === 'cluster') openCluster(hit.cluster);
    else if (hit.type === 'ground' && props.selected !== undefined) callbacks.onSelect(undefined);
    invalidate();
  }

  function setHovered(hit: Hit | undefined): void {
    const next = hit?.type === 'event' ? hit.id : undefined;
    surface.setCursor(cursorOver(hit));
    if (next === hovered) return;
    hovered = next;
    invalidate();
  }

  function centreOn(x: number): void {
    const { span } = camera.viewport();
    const middle = xToTime(overviewViewport(index, camera.viewport()), x);
    goTo({ start: middle - length(span) / 2, end: middle + length(span) / 2 });
  }

  const target: GestureTarget = {
    isEmbedded,
    hint: (hand) => surface.hint(hand, props.language),
    panByPx: (dx) => moved(() => camera.panByPx(dx)),
    scrollByPx: (later) => moved(() => camera.scrollByPx(later)),
    zoomAt: (x, factor) => moved(() => camera.zoomAt(x, factor)),
    tap(x, y, slop) {
      const hit = hitTest(scene(), x, y, slop);
      if (hit.type === 'brush') centreOn(x);
      else act(hit);
    },
    doubleTap(x) {
      const to = zoomedSpan(camera, x, doubleTapZoom);
      goTo(to);
    },
    hover: (at) => setHovered(at && hitTest(scene(), at.x, at.y, mouseSlopPx)),
    hold: () => camera.hold(),
    fling(speed) {
      if (props.reducedMotion) return;
      camera.fling(speed, performance.now());
      invalidate();
    },
    brushAt(x, y, slop) {
      const hit = hitTest(scene(), x, y, slop);
      return hit.type === 'brush' ? hit.part : undefined;
    },
    dragBrush: (part, x, dx) => moved(() => dragBrush(index, camera, part, x, dx)),
  };

  function moveFocus(to: number): void {
    if (index.count === 0) return;
    const i = Math.min(Math.max(to, 0), index.count - 1);
    focused = eventAt(index, i).id;
    isFocusShown = true;
    goTo(spanWith(index, view(), i));
  }

  function firstFocus(): number {
    const selected = index.indexOf.get(props.selected ?? '');
    if (selected !== undefined) return selected;
    return findTouching(index.lookup, camera.viewport().span)[0] ?? 0;
  }

  function run(command: Command): void {
    const at = index.indexOf.get(focused ?? '');
    const middle = camera.viewport().widthPx / 2;
    switch (command) {
      case 'next':
        return moveFocus(at === undefined ? firstFocus() : at + 1);
      case 'previous':
        return moveFocus(at === undefined ? firstFocus() : at - 1);
      case 'first':
        return moveFocus(0);
      case 'last':
        return moveFocus(index.count - 1);
      case 'screenLater':
        return pan(1);
      case 'screenEarlier':
        return pan(-1);
      case 'zoomIn':
        return goTo(zoomedSpan(camera, middle, zoomStep));
      case 'zoomOut':
        return goTo(zoomedSpan(camera, middle, 1 / zoomStep));
      case 'fit':
        return fit();
      case 'open':
        if (focused !== undefined) callbacks.onSelect(focused);
        return undefined;
      case 'close':
        return callbacks.onSelect(undefined);
    }
  }

  function pan(screens: number): void {
    const from = { ...camera.viewport(), span: camera.goal() };
    goTo(panByTime(from, screens * length(from.span), camera.limits()).span);
  }

  function fit(): void {
    goTo(spanOfAll(index, view()));
  }

  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== surface.list) return;
    const command = commandOf(event, props.direction);
    if (command === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    isFocusShown = true;
    run(command);
    invalidate();
  };
  let isPointerDown = false;
  const onDown = (): void => {
    isPointerDown = true;
    isFocusShown = false;
    invalidate();
  };
  const onUp = (): void => {
    isPointerDown = false;
  };
  const onFocus = (): void => {
    if (isPointerDown || index.count === 0) return;
    isFocusShown = true;
    focused = focused !== undefined && index.indexOf.has(focused) ? focused : eventAt(index, firstFocus()).id;
    surface.list.style.outline = 'none';
    invalidate();
  };
  const onBlur = (): void => {
    isFocusShown = false;
    invalidate();
  };
  surface.list.addEventListener('keydown', onKey);
  surface.list.addEventListener('pointerdown', onDown, { capture: true });
  surface.list.addEventListener('pointerup', onUp, { capture: true });
  surface.list.addEventListener('pointercancel', onUp, { capture: true });
  surface.list.addEventListener('focus', onFocus);
  surface.list.addEventListener('blur', onBlur);
  const unbind = bindGestures(surface.list, target);

  function setSize(widthPx: number, heightPx: number): void {
    if (widthPx <= 0 || heightPx <= 0) return;
    camera.resize(widthPx, heightPx);
    if (!hasSize) camera.jumpTo(pending ?? spanOfAll(index, view()));
    hasSize = true;
    invalidate();
  }
  /** A span asked for before the size was known. */
  let pending: Interval | undefined;
  const observer =
    'ResizeObserver' in globalThis
      ? new ResizeObserver(([entry]) => {
          if (entry !== undefined) setSize(entry.contentRect.width, entry.contentRect.height);
        })
      : undefined;
  setSize(
    host.clientWidth || (observer === undefined ? fallbackSize.width : 0),
    host.clientHeight || (observer === undefined ? fallbackSize.height : 0),
  );
  observer?.observe(host);
  void loadFaces().then(() => {
    measureText = createMeasureText();
    hasFaces = true;
    invalidate();
  });

  return {
    update(next) {
      const before = props;
      props = next;
      camera.turn(next.direction);
      if (next.dataset !== before.dataset) {
        const wasEmpty = index.count === 0;
        index = createIndex(next.dataset);
        camera.setLimits(limitsOf(index.extent));
        if (focused !== undefined && !index.indexOf.has(focused)) focused = undefined;
        if (wasEmpty) camera.jumpTo(spanOfAll(index, view()));
      }
      invalidate();
    },
    panBy: pan,
    zoomBy: (factor) => goTo(zoomedSpan(camera, camera.viewport().widthPx / 2, factor)),
    zoomTo(span) {
      if (!hasSize) pending = span;
      goTo(span);
    },
    fit,
    focus(id) {
      const i = index.indexOf.get(id);
      if (i === undefined) return;
      surface.list.focus({ preventScroll: true });
      focused = id;
      isFocusShown = true;
      goTo(spanWithOwn(index, view(), camera.limits(), i));
    },
    scene,
    destroy() {
      isDestroyed = true;
      if (frame !== undefined) cancelAnimationFrame(frame);
      observer?.disconnect();
      unbind();
      surface.destroy();
    },
  };
}

/** From where a glide is going, so that quick presses add up. */
function zoomedSpan(camera: Camera, x: number, factor: number): Interval {
  return zoomAt({ ...camera.viewport(), span: camera.goal() }, x, factor, camera.limits()).span;
}

function cursorOver(hit: Hit | undefined): string {
  if (hit?.type === 'event' || hit?.type === 'cluster') return 'pointer';
  if (hit?.type !== 'brush') return 'default';
  return hit.part === 'left' || hit.part === 'right' ? 'ew-resize' : 'grab';
}
