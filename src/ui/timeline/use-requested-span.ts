import { type RefObject, useEffect, useRef } from 'react';
import { type Interval, length } from '../../base/interval.ts';
import { useAppState, useAppStore } from '../store-context.tsx';

/** Longer than any glide: what is shown then is what will be shown. */
const settledMs = 400;

/**
 * Says of a span that an address asked for when the timeline comes to rest elsewhere, because it is too far or too fine.
 * Hands that move the timeline, seen on `host`, take the question back.
 */
export function useRequestedSpan(host: RefObject<HTMLElement | null>): void {
  const store = useAppStore();
  const requested = useAppState((state) => state.requestedSpan);
  const shown = useAppState((state) => state.span);
  const asked = useRef<Interval>(undefined);
  useEffect(() => {
    asked.current = requested;
    const element = host.current;
    if (requested === undefined || element === null) return;
    const takeBack = () => (asked.current = undefined);
    const moves = ['pointerdown', 'wheel', 'keydown'] as const;
    for (const move of moves) element.addEventListener(move, takeBack, { capture: true, passive: true });
    return () => {
      for (const move of moves) element.removeEventListener(move, takeBack, { capture: true });
    };
  }, [requested, host]);

  useEffect(() => {
    if (requested === undefined || asked.current !== requested || shown === undefined) return;
    if (isNearly(requested, shown)) {
      asked.current = undefined;
      return;
    }
    const timer = setTimeout(() => {
      if (asked.current !== requested) return;
      asked.current = undefined;
      store.getState().notify([{ type: 'span-not-shown', span: requested }]);
    }, settledMs);
    return () => clearTimeout(timer);
  }, [requested, shown, store]);
}

/** An address rounds what was seen, by a hundredth at most. */
function isNearly(asked: Interval, shown: Interval): boolean {
  const slackMs = length(asked) / 50;
  return Math.abs(asked.start - shown.start) <= slackMs && Math.abs(asked.end - shown.end) <= slackMs;
}
