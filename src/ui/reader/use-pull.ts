import { type RefObject, useRef } from 'react';
import { extendTrail, speedOf, type Trail } from '../../base/trail.ts';

/** A hand on the sheet: places in px from the top of the screen, times in ms. */
export interface Pull {
  readonly begin: (y: number, at: number) => void;
  readonly move: (y: number, at: number) => void;
  readonly end: (at: number) => void;
  /** Whether the last touch was more than a tap. */
  readonly wasPulled: () => boolean;
}

/** A finger has to travel so far, in px, before it pulls the sheet rather than taps it. */
const tapSlopPx = 6;

/** What a hand does to the sheet from its touch until it lets go; then `onRest` is told its height and how fast it grew. */
export function usePull(
  pane: RefObject<HTMLElement | null>,
  onRest: (sizePx: number, pxPerMs: number) => void,
): Pull {
  const began = useRef<number>(undefined);
  const trail = useRef<Trail>([]);
  const wasPulled = useRef(false);
  const moveBy = (offsetPx: number | undefined) => {
    pane.current?.toggleAttribute('data-pulled', offsetPx !== undefined);
    pane.current?.style.setProperty('--pull', `${offsetPx ?? 0}px`);
  };
  return {
    wasPulled: () => wasPulled.current,
    begin: (y, at) => {
      began.current = y;
      trail.current = extendTrail([], y, at);
      wasPulled.current = false;
    },
    move: (y, at) => {
      if (began.current === undefined) return;
      trail.current = extendTrail(trail.current, y, at);
      if (Math.abs(y - began.current) > tapSlopPx) wasPulled.current = true;
      if (wasPulled.current) moveBy(y - began.current);
    },
    end: (at) => {
      const isDown = began.current !== undefined;
      began.current = undefined;
      const sizePx = pane.current?.offsetHeight ?? 0;
      moveBy(undefined);
      if (isDown && wasPulled.current) onRest(sizePx, -speedOf(trail.current, at));
    },
  };
}
