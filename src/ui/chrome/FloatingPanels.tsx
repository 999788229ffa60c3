import { type RefObject, useState } from 'react';
import type { TimelineHandle } from '../../timeline/props.ts';
import { goToTool } from '../shared/go-to.ts';
import { lazyPart } from '../shared/lazy-part.tsx';
import { usePreload } from '../shared/use-preload.ts';
import { useAppState } from '../store-context.tsx';

const Panels = lazyPart(
  'panel',
  async () => {
    const { Panels: component } = await import('./Panels.tsx');
    return component;
  },
  {
    close: ({ panel, showPanel }) => {
      showPanel(undefined);
      if (panel !== undefined) goToTool(panel);
    },
  },
);

/** Panels are made when the first is opened. They float outside; that they could not be loaded stands here. */
export function FloatingPanels({ handleRef }: { readonly handleRef: RefObject<TimelineHandle | undefined> }) {
  const isAsked = useAppState((state) => state.panel !== undefined);
  const [wasAsked, setWasAsked] = useState(isAsked);
  if (isAsked && !wasAsked) setWasAsked(true);
  usePreload(Panels);
  if (!wasAsked) return null;
  return (
    <div hidden={!isAsked}>
      <Panels handleRef={handleRef} />
    </div>
  );
}
