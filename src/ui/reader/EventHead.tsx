import type { MouseEvent } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { countSources } from '../../model/same-report.ts';
import { sayDate } from '../../words/dates.ts';
import { useAppState, useBilingual, useDateStyle, useWords } from '../store-context.tsx';
import { KindGlyph } from '../shared/KindGlyph.tsx';

/** Title, date, status and summary of an event. */
export function EventHead({ event }: { readonly event: TimelineEvent }) {
  const words = useWords();
  const say = useBilingual();
  const dates = useDateStyle();
  const { articles, reports, passages } = countSources(event.passages);
  return (
    <header className="event-head">
      <h2 id="event-title" tabIndex={-1}>
        <bdi>{say(event.title)}</bdi>
      </h2>
      <div className="event-when">
        <p className="event-date">
          <bdi>{event.date === null ? words.reader.noDate : sayDate(event.date, dates)}</bdi>
          {event.repeats !== undefined && (
            <>
              {' · '}
              <bdi>{words.reader.times(event.repeats)}</bdi>
            </>
          )}
        </p>
        <p className="event-kind">
          <KindGlyph kind={event.kind} />
          <span>{words.kind[event.kind]}</span>
          <span className="status" data-status={event.status}>
            {words.status[event.status]}
          </span>
        </p>
      </div>
      {event.certainty !== undefined && <p className="event-certainty">{say(event.certainty)}</p>}
      {say(event.summary) !== '' && <p className="event-summary">{say(event.summary)}</p>}
      <p className="event-facts">
        <Names event={event} />
        <span>{words.reader.sources(articles, reports, passages)}</span>
        {event.conflicts.map(({ about }, at) => (
          <span key={about}>
            <a className="quiet" href={`#conflict-${at}`} onClick={showConflict}>
              {words.conflictAbout[about]}
            </a>
          </span>
        ))}
      </p>
    </header>
  );
}

/** Goes there without touching the address, which holds the view. */
function showConflict(click: MouseEvent<HTMLAnchorElement>): void {
  click.preventDefault();
  const conflict = document.querySelector<HTMLElement>(click.currentTarget.hash);
  conflict?.scrollIntoView({ block: 'start' });
  conflict?.focus({ preventScroll: true });
}

function Names({ event }: { readonly event: TimelineEvent }) {
  const say = useBilingual();
  const loaded = useAppState((state) => state.loaded);
  if (loaded.status !== 'ready') return null;
  const { actors, places } = loaded.dataset;
  const named = [
    ...actors.filter(({ id }) => event.actors.includes(id)),
    ...places.filter(({ id }) => event.places.includes(id)),
  ];
  const names = new Set(named.map(({ name }) => say(name)));
  return [...names].map((name) => (
    <span key={name}>
      <bdi>{name}</bdi>
    </span>
  ));
}
