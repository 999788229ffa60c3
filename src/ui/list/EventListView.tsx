import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import { selectUndated } from '../../store/select-matches.ts';
import { selectDataset, selectOpenEvent } from '../../store/selectors.ts';
import type { TimelineHandle } from '../../timeline/props.ts';
import { openEvent } from '../shared/open-event.ts';
import { useAppState, useAppStore, useLanguage, useWords } from '../store-context.tsx';
import { createListOrder, type ListOrder } from './list-order.ts';
import { rowsOf } from './list-rows.ts';
import { Parts } from './Parts.tsx';
import { VirtualEvents } from './VirtualEvents.tsx';

/** Browsers draw nothing lower than some 17 million px: so many events are listed at once. */
const partLength = 100_000;

interface Props {
  readonly handleRef: RefObject<TimelineHandle | undefined>;
}

/** The events of the timeline as a list, in its reading order, the undated at the end. */
export function EventListView({ handleRef }: Props) {
  const { chrome, list: words } = useWords();
  const dataset = useAppState(selectDataset);
  const ordered = useListOrder(handleRef, dataset);
  return (
    <section className="list-view" aria-label={words.label}>
      {dataset?.events.length === 0 && <p className="list-empty">{chrome.empty}</p>}
      {dataset !== undefined && ordered !== undefined && ordered.order.total > 0 && (
        <Events key={ordered.serial} dataset={dataset} {...ordered} handleRef={handleRef} />
      )}
    </section>
  );
}

interface Ordered {
  /** Another filter, another list. */
  readonly serial: number;
  readonly order: ListOrder;
  /** The event on which the timeline stands. */
  readonly standsOn: string | undefined;
}

/** Known once the timeline is painted. */
function useListOrder(handleRef: Props['handleRef'], dataset: OpenDataset | undefined): Ordered | undefined {
  const isPainted = useAppState((state) => state.span !== undefined);
  const undated = useAppState(selectUndated);
  const [ordered, setOrdered] = useState<Ordered>();
  useEffect(() => {
    const handle = handleRef.current;
    if (!isPainted || handle === undefined || dataset === undefined) return;
    setOrdered((before) => ({
      serial: (before?.serial ?? 0) + 1,
      order: createListOrder(handle.order(), dataset, undated),
      standsOn: handle.place(),
    }));
  }, [handleRef, dataset, isPainted, undated]);
  return ordered;
}

interface EventsProps extends Props, Omit<Ordered, 'serial'> {
  readonly dataset: OpenDataset;
}

function Events({ dataset, order, standsOn, handleRef }: EventsProps) {
  const store = useAppStore();
  const language = useLanguage();
  const openId = useAppState((state) => selectOpenEvent(state)?.id);
  const placeOf = (id: string | undefined): number | undefined =>
    id === undefined ? undefined : order.placeOf(id);
  const [home, setHome] = useState(() => placeOf(openId ?? standsOn) ?? 0);
  const eventAt = (place: number): TimelineEvent => dataset.events.at(order.positionAt(place));
  useShownInTimeline(handleRef, eventAt(home).id);
  const [followed, setFollowed] = useState(openId);
  if (openId !== followed) {
    setFollowed(openId);
    setHome(placeOf(openId) ?? home);
  }

  const from = Math.floor(home / partLength) * partLength;
  const to = Math.min(from + partLength, order.total);
  const rows = useMemo(() => rowsOf(order.groups, from, to, true), [order, from, to]);
  return (
    <>
      {order.total > partLength && (
        <Parts from={from} to={to} total={order.total} step={partLength} onGo={setHome} />
      )}
      <VirtualEvents
        key={language}
        rows={rows}
        eventAt={eventAt}
        total={order.total}
        home={home}
        onHome={setHome}
        openId={openId}
        onOpen={(event, byKey) => openEvent(store, event.id, byKey)}
      />
    </>
  );
}

/** Whoever goes back to the timeline finds there the event to which they went in the list. */
function useShownInTimeline(handleRef: Props['handleRef'], id: string | undefined): void {
  const first = useRef(id);
  const latest = useRef(id);
  useEffect(() => {
    latest.current = id;
  }, [id]);
  useEffect(
    () => () => {
      if (latest.current !== undefined && latest.current !== first.current)
        handleRef.current?.show(latest.current);
    },
    [handleRef],
  );
}
