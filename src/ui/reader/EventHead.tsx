import type { MouseEvent } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { countSources } from '../../model/same-report.ts';
import { sayDate, sayShortDate } from '../../words/dates.ts';
import { useBilingual, useWords, useDateStyle } from '../store-context.tsx';
import { KindGlyph } from '../shared/KindGlyph.tsx';

/** Of a phone, in letters. */
const mostInTwoLines = 90;

/** Title, date, status and summary of an event, how many tell of it, and whether it was checked. */
export function EventHead({ event }: { readonly event: TimelineEvent }) {
  const words = useWords();
  const say = useBilingual();
  const dates = useDateStyle();
  const summary = say(event.summary);
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
      {summary !== '' && (
        <p className="event-summary" data-long={summary.length > mostInTwoLines}>
          {summary}
        </p>
      )}
      <p className="event-facts">
        <span>{words.reader.sources(articles, reports, passages)}</span>
        {event.conflicts.map(({ about }, at) => (
          <WayDown key={about} to={`conflict-${at}`}>
            {words.conflictAbout[about]}
          </WayDown>
        ))}
        <WayDown to="checked">
          {event.checked === null ? (
            words.reader.unchecked
          ) : (
            <>
              {words.reader.checkedOn} <bdi>{sayShortDate(event.checked.on, dates)}</bdi>
            </>
          )}
        </WayDown>
      </p>
    </header>
  );
}

interface WayProps {
  /** The id of a part of the reader. */
  readonly to: string;
  readonly children: React.ReactNode;
}

/** Leads to a part further down without touching the address, which holds the view. */
function WayDown({ to, children }: WayProps) {
  const go = (click: MouseEvent<HTMLAnchorElement>) => {
    click.preventDefault();
    const part = document.querySelector<HTMLElement>(click.currentTarget.hash);
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  };
  return (
    <span data-way={to}>
      <a className="quiet" href={`#${to}`} onClick={go}>
        {children}
      </a>
    </span>
  );
}
