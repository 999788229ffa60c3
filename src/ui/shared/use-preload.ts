import { useEffect } from 'react';
import { useAppState } from '../store-context.tsx';
import type { LazyPart } from './lazy-part.tsx';

/** Asks for a part that is soon wanted, after the frame that paints the events. */
export function usePreload({ preload }: Pick<LazyPart<never>, 'preload'>): void {
  const isPainted = useAppState((state) => state.span !== undefined);
  useEffect(() => {
    if (!isPainted) return;
    const asking = setTimeout(() => void preload());
    return () => clearTimeout(asking);
  }, [isPainted, preload]);
}
