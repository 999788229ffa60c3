import { type RefObject, useEffect, useState } from 'react';
import type { TimelineHandle } from '../../timeline/props.ts';
import { isHeldBack, selectMatchCount, selectUndated } from '../../store/select-matches.ts';
import type { AppState } from '../../store/app-store.ts';
import { hasDates, selectDataset } from '../../store/selectors.ts';
import type { Words } from '../../words/catalogue/words.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';
import { PanelTool } from './ToolButton.tsx';
import { togglePanel } from './use-tools.ts';

const zoomStep = 1.6;
const restMs = 1200;

/** Whether time is seen: there are events with dates, and not in a list. */
function hasAxis(state: AppState): boolean {
  return state.view === 'timeline' && hasDates(state);
}

/** How many events there are and are seen, the lists that float above it, and the zoom. */
export function BottomLine({ handleRef }: { readonly handleRef: RefObject<TimelineHandle | undefined> }) {
  const { chrome, find, list } = useWords();
  const isList = useAppState((state) => state.view === 'list');
  const total = useAppState(selectDataset)?.events.length ?? 0;
  const inView = useAppState((state) =>
    hasAxis(state) && !isHeldBack(state) ? state.eventsInView : undefined,
  );
  const isZoomed = useAppState(hasAxis);
  const undated = useAppState(selectUndated).length;
  const passing = useAppState(selectMatchCount);
  const zoomBy = (factor: number) => handleRef.current?.zoomBy(factor);
  return (
    <footer className="bottom-line">
      <SaidInView />
      <p className="count">
        {passing === undefined ? chrome.events(total) : find.ofEvents(passing, total)}
        {inView !== undefined && (
          <>
            <span aria-hidden="true"> · </span>
            <bdi>{chrome.inView(inView)}</bdi>
          </>
        )}
      </p>
      {undated > 0 && !isList && <Undated count={undated} />}
      <PanelTool panel="legend" icon="legend" name={chrome.legend} isNamed />
      <PanelTool panel="about" icon="about" name={chrome.about} />
      <PanelTool panel="keys" icon="keyboard" name={chrome.keys} />
      {isZoomed && (
        <div className="zoom" role="group" aria-label={list.zoom}>
          <IconButton icon="minus" label={chrome.zoomOut} onPress={() => zoomBy(1 / zoomStep)} />
          <IconButton icon="plus" label={chrome.zoomIn} onPress={() => zoomBy(zoomStep)} />
          <FoldSwitch />
          <IconButton icon="fit" label={chrome.fit} onPress={() => handleRef.current?.fit()} />
        </div>
      )}
    </footer>
  );
}

/** Said once the view has come to rest, so that walking from event to event is not drowned in counts. */
function SaidInView() {
  const { chrome } = useWords();
  const inView = useAppState((state) =>
    state.view === 'list' || isHeldBack(state) ? undefined : sayInView(state, chrome),
  );
  const [said, setSaid] = useState(inView);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(inView), restMs);
    return () => clearTimeout(timer);
  }, [inView]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}

function sayInView(state: AppState, chrome: Words['chrome']): string | undefined {
  const { eventsInView } = state;
  if (eventsInView === undefined) return undefined;
  const passing = selectMatchCount(state) ?? 0;
  if (hasDates(state))
    return eventsInView === 0 && passing > 0 && selectUndated(state).length === passing
      ? chrome.nonePassingDated
      : chrome.inView(eventsInView);
  return selectDataset(state)?.events.length === 0 ? chrome.empty : chrome.noneDated;
}

/** In words: a count needs no sign. */
function Undated({ count }: { readonly count: number }) {
  const { chrome } = useWords();
  const store = useAppStore();
  const isOpen = useAppState((state) => state.panel === 'undated');
  return (
    <button
      type="button"
      className="tool"
      data-panel="undated"
      aria-expanded={isOpen}
      aria-haspopup="dialog"
      onClick={() => togglePanel(store, 'undated')}
    >
      {chrome.undated(count)}
    </button>
  );
}

/** Where there is something to fold. */
function FoldSwitch() {
  const { folds } = useWords();
  const store = useAppStore();
  const isFolded = useAppState((state) => state.isFolded);
  const canFold = useAppState((state) => state.canFold);
  if (!canFold) return null;
  return (
    <IconButton
      icon="fold"
      label={folds.fold}
      isPressed={isFolded}
      onPress={() => store.getState().chooseFolded(!isFolded)}
    />
  );
}
