import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';
import { settle, type SheetHeight, type SheetSizes, stepHeight } from './sheet-heights.ts';

export interface Sheet {
  readonly height: SheetHeight;
  /** One height up; from the top back to the middle. */
  readonly toggle: () => void;
  /** What has the keyboard must be seen. */
  readonly onFocus: () => void;
  readonly onKeyDown: (press: KeyboardEvent) => void;
  readonly onPointerDown: (press: PointerEvent) => void;
  readonly onPointerMove: (move: PointerEvent) => void;
  readonly onPointerUp: (release: PointerEvent) => void;
}

/** A finger has to travel so far, in px, before it pulls the sheet rather than taps it. */
const tapSlopPx = 6;
/** The speed of a finger is that of its last so many ms. */
const speedMs = 80;

interface Touch {
  readonly y: number;
  readonly at: number;
}

/** A sheet that is pulled up and down by finger, by its handle, or by the arrow keys; below its lowest height it closes. */
export function useSheet(pane: RefObject<HTMLElement | null>, onClose: () => void): Sheet {
  const [height, setHeight] = useState<SheetHeight>('half');
  const touches = useRef<readonly Touch[]>([]);
  const wasPulled = useRef(false);
  const goTo = (next: SheetHeight | undefined) => {
    if (next === undefined) onClose();
    else setHeight(next);
  };
  const pull = (offsetPx: number | undefined) => {
    pane.current?.toggleAttribute('data-pulled', offsetPx !== undefined);
    pane.current?.style.setProperty('--pull', `${offsetPx ?? 0}px`);
  };
  return {
    height,
    toggle: () => {
      if (!wasPulled.current) setHeight(height === 'half' ? 'full' : 'half');
    },
    onFocus: () => {
      if (height === 'peek') setHeight('half');
    },
    onKeyDown: (press) => {
      const step = { ArrowUp: 1, ArrowDown: -1 } as const;
      if (press.key !== 'ArrowUp' && press.key !== 'ArrowDown') return;
      press.preventDefault();
      goTo(stepHeight(height, step[press.key]));
    },
    onPointerDown: (press) => {
      touches.current = [{ y: press.clientY, at: press.timeStamp }];
      wasPulled.current = false;
      press.currentTarget.setPointerCapture(press.pointerId);
    },
    onPointerMove: (move) => {
      const [first] = touches.current;
      if (first === undefined) return;
      touches.current = [...touches.current, { y: move.clientY, at: move.timeStamp }];
      const offset = move.clientY - first.y;
      if (Math.abs(offset) > tapSlopPx) wasPulled.current = true;
      if (wasPulled.current) pull(offset);
    },
    onPointerUp: (release) => {
      const last = touches.current.at(-1);
      /** A finger that rests before it lets go sends no moves. */
      const speed = last && speedOf([...touches.current, { y: last.y, at: release.timeStamp }]);
      touches.current = [];
      const sizePx = pane.current?.offsetHeight ?? 0;
      pull(undefined);
      if (speed !== undefined && wasPulled.current) goTo(settle(height, sizePx, -speed, sizesOf()));
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

/** Half is `--half-sheet`, full is as in sheet.css. */
function sizesOf(): SheetSizes {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return { peek: 9 * rem, half: innerHeight * 0.58, full: innerHeight * 0.94 };
}
