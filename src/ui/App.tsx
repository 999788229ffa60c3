import { DirectionProvider } from '@base-ui/react/direction-provider';
import { useEffect, useRef } from 'react';
import { directions } from '../model/languages.ts';
import type { TimelineHandle } from '../timeline/props.ts';
import { selectOpenEvent } from '../store/selectors.ts';
import { CrashBoundary } from './chrome/CrashBoundary.tsx';
import { BottomLine } from './chrome/BottomLine.tsx';
import { FailurePage } from './chrome/FailurePage.tsx';
import { FirstHint } from './chrome/FirstHint.tsx';
import { FloatingPanels } from './chrome/FloatingPanels.tsx';
import { LoadingPage } from './chrome/LoadingPage.tsx';
import { Notices } from './chrome/Notices.tsx';
import { TopLine } from './chrome/TopLine.tsx';
import { useDocumentSettings } from './chrome/use-document-settings.ts';
import { useKeys } from './chrome/use-keys.ts';
import { FilterChoice, FilterLine, NothingLeft } from './find/FilterLine.tsx';
import { useFinder } from './find/use-finder.ts';
import { Reader, ReaderPane } from './reader/ReaderPane.tsx';
import { goToView } from './shared/go-to.ts';
import { lazyPart } from './shared/lazy-part.tsx';
import { usePreload } from './shared/use-preload.ts';
import { useAppState } from './store-context.tsx';
import { type CreateTimeline, TimelineHost } from './timeline/TimelineHost.tsx';

const EventListView = lazyPart('list-view', async () => {
  const { EventListView: component } = await import('./list/EventListView.tsx');
  return component;
});

interface Props {
  readonly createTimeline: CreateTimeline;
  /** Loads the dataset again after it failed. */
  readonly onRetry: () => void;
  /** Gives up loading it. */
  readonly onCancel: () => void;
}

/** The whole page: one thin line above, the timeline with the reader beside or over it, one thin line below. */
export function App({ createTimeline, onRetry, onCancel }: Props) {
  const loaded = useAppState((state) => state.loaded);
  const language = useAppState((state) => state.language);
  useDocumentSettings();
  return (
    <DirectionProvider direction={directions[language]}>
      <CrashBoundary>
        {loaded.status === 'loading' && <LoadingPage progress={loaded.progress} onCancel={onCancel} />}
        {loaded.status === 'failed' && <FailurePage problem={loaded.problem} onRetry={onRetry} />}
        {loaded.status === 'ready' && <Desk createTimeline={createTimeline} />}
      </CrashBoundary>
    </DirectionProvider>
  );
}

function Desk({ createTimeline }: Pick<Props, 'createTimeline'>) {
  const handle = useRef<TimelineHandle | undefined>(undefined);
  const isList = useAppState((state) => state.view === 'list');
  const isReading = useAppState((state) => selectOpenEvent(state) !== undefined);
  useKeys();
  useFinder();
  useFocusInView();
  usePreload(Reader);
  return (
    <div className="desk" data-reading={isReading}>
      <TopLine handleRef={handle} />
      <Notices />
      <FilterLine />
      <FilterChoice />
      <main className="stage">
        <TimelineHost createTimeline={createTimeline} handleRef={handle} />
        {isList && <EventListView handleRef={handle} />}
        <NothingLeft />
      </main>
      {isReading && <ReaderPane handleRef={handle} />}
      <FirstHint />
      <BottomLine handleRef={handle} />
      <FloatingPanels handleRef={handle} />
    </div>
  );
}

/** When the timeline makes way for the list or the list for it, the keyboard goes along if it was there. */
function useFocusInView(): void {
  const view = useAppState((state) => state.view);
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    const focused = document.activeElement;
    if (focused === document.body || focused?.closest('[inert]')) goToView();
  }, [view]);
}
