import { type RefObject, useEffect, useRef } from 'react';
import type { SheetHeight } from './sheet-heights.ts';
import type { Pull } from './use-pull.ts';

/** A finger that rests so long before it moves selects text. */
const restsMs = 350;

interface Start {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  readonly on: Element;
}

/**
 * What stands in the sheet pulls it too: its head up and down, and all of it down where nothing under the finger is left
 * to scroll back. Everything else is left to the browser, which scrolls and selects. `height` is undefined where there is
 * no sheet.
 */
export function usePullAnywhere(
  pane: RefObject<HTMLElement | null>,
  height: SheetHeight | undefined,
  pull: Pull,
): void {
  const latest = useRef({ height, pull });
  useEffect(() => {
    latest.current = { height, pull };
  });
  const isSheet = height !== undefined;
  useEffect(() => {
    const sheet = pane.current;
    if (sheet === null || !isSheet) return;
    return bindTouches(sheet, latest);
  }, [pane, isSheet]);
}

/** React listens to touches passively, and so cannot keep the browser from scrolling; returns what unbinds. */
function bindTouches(
  sheet: HTMLElement,
  latest: RefObject<{ readonly height: SheetHeight | undefined; readonly pull: Pull }>,
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let start: Start | undefined;
  let isPulling = false;

  const onStart = ({ touches, target, timeStamp: at }: TouchEvent) => {
    const [touch, second] = touches;
    stop(at);
    if (touch === undefined || second !== undefined || !(target instanceof Element)) return;
    if (target.closest('.sheet-handle, .reader-close') === null)
      start = { x: touch.clientX, y: touch.clientY, at, on: target };
  };
  const onMove = (move: TouchEvent) => {
    const [touch] = move.touches;
    const { height, pull } = latest.current;
    if (touch === undefined) return;
    if (start !== undefined && move.cancelable && isPull(start, touch, move.timeStamp, height, sheet)) {
      pull.begin(start.y, start.at);
      isPulling = true;
    }
    start = undefined;
    if (!isPulling) return;
    move.preventDefault();
    pull.move(touch.clientY, move.timeStamp);
  };
  const onEnd = ({ timeStamp }: TouchEvent) => stop(timeStamp);
  /** Of a finger whose element is taken away the end is never heard. */
  function stop(at: number): void {
    start = undefined;
    if (isPulling) latest.current.pull.end(at);
    isPulling = false;
  }
  sheet.addEventListener('touchstart', onStart, { passive: true, signal });
  sheet.addEventListener('touchmove', onMove, { passive: false, signal });
  sheet.addEventListener('touchend', onEnd, { signal });
  sheet.addEventListener('touchcancel', onEnd, { signal });
  return () => {
    stop(performance.now());
    listening.abort();
  };
}

/** By the first move of a finger. */
function isPull(
  start: Start,
  touch: Touch,
  at: number,
  height: SheetHeight | undefined,
  sheet: HTMLElement,
): boolean {
  const down = touch.clientY - start.y;
  if (Math.abs(touch.clientX - start.x) > Math.abs(down) || at - start.at > restsMs) return false;
  if (getSelection()?.isCollapsed === false) return false;
  if (down < 0) return height !== 'full' && start.on.closest('.event-head') !== null;
  return down > 0 && !canScrollBack(start.on, sheet);
}

function canScrollBack(from: Element, sheet: HTMLElement): boolean {
  for (let at: Element | null = from; at !== null && at !== sheet; at = at.parentElement)
    if (at.scrollTop > 0) return true;
  return false;
}
