import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Interval } from '../../base/interval.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import type { AppStore } from '../../store/app-store.ts';
import { selectMatches } from '../../store/select-matches.ts';
import {
  selectArrays,
  selectDataset,
  selectDirection,
  selectIndex,
  selectOpenEvent,
  selectOpenPassage,
} from '../../store/selectors.ts';
import type { TimelineCallbacks, TimelineHandle, TimelineProps } from '../../timeline/props.ts';
import { useResolvedTheme } from '../chrome/use-document-settings.ts';
import { openEvent } from '../shared/open-event.ts';
import { useMedia } from '../shared/use-media.ts';
import { useAppState, useAppStore, useDateStyle } from '../store-context.tsx';
import { relatedEvents } from './related-events.ts';
import { useToday } from './today-context.ts';
import { useRequestedSpan } from './use-requested-span.ts';

export type CreateTimeline = (
  host: HTMLElement,
  callbacks: TimelineCallbacks,
  props: TimelineProps,
) => TimelineHandle;

interface Props {
  readonly createTimeline: CreateTimeline;
  readonly handleRef: RefObject<TimelineHandle | undefined>;
}

export function TimelineHost({ createTimeline, handleRef }: Props) {
  const dataset = useAppState(selectDataset);
  const wheel = useAppState((state) => state.wheel);
  if (dataset === undefined) return null;
  return <Timeline key={wheel} dataset={dataset} createTimeline={createTimeline} handleRef={handleRef} />;
}

/**
 * Holds the drawing core: made in one effect, fed in another. An event opened from a link or a list is brought into
 * view; an address that names a span is shown at that span, wherever its event is.
 */
function Timeline({ dataset, createTimeline, handleRef }: Props & { readonly dataset: OpenDataset }) {
  const host = useRef<HTMLDivElement>(null);
  const store = useAppStore();
  const props = useTimelineProps(dataset);
  const event = useAppState(selectOpenEvent);
  const requestedSpan = useAppState((state) => state.requestedSpan);
  const shownSpan = useRef<Interval>(undefined);
  const latest = useRef(props);
  /** What the timeline itself opened needs no bringing into view. */
  const openedHere = useRef<string | undefined>(undefined);

  useEffect(() => {
    if (host.current === null) return;
    const callbacks = callbacksFor(store, (id) => {
      openedHere.current = id;
    });
    const handle = createTimeline(host.current, callbacks, latest.current);
    handleRef.current = handle;
    return () => {
      handle.destroy();
      handleRef.current = undefined;
      shownSpan.current = undefined;
    };
  }, [createTimeline, handleRef, store]);

  useEffect(() => {
    latest.current = props;
    handleRef.current?.update(props);
  }, [props, handleRef]);

  useEffect(() => {
    const isOpenedHere = openedHere.current === event?.id;
    openedHere.current = undefined;
    if (requestedSpan !== undefined && requestedSpan !== shownSpan.current) {
      shownSpan.current = requestedSpan;
      handleRef.current?.zoomTo(requestedSpan);
    } else if (event !== undefined && event.date !== null && !isOpenedHere) {
      handleRef.current?.show(event.id);
    }
  }, [event, requestedSpan, handleRef]);

  useRequestedSpan(host);
  return <div className="timeline-host" ref={host} inert={props.isAway} />;
}

/** What the timeline asks of the store; `onOpen` is told first what it opens or closes. */
function callbacksFor(store: AppStore, onOpen: (id: string | undefined) => void): TimelineCallbacks {
  const { closeEvent, offerChoice, reportView } = store.getState();
  return {
    onSelect: (id, byKey) => {
      onOpen(id);
      if (id === undefined) closeEvent();
      else openEvent(store, id, byKey);
    },
    onViewChange: ({ span, eventsInView, canFold }) => {
      if (store.getState().span === undefined) performance.mark('timeline-ready');
      reportView(span, eventsInView, canFold);
    },
    onCluster: offerChoice,
  };
}

function useTimelineProps(dataset: OpenDataset): TimelineProps {
  const dates = useDateStyle();
  const direction = useAppState(selectDirection);
  const event = useAppState(selectOpenEvent);
  const passage = useAppState(selectOpenPassage);
  const index = useAppState(selectIndex);
  const arrays = useAppState(selectArrays);
  const theme = useResolvedTheme();
  const today = useToday();
  const isAway = useAppState((state) => state.view === 'list');
  const matches = useAppState(selectMatches);
  const wheel = useAppState((state) => state.wheel);
  const isFolded = useAppState((state) => state.isFolded);
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  return useMemo(() => {
    return {
      dataset,
      arrays,
      matches,
      ...dates,
      direction,
      theme,
      today,
      isAway,
      wheel,
      isFolded,
      reducedMotion,
      selected: event?.id,
      ...relatedEvents(event, passage, index),
    };
  }, [
    dataset,
    arrays,
    matches,
    dates,
    direction,
    theme,
    today,
    isAway,
    wheel,
    isFolded,
    reducedMotion,
    event,
    passage,
    index,
  ]);
}
