import { type RefObject, useEffect } from 'react';
import type { TimelineHandle } from '../../timeline/props.ts';
import { leftByFull, stageOf } from './sheet-sizes.ts';

/** While a sheet is full the timeline is told how much of it is in sight, and again whenever window, stage or sheet change. */
export function useSightLeft(
  pane: RefObject<HTMLElement | null>,
  handleRef: RefObject<TimelineHandle | undefined>,
  isFull: boolean,
): void {
  useEffect(() => {
    const { current: sheet } = pane;
    const { current: timeline } = handleRef;
    if (!isFull || sheet === null) return;
    const tell = () => timeline?.setSight(leftByFull(sheet));
    tell();
    const stop = whenResized([sheet, stageOf(sheet)], tell);
    return () => {
      stop();
      timeline?.setSight(undefined);
    };
  }, [pane, handleRef, isFull]);
}

function whenResized(elements: readonly (Element | null)[], then: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  const observer = new ResizeObserver(then);
  for (const element of elements) if (element !== null) observer.observe(element);
  return () => observer.disconnect();
}
