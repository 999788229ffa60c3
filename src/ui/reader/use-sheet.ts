import { type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, useState } from 'react';
import { settle, type SheetHeight, stepHeight } from './sheet-heights.ts';
import { sizesOf } from './sheet-sizes.ts';
import { usePull } from './use-pull.ts';
import { usePullAnywhere } from './use-pull-anywhere.ts';

export interface Sheet {
  readonly height: SheetHeight;
  /** One height up; from the top back to the middle. */
  readonly toggle: (click: MouseEvent) => void;
  /** What has the keyboard must be seen. */
  readonly onFocus: () => void;
  readonly onKeyDown: (press: KeyboardEvent) => void;
  readonly onPointerDown: (press: PointerEvent) => void;
  readonly onPointerMove: (move: PointerEvent) => void;
  readonly onPointerUp: (release: PointerEvent) => void;
}

/** A sheet that is pulled up and down by finger or by the arrow keys; below its lowest height it closes. */
export function useSheet(pane: RefObject<HTMLElement | null>, isSheet: boolean, onClose: () => void): Sheet {
  const [height, setHeight] = useState<SheetHeight>('half');
  const goTo = (next: SheetHeight | undefined) => {
    if (next === undefined) onClose();
    else setHeight(next);
  };
  const pull = usePull(pane, (sizePx, pxPerMs) => {
    if (pane.current !== null) goTo(settle(height, sizePx, pxPerMs, sizesOf(pane.current)));
  });
  usePullAnywhere(pane, isSheet ? height : undefined, pull);
  return {
    height,
    toggle: ({ detail }) => {
      const isKeyed = detail === 0;
      if (isKeyed || !pull.wasPulled()) setHeight(height === 'half' ? 'full' : 'half');
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
      pull.begin(press.clientY, press.timeStamp);
      press.currentTarget.setPointerCapture(press.pointerId);
    },
    onPointerMove: (move) => pull.move(move.clientY, move.timeStamp),
    onPointerUp: (release) => pull.end(release.timeStamp),
  };
}
