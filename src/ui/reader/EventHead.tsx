import type { MouseEvent } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { conflictTitle } from '../../words/conflict-title.ts';
import { sayShortDate } from '../../words/dates.ts';
import { sayEventDate } from '../../words/event-date.ts';
import { useBilingual, useWords, useDateStyle } from '../store-context.tsx';
import { KindGlyph } from '../shared/KindGlyph.tsx';
import { brief, useMedia } from '../shared/use-media.ts';
import { useSources } from '../shared/use-sources.ts';
import { EventTitle } from './EventTitle.tsx';

/** Of a phone, in letters. */
const mostInTwoLines = 90;

interface Props {
  readonly event: TimelineEvent;
}

/** Title, date and status of an event, how many tell of it, on what they differ, whether it was checked, and its summary. */
export function EventHead({ event }: Props) {
  const say = useBilingual();
  const summary = say(event.summary);
  return (
    <header className="event-head">
      <EventTitle key={event.id} title={say(event.title)} />
      <EventWhen event={event} />
      <EventFacts event={event} />
      {event.certainty !== undefined && <p className="event-certainty">{say(event.certainty)}</p>}
      {summary !== '' && (
        <p className="event-summary" data-long={summary.length > mostInTwoLines}>
          {summary}
        </p>
      )}
    </header>
  );
}

function EventWhen({ event }: Props) {
  const { repeats, kind, status } = event;
  const words = useWords();
  const dates = useDateStyle();
  return (
    <div className="event-when">
      <p className="event-date">
        <bdi>{sayEventDate(event, dates)}</bdi>
        {repeats !== undefined && (
          <>
            {' · '}
            <bdi>{words.reader.times(repeats)}</bdi>
          </>
        )}
      </p>
      <p className="event-kind">
        <KindGlyph kind={kind} />
        <span>{words.kind[kind]}</span>
        <span className="status" data-status={status}>
          {words.statusOf[kind][status]}
        </span>
      </p>
    </div>
  );
}

/** How many tell of it, on what they differ, and when it was checked, each with the way to it. */
function EventFacts({ event }: Props) {
  const { passages, conflicts, checked } = event;
  const words = useWords();
  const dates = useDateStyle();
  const { articles, reports, passages: quotes } = useSources(passages);
  /** Where they have one line the passages are counted below. */
  const shownQuotes = useMedia(brief) ? articles : quotes;
  return (
    <p className="event-facts">
      <span>{words.reader.sources(articles, reports, shownQuotes)}</span>
      {conflicts.map((conflict, at) => (
        <WayDown key={`conflict-${at}`} to={`conflict-${at}`}>
          {conflictTitle(conflict, event, words)}
        </WayDown>
      ))}
      <WayDown to="checked">
        {checked === null ? (
          words.reader.unchecked
        ) : (
          <>
            {words.reader.checkedOn} <bdi>{sayShortDate(checked.on, dates)}</bdi>
          </>
        )}
      </WayDown>
    </p>
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
