import { type RefObject, useEffect } from 'react';
import type { TimelineHandle } from '../../timeline/props.ts';
import { leftByFull, stageOf } from './sheet-sizes.ts';
import { whenResized } from '../shared/when-resized.ts';

/** While a sheet is full the timeline is told how much of it is in sight, and again whenever window, stage or sheet change. */
export function useSightLeft(
  pane: RefObject<HTMLElement | null>,
  handleRef: RefObject<TimelineHandle | undefined>,
  isFull: boolean,
): void {
  useEffect(() => {
    const { current: sheet } = pane;
    if (!isFull || sheet === null) return;
    /** The timeline of this moment: another one may have been made meanwhile. */
    const tell = (leftPx: number | undefined) => handleRef.current?.setSight(leftPx);
    const tellAnew = () => tell(leftByFull(sheet));
    tellAnew();
    const stop = whenResized([sheet, stageOf(sheet)], tellAnew);
    return () => {
      stop();
      tell(undefined);
    };
  }, [pane, handleRef, isFull]);
}
