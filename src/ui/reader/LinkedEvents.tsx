import type { SeenLink } from '../../store/dataset-index.ts';
import { EventRow } from '../shared/EventRow.tsx';
import { openEvent } from '../shared/open-event.ts';
import { useAppStore, useBilingual, useWords } from '../store-context.tsx';

/** A forecast and what came of it, a claim and its denial stand before what merely belongs together. */
const rels = ['fulfils', 'contradicts', 'part-of', 'responds-to'] as const;
const directions = ['to', 'from'] as const;

/** Events that this one fulfils, contradicts, belongs to or answers, and those that do so to it. */
export function LinkedEvents({ links }: { readonly links: readonly SeenLink[] }) {
  const words = useWords();
  if (links.length === 0) return null;
  const groups = rels.flatMap((rel) =>
    directions.map((direction) => ({
      name: words.link[rel][direction],
      linked: links.filter((link) => link.rel === rel && link.direction === direction),
    })),
  );
  return (
    <section className="reader-section">
      <h3>{words.reader.linked}</h3>
      {groups.map(
        ({ name, linked }) =>
          linked.length > 0 && (
            <div key={name}>
              <h4 className="label">{name}</h4>
              <ul className="linked">
                {linked.map((link) => (
                  <LinkedEvent key={link.event.id} link={link} />
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  );
}

function LinkedEvent({ link: { event, why } }: { readonly link: SeenLink }) {
  const say = useBilingual();
  const store = useAppStore();
  return (
    <li>
      <EventRow event={event} onOpen={(byKey) => openEvent(store, event.id, byKey)} />
      {why !== undefined && <p className="why">{say(why)}</p>}
    </li>
  );
}
