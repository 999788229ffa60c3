import type { TimelineEvent } from '../../model/event.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useAppState, useBilingual, useWords } from '../store-context.tsx';

/** Who takes part in the event, and where it takes place. */
export function Names({ event }: { readonly event: TimelineEvent }) {
  const { reader } = useWords();
  const say = useBilingual();
  const dataset = useAppState(selectDataset);
  const named = [
    ...(dataset?.actors ?? []).filter(({ id }) => event.actors.includes(id)),
    ...(dataset?.places ?? []).filter(({ id }) => event.places.includes(id)),
  ];
  const names = new Set(named.map(({ name }) => say(name)));
  if (names.size === 0) return null;
  return (
    <section className="reader-section">
      <h3>{reader.names}</h3>
      <p className="event-facts">
        {[...names].map((name) => (
          <span key={name}>
            <bdi>{name}</bdi>
          </span>
        ))}
      </p>
    </section>
  );
}
