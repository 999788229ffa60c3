import { type PointerEvent, type RefObject, useRef, useState } from 'react';

interface Sheet {
  readonly height: 'half' | 'full';
  readonly toggle: () => void;
  readonly onPointerDown: (press: PointerEvent) => void;
  readonly onPointerMove: (move: PointerEvent) => void;
  readonly onPointerUp: (release: PointerEvent) => void;
}

/** A finger has to travel so far, in px, before it pulls the sheet rather than taps its handle. */
const tapSlopPx = 6;
const pullPx = 60;

/** A sheet that is pulled up to full height and down to half; from half, a pull down closes it. */
export function useSheet(pane: RefObject<HTMLElement | null>, onClose: () => void): Sheet {
  const [height, setHeight] = useState<Sheet['height']>('half');
  const startY = useRef<number | undefined>(undefined);
  const wasPulled = useRef(false);
  const pull = (offsetPx: number | undefined) => {
    pane.current?.toggleAttribute('data-pulled', offsetPx !== undefined);
    pane.current?.style.setProperty('--pull', `${offsetPx ?? 0}px`);
  };
  return {
    height,
    toggle: () => {
      if (!wasPulled.current) setHeight(height === 'half' ? 'full' : 'half');
    },
    onPointerDown: (press) => {
      startY.current = press.clientY;
      wasPulled.current = false;
      press.currentTarget.setPointerCapture(press.pointerId);
    },
    onPointerMove: (move) => {
      if (startY.current === undefined) return;
      const offset = move.clientY - startY.current;
      if (Math.abs(offset) > tapSlopPx) wasPulled.current = true;
      pull(offset);
    },
    onPointerUp: (release) => {
      const offset = release.clientY - (startY.current ?? release.clientY);
      startY.current = undefined;
      pull(undefined);
      if (offset < -pullPx) setHeight('full');
      else if (offset > pullPx && height === 'full') setHeight('half');
      else if (offset > pullPx) onClose();
    },
  };
}
