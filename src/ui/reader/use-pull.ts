import { type RefObject, useRef } from 'react';

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
/** The speed of a finger is that of its last so many ms. */
const speedMs = 80;

interface Touch {
  readonly y: number;
  readonly at: number;
}

/** What a hand does to the sheet from its touch until it lets go; then `onRest` is told its height and how fast it grew. */
export function usePull(
  pane: RefObject<HTMLElement | null>,
  onRest: (sizePx: number, pxPerMs: number) => void,
): Pull {
  const touches = useRef<readonly Touch[]>([]);
  const wasPulled = useRef(false);
  const moveBy = (offsetPx: number | undefined) => {
    pane.current?.toggleAttribute('data-pulled', offsetPx !== undefined);
    pane.current?.style.setProperty('--pull', `${offsetPx ?? 0}px`);
  };
  return {
    wasPulled: () => wasPulled.current,
    begin: (y, at) => {
      touches.current = [{ y, at }];
      wasPulled.current = false;
    },
    move: (y, at) => {
      const [first] = touches.current;
      if (first === undefined) return;
      touches.current = [...touches.current, { y, at }];
      if (Math.abs(y - first.y) > tapSlopPx) wasPulled.current = true;
      if (wasPulled.current) moveBy(y - first.y);
    },
    end: (at) => {
      const last = touches.current.at(-1);
      /** A finger that rests before it lets go sends no moves. */
      const speed = last && speedOf([...touches.current, { y: last.y, at }]);
      touches.current = [];
      const sizePx = pane.current?.offsetHeight ?? 0;
      moveBy(undefined);
      if (speed !== undefined && wasPulled.current) onRest(sizePx, -speed);
    },
  };
}

/** Downwards, in px a ms. */
function speedOf(touches: readonly Touch[]): number {
  const last = touches.at(-1);
  const before = touches.find(({ at }) => last !== undefined && at >= last.at - speedMs);
  if (last === undefined || before === undefined || last.at === before.at) return 0;
  return (last.y - before.y) / (last.at - before.at);
}
