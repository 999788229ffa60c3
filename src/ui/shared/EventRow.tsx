import type { TimelineEvent } from '../../model/event.ts';
import { sayDate } from '../../words/dates.ts';
import { useBilingual, useLanguage, useWords } from '../store-context.tsx';
import { KindGlyph } from './KindGlyph.tsx';

interface Props {
  readonly event: TimelineEvent;
  readonly onOpen: () => void;
}

/** An event in a list: its kind, title, date, and its status where it did not simply happen. */
export function EventRow({ event, onOpen }: Props) {
  const words = useWords();
  const say = useBilingual();
  const language = useLanguage();
  return (
    <button type="button" className="event-row" onClick={onOpen}>
      <KindGlyph kind={event.kind} />
      <span className="event-row-title">
        <bdi>{say(event.title)}</bdi>
      </span>
      <span className="event-row-date">
        <bdi>{event.date === null ? words.reader.noDate : sayDate(event.date, language)}</bdi>
        {event.status !== 'occurred' && ` · ${words.status[event.status]}`}
      </span>
    </button>
  );
}
