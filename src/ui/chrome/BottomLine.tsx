import { type RefObject, useEffect, useState } from 'react';
import type { TimelineHandle } from '../../timeline/props.ts';
import { selectMatchCount, selectUndated } from '../../store/select-matches.ts';
import { selectDataset } from '../../store/selectors.ts';
import type { Panel } from '../../store/slices/view.ts';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';

const zoomStep = 1.6;
const restMs = 1200;

/** How many events there are and are seen, the lists that float above it, and the zoom. */
export function BottomLine({ handleRef }: { readonly handleRef: RefObject<TimelineHandle | undefined> }) {
  const { chrome, find, list } = useWords();
  const isList = useAppState((state) => state.view === 'list');
  const total = useAppState(selectDataset)?.events.length ?? 0;
  const inView = useAppState((state) => state.eventsInView);
  const undated = useAppState(selectUndated).length;
  const passing = useAppState(selectMatchCount);
  return (
    <footer className="bottom-line">
      <SaidInView />
      <p className="count">
        {passing === undefined ? chrome.events(total) : find.ofEvents(passing, total)}
        {inView !== undefined && !isList && (
          <>
            <span aria-hidden="true"> · </span>
            <bdi>{chrome.inView(inView)}</bdi>
          </>
        )}
      </p>
      {undated > 0 && !isList && <PanelButton panel="undated">{chrome.undated(undated)}</PanelButton>}
      <PanelButton panel="legend" icon="legend" isNamed>
        {chrome.legend}
      </PanelButton>
      <PanelButton panel="about" icon="about">
        {chrome.about}
      </PanelButton>
      <PanelButton panel="keys" icon="keyboard">
        {chrome.keys}
      </PanelButton>
      {!isList && (
        <div className="zoom" role="group" aria-label={list.zoom}>
          <ZoomButton
            name="minus"
            label={chrome.zoomOut}
            onPress={() => handleRef.current?.zoomBy(1 / zoomStep)}
          />
          <ZoomButton name="plus" label={chrome.zoomIn} onPress={() => handleRef.current?.zoomBy(zoomStep)} />
          <FoldSwitch />
          <ZoomButton name="fit" label={chrome.fit} onPress={() => handleRef.current?.fit()} />
        </div>
      )}
    </footer>
  );
}

/** Said once the view has come to rest, so that walking from event to event is not drowned in counts. */
function SaidInView() {
  const { chrome } = useWords();
  const inView = useAppState((state) => (state.view === 'list' ? undefined : state.eventsInView));
  const [said, setSaid] = useState(inView);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(inView), restMs);
    return () => clearTimeout(timer);
  }, [inView]);
  return (
    <p className="unseen" role="status">
      {said !== undefined && chrome.inView(said)}
    </p>
  );
}

interface PanelButtonProps {
  readonly panel: Panel;
  readonly icon?: IconName;
  /** Words beside the icon, where there is room for them. */
  readonly isNamed?: boolean;
  readonly children: string;
}

function PanelButton({ panel, icon, isNamed = false, children }: PanelButtonProps) {
  const store = useAppStore();
  const isOpen = useAppState((state) => state.panel === panel);
  const toggle = () => store.getState().showPanel(isOpen ? undefined : panel);
  return (
    <button
      type="button"
      className="tool"
      data-panel={panel}
      aria-expanded={isOpen}
      aria-haspopup="dialog"
      aria-label={icon === undefined ? undefined : children}
      title={icon === undefined ? undefined : children}
      onClick={toggle}
    >
      {icon === undefined ? children : <Icon name={icon} />}
      {isNamed && <span className="tool-words">{children}</span>}
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
    <button
      type="button"
      className="tool"
      aria-pressed={isFolded}
      aria-label={folds.fold}
      title={folds.fold}
      onClick={() => store.getState().chooseFolded(!isFolded)}
    >
      <Icon name="fold" />
    </button>
  );
}

interface ZoomButtonProps {
  readonly name: IconName;
  readonly label: string;
  readonly onPress: () => void;
}

function ZoomButton({ name, label, onPress }: ZoomButtonProps) {
  return (
    <button type="button" className="tool" aria-label={label} title={label} onClick={onPress}>
      <Icon name={name} />
    </button>
  );
}
