import type { TimelineEvent } from '../../model/event.ts';
import type { Actor } from '../../model/gazetteer.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useAppState, useAppStore, useBilingual, useWords } from '../store-context.tsx';

/** Who takes part in the event, and where it takes place: each leads to the other events of that name, and back. */
export function Names({ event }: { readonly event: TimelineEvent }) {
  const { reader } = useWords();
  const say = useBilingual();
  const dataset = useAppState(selectDataset);
  const actors = (dataset?.actors ?? []).filter(({ id }) => event.actors.includes(id));
  const named = new Set(actors.map(({ name }) => say(name)));
  const places = (dataset?.places ?? []).filter(
    ({ id, name }) => event.places.includes(id) && !named.has(say(name)),
  );
  if (actors.length + places.length === 0) return null;
  return (
    <section className="reader-section">
      <h3>{reader.names}</h3>
      <ul className="event-names">
        {actors.map((actor) => (
          <Name key={actor.id} facet="actor" entry={actor} />
        ))}
        {places.map((place) => (
          <Name key={place.id} facet="place" entry={place} />
        ))}
      </ul>
    </section>
  );
}

interface NameProps {
  readonly facet: 'actor' | 'place';
  /** A place is named in the same way. */
  readonly entry: Actor;
}

function Name({ facet, entry: { id, name } }: NameProps) {
  const { find } = useWords();
  const say = useBilingual();
  const store = useAppStore();
  const isChosen = useAppState(({ facets }) => facets[facet].includes(id));
  return (
    <li>
      <button
        type="button"
        className="quiet"
        title={find.only(say(name))}
        aria-pressed={isChosen}
        onClick={() => store.getState().toggleFacet(facet, id)}
      >
        <bdi>{say(name)}</bdi>
      </button>
    </li>
  );
}
