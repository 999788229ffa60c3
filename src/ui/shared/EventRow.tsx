import type { MouseEvent } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { shownTitle } from '../../words/clean-title.ts';
import { sayEventDate } from '../../words/event-date.ts';
import { useBilingual, useDateStyle, useWords } from '../store-context.tsx';
import { KindGlyph } from './KindGlyph.tsx';
import { Pause } from './Pause.tsx';
import { useSources } from './use-sources.ts';

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
  const { articles, reports, passages } = useSources(event.passages);
  const open = ({ detail }: MouseEvent) => onOpen(detail === 0);
  return (
    <button
      type="button"
      className="event-row"
      data-weight={event.weight}
      data-home={isHome === true || undefined}
      tabIndex={isHome === false ? -1 : 0}
      aria-current={isOpen === true || undefined}
      onClick={open}
    >
      <span className="event-row-title">
        <bdi>{shownTitle(say(event.title))}</bdi>
      </span>
      <Pause />
      <span className="event-row-date">
        <bdi>{sayEventDate(event, dates)}</bdi>
      </span>
      <Pause />
      <span className="event-row-facts">
        <KindGlyph kind={event.kind} />
        <span>{words.kind[event.kind]}</span>
        <Pause />
        <span data-status={event.status}>{words.statusOf[event.kind][event.status]}</span>
        <Pause />
        <span>{words.reader.sources(articles, reports, passages)}</span>
      </span>
    </button>
  );
}
