import type { TimelineEvent } from '../../model/event.ts';
import { selectIndex } from '../../store/selectors.ts';
import { EventRow } from '../shared/EventRow.tsx';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';

/** Events that no source dates: they stand on no axis and are reached from here. */
export function UndatedList() {
  const { chrome } = useWords();
  const index = useAppState(selectIndex);
  return (
    <>
      <p className="panel-note">{chrome.undatedWhy}</p>
      <EventList events={index?.undated() ?? []} />
    </>
  );
}

/** Events that share one place on the axis, or one stretch of words. */
export function ChoiceList() {
  const choice = useAppState((state) => state.choice);
  const index = useAppState(selectIndex);
  return <EventList events={choice.flatMap((id) => index?.findEvent(id) ?? [])} />;
}

function EventList({ events }: { readonly events: readonly TimelineEvent[] }) {
  const store = useAppStore();
  return (
    <ul className="event-list">
      {events.map((event) => (
        <li key={event.id}>
          <EventRow event={event} onOpen={() => store.getState().openEvent(event.id)} />
        </li>
      ))}
    </ul>
  );
}
