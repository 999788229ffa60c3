import { useEffect, useState } from 'react';
import { selectMatches } from '../../store/select-matches.ts';
import { useAppState } from '../store-context.tsx';

/**
 * The events to be drawn: with the answer, in one frame. Where it brings the line of what is asked for, or takes it away,
 * the timeline has another height and all of it is planned anew: then the answer is seen first, and the drawing follows in the next frame.
 */
export function useDrawnMatches(isAway: boolean): Uint8Array | undefined {
  const matches = useAppState(selectMatches);
  const [drawn, setDrawn] = useState(matches);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setDrawn(matches));
    return () => cancelAnimationFrame(frame);
  }, [matches]);
  const movesPage = (drawn === undefined) !== (matches === undefined);
  return movesPage && !isAway ? drawn : matches;
}
