import { lazy, type RefObject, Suspense, useEffect, useState } from 'react';
import type { TimelineHandle } from '../../timeline/props.ts';
import { useAppState } from '../store-context.tsx';

const loadPanels = async () => {
  const { Panels } = await import('./Panels.tsx');
  return { default: Panels };
};
const Panels = lazy(loadPanels);

/** Panels are asked for once the events are painted, and made when the first is opened. */
export function FloatingPanels({ handleRef }: { readonly handleRef: RefObject<TimelineHandle | undefined> }) {
  const isPainted = useAppState((state) => state.span !== undefined);
  const isAsked = useAppState((state) => state.panel !== undefined);
  const [wasAsked, setWasAsked] = useState(isAsked);
  if (isAsked && !wasAsked) setWasAsked(true);
  useEffect(() => {
    if (isPainted) loadPanels().catch(() => undefined);
  }, [isPainted]);
  if (!wasAsked) return null;
  return (
    <Suspense>
      <Panels handleRef={handleRef} />
    </Suspense>
  );
}
