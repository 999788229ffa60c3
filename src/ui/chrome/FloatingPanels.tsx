import { type RefObject, useEffect, useState } from 'react';
import type { TimelineHandle } from '../../timeline/props.ts';
import { goToTool } from '../shared/go-to.ts';
import { lazyPart } from '../shared/lazy-part.tsx';
import { useAppState } from '../store-context.tsx';

const loadPanels = async () => {
  const { Panels: component } = await import('./Panels.tsx');
  return component;
};
const Panels = lazyPart('panel', loadPanels, {
  close: ({ panel, showPanel }) => {
    showPanel(undefined);
    if (panel !== undefined) goToTool(panel);
  },
});

/** Panels are asked for after the frame that paints the events, and made when the first is opened. They float outside; that they could not be loaded stands here. */
export function FloatingPanels({ handleRef }: { readonly handleRef: RefObject<TimelineHandle | undefined> }) {
  const isPainted = useAppState((state) => state.span !== undefined);
  const isAsked = useAppState((state) => state.panel !== undefined);
  const [wasAsked, setWasAsked] = useState(isAsked);
  if (isAsked && !wasAsked) setWasAsked(true);
  useEffect(() => {
    if (!isPainted) return;
    const asking = setTimeout(() => void loadPanels().catch(() => undefined));
    return () => clearTimeout(asking);
  }, [isPainted]);
  if (!wasAsked) return null;
  return (
    <div hidden={!isAsked}>
      <Panels handleRef={handleRef} />
    </div>
  );
}
