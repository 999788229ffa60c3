import type { RefObject } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { selectIndex, selectOpenEvent } from '../../store/selectors.ts';
import type { TimelineHandle } from '../../timeline/props.ts';
import { useAppState, useBilingual, useWords } from '../store-context.tsx';
import { Checked } from './Checked.tsx';
import { Conflicts } from './Conflicts.tsx';
import { EventDate } from './EventDate.tsx';
import { EventHead } from './EventHead.tsx';
import { LinkedEvents } from './LinkedEvents.tsx';
import { Names } from './Names.tsx';
import { Neighbours } from './Neighbours.tsx';
import { Passages } from './Passages.tsx';

/** The open event: what it was, who says so and where, and how its day is known. */
export function Reader({ handleRef }: { readonly handleRef: RefObject<TimelineHandle | undefined> }) {
  const event = useAppState(selectOpenEvent);
  const index = useAppState(selectIndex);
  if (event === undefined || index === undefined) return null;
  return (
    <article className="reader" key={event.id}>
      <div className="reader-top">
        <EventHead event={event} />
        <Passages event={event} index={index} />
      </div>
      <Conflicts event={event} index={index} />
      <EventDate event={event} index={index} />
      <Note event={event} />
      <Names event={event} />
      <LinkedEvents links={index.linksOf(event.id)} />
      <Neighbours event={event} handleRef={handleRef} />
      <Checked event={event} index={index} />
    </article>
  );
}

function Note({ event }: { readonly event: TimelineEvent }) {
  const words = useWords();
  const say = useBilingual();
  if (event.note === undefined) return null;
  return (
    <section className="reader-section">
      <h3>{words.reader.note}</h3>
      <p>{say(event.note)}</p>
    </section>
  );
}
