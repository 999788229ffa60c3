import type { SeenLink } from '../../store/dataset-index.ts';
import { useAppStore, useBilingual, useWords } from '../store-context.tsx';
import { EventRow } from '../shared/EventRow.tsx';
import { goToReader } from '../shared/go-to.ts';

/** Events that this one fulfils, contradicts, belongs to or answers, and those that do so to it. */
export function LinkedEvents({ links }: { readonly links: readonly SeenLink[] }) {
  const words = useWords();
  const say = useBilingual();
  const store = useAppStore();
  if (links.length === 0) return null;
  return (
    <section className="reader-section">
      <h3>{words.reader.linked}</h3>
      <ul className="linked">
        {links.map(({ rel, direction, event, why }) => (
          <li key={`${rel} ${direction} ${event.id}`}>
            <span className="label">{words.link[rel][direction]}</span>
            <EventRow
              event={event}
              onOpen={(byKey) => {
                store.getState().openEvent(event.id);
                if (byKey) goToReader();
              }}
            />
            {why !== undefined && <p className="why">{say(why)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
