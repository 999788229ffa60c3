import { type RefObject, useEffect, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import { selectMatches } from '../../store/select-matches.ts';
import { selectDataset } from '../../store/selectors.ts';
import type { ReadingOrder } from '../../timeline/index/event-index.ts';
import type { TimelineHandle } from '../../timeline/props.ts';
import { EventRow } from '../shared/EventRow.tsx';
import { openEvent } from '../shared/open-event.ts';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';

interface Props {
  readonly event: TimelineEvent;
  readonly handleRef: RefObject<TimelineHandle | undefined>;
}

/** The way on: the previous and the next event of the list, of those that pass the filter. Their dates may leave open which came first. */
export function Neighbours({ event, handleRef }: Props) {
  const { reader } = useWords();
  const store = useAppStore();
  const neighbours = useNeighbours(event, handleRef);
  if (neighbours.length === 0) return null;
  return (
    <nav className="reader-section" aria-label={reader.neighbours}>
      <h3>{reader.neighbours}</h3>
      <ul className="neighbours">
        {neighbours.map(({ side, event: other }) => (
          <li key={side}>
            <span className="label">{reader.neighbour[side]}</span>
            <EventRow event={other} onOpen={(byKey) => openEvent(store, other.id, byKey)} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface Neighbour {
  readonly side: 'previous' | 'next';
  readonly event: TimelineEvent;
}

/** As the timeline goes through them, known once it has drawn the filter. */
function useNeighbours(event: TimelineEvent, handleRef: Props['handleRef']): readonly Neighbour[] {
  const dataset = useAppState(selectDataset);
  const matches = useAppState(selectMatches);
  const [drawn, setDrawn] = useState(0);
  const [neighbours, setNeighbours] = useState<readonly Neighbour[]>([]);
  /** The timeline has a filter a frame later, also one that came together with the event. */
  useEffect(() => {
    const frame = requestAnimationFrame(() => setDrawn((count) => count + 1));
    return () => cancelAnimationFrame(frame);
  }, [matches]);
  useEffect(() => {
    const order = handleRef.current?.order();
    if (order !== undefined && dataset !== undefined) setNeighbours(neighboursOf(event, order, dataset));
    // oxlint-disable-next-line react/exhaustive-deps -- with another filter the timeline has another order
  }, [event, dataset, drawn, handleRef]);
  return neighbours;
}

function neighboursOf(
  { id }: TimelineEvent,
  order: ReadingOrder,
  dataset: OpenDataset,
): readonly Neighbour[] {
  const place = order.indexOf(id);
  if (place === undefined) return [];
  const sides = [
    { side: 'previous', position: order.positions[place - 1] },
    { side: 'next', position: order.positions[place + 1] },
  ] as const;
  return sides.flatMap(({ side, position }) =>
    position === undefined ? [] : [{ side, event: dataset.events.at(position) }],
  );
}
