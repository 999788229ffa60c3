import { useEffect, useState } from 'react';
import { selectMatches } from '../../store/select-matches.ts';
import { useAppState } from '../store-context.tsx';

/**
 * The events to be drawn, a frame after the answer that is read in the list of results: over 10,000 events both together
 * take longer than a hand that types should wait.
 */
export function useDrawnMatches(isAway: boolean): Uint8Array | undefined {
  const matches = useAppState(selectMatches);
  const [drawn, setDrawn] = useState(matches);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setDrawn(matches));
    return () => cancelAnimationFrame(frame);
  }, [matches]);
  return isAway ? matches : drawn;
}
