import { Fragment, memo, type MouseEvent } from 'react';
import type { RegionKind } from '../../model/article.ts';
import type { PassageOfEvent } from '../../store/dataset-index.ts';
import { formatUrlState, selectUrlState } from '../../store/url-state.ts';
import { useAppStore, useBilingual, useWords } from '../store-context.tsx';
import { steady } from '../../words/bidi.ts';
import type { Segment } from './segments.ts';

interface Props {
  readonly kind: RegionKind;
  readonly start: number;
  readonly segments: readonly Segment[];
  readonly text: string;
  /** The open event. */
  readonly eventId: string;
}

const elements = { headline: 'h4', crosshead: 'h4', body: 'p', caption: 'p', boilerplate: 'p' } as const;

/** One paragraph of the article; its text is the article's, letter for letter, and offset for offset. */
export const ArticleBlock = memo(function ArticleBlock({ kind, start, segments, text, eventId }: Props) {
  const Element = elements[kind];
  return (
    <Element data-start={start} className={kind}>
      {segments.map((segment) => (
        <Fragment key={segment.start}>
          <SegmentView segment={segment} text={text} eventId={eventId} />
        </Fragment>
      ))}
    </Element>
  );
});

interface SegmentProps {
  readonly segment: Segment;
  readonly text: string;
  readonly eventId: string;
}

function SegmentView({ segment, text, eventId }: SegmentProps) {
  const words = steady(text.slice(segment.start, segment.end));
  const marked = segment.marks.reduceRight<React.ReactNode>(
    (inside, mark) => <mark data-as={mark}>{inside}</mark>,
    words,
  );
  if (segment.targets.length === 0) return marked;
  if (segment.link === undefined) return <span className="passage-rest">{marked}</span>;
  return (
    <PassageLink targets={segment.targets} isStop={segment.link === 'first'} eventId={eventId}>
      {marked}
    </PassageLink>
  );
}

interface LinkProps {
  readonly targets: readonly PassageOfEvent[];
  readonly isStop: boolean;
  readonly eventId: string;
  readonly children: React.ReactNode;
}

/** A real link to the event that these words tell of; where several share them, the reader chooses. */
function PassageLink({ targets, isStop, eventId, children }: LinkProps) {
  const store = useAppStore();
  const { reader } = useWords();
  const say = useBilingual();
  const [first] = targets;
  if (first === undefined) return children;
  const events = [...new Set(targets.map(({ event }) => event.id))];
  const title = events.length > 1 ? reader.severalEvents(events.length) : say(first.event.title);
  const open = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    if (events.length > 1) store.getState().offerChoice(events, click.currentTarget.getBoundingClientRect());
    else if (first.event.id === eventId) store.getState().openPassage(first.passage.id);
    else store.getState().openEvent(first.event.id, first.passage.id);
  };
  /** Without the span in view: it may be on its way, and need not hold that event. */
  const { from: _from, to: _to, ...kept } = selectUrlState(store.getState());
  const address = { ...kept, event: first.event.id, passage: first.passage.id };
  return (
    <a
      href={new URL(`#${formatUrlState(address)}`, location.href).href}
      title={title}
      className="passage-link"
      tabIndex={isStop ? undefined : -1}
      onClick={open}
    >
      {children}
    </a>
  );
}
