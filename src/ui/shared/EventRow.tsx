import type { MouseEvent } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { countSources } from '../../model/same-report.ts';
import { comma } from '../../words/comma.ts';
import { sayEventDate } from '../../words/event-date.ts';
import { useBilingual, useDateStyle, useWords } from '../store-context.tsx';
import { KindGlyph } from './KindGlyph.tsx';

interface Props {
  readonly event: TimelineEvent;
  readonly isOpen?: boolean;
  /** In a list that is one stop of Tab: whether this row is it. */
  readonly isHome?: boolean;
  readonly onOpen: (byKey: boolean) => void;
}

/** An event in a list: its title, its date in words, its kind, whether it happened, and its sources. */
export function EventRow({ event, isOpen, isHome, onOpen }: Props) {
  const words = useWords();
  const say = useBilingual();
  const dates = useDateStyle();
  const title = say(event.title);
  const date = sayEventDate(event, dates);
  const kind = words.kind[event.kind];
  const status = words.status[event.status];
  const { articles, reports, passages } = countSources(event.passages);
  const sources = words.reader.sources(articles, reports, passages);
  /** With pauses: “no later than Tuesday” is no part of the title before it. */
  const heard = [title, date, kind, status, sources].join(comma[dates.language]);
  const open = ({ detail }: MouseEvent) => onOpen(detail === 0);
  return (
    <button
      type="button"
      className="event-row"
      data-weight={event.weight}
      data-home={isHome === true || undefined}
      tabIndex={isHome === false ? -1 : 0}
      aria-current={isOpen === true || undefined}
      aria-label={heard}
      onClick={open}
    >
      <span className="event-row-title">
        <bdi>{title}</bdi>
      </span>{' '}
      <span className="event-row-date">
        <bdi>{date}</bdi>
      </span>{' '}
      <span className="event-row-facts">
        <KindGlyph kind={event.kind} />
        <span>{kind}</span> <span data-status={event.status}>{status}</span> <span>{sources}</span>
      </span>
    </button>
  );
}
