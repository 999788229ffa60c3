import { memo, type Ref, type SyntheticEvent, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { createNames, type Names } from '../../find/names.ts';
import { type AskedParts, readQuestion } from '../../find/question.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { selectDataset, selectIndex } from '../../store/selectors.ts';
import { shownTitle } from '../../words/clean-title.ts';
import { sayEventDate } from '../../words/event-date.ts';
import { KindGlyph } from '../shared/KindGlyph.tsx';
import { Pause } from '../shared/Pause.tsx';
import { useAppState, useDateStyle, useLanguage, useWords } from '../store-context.tsx';
import { optionId } from './option-id.ts';
import { piecesOf, type SnippetPiece, snippetOf } from './snippet.ts';

interface Props {
  readonly id: string;
  /** Told of the list once it is there: its code is loaded when first asked for. */
  readonly listRef: Ref<HTMLDivElement>;
  /** Positions of events in the dataset. */
  readonly hits: readonly number[];
  /** The place in `hits` on which the keys stand; -1 for the field itself. */
  readonly active: number;
  readonly onOpen: (place: number) => void;
  /** Brings all that was found into view on the timeline. */
  readonly onShowAll: (byKey: boolean) => void;
}

/** So many fill the list; those below them are rendered when the first are on screen. */
const firstRows = 8;

/** What was rendered before the first answer. */
const nobody: readonly number[] = [];

/** The events that have the words, the best first: title, date, and where the words stand. */
export function Results({ id, listRef, hits, active, onOpen, onShowAll }: Props) {
  const { find } = useWords();
  const dataset = useAppState(selectDataset);
  const query = useAppState((state) => state.found?.question.query ?? '');
  const more = useAppState((state) => state.found?.answer.total ?? 0) - hits.length;
  const isTimeline = useAppState((state) => state.view === 'timeline');
  const names = useMemo(
    () => createNames(dataset?.actors ?? [], dataset?.places ?? []),
    [dataset?.actors, dataset?.places],
  );
  const parts = useMemo(() => readQuestion(query, names), [query, names]);
  const rendered = useDeferredValue(hits, nobody);
  const rows = rendered === hits ? hits : hits.slice(0, firstRows);
  if (dataset === undefined) return null;
  return (
    <div className="results" data-scrolls>
      <div role="listbox" id={id} ref={listRef} aria-label={find.results}>
        {rows.map((position, place) => (
          <Result
            key={position}
            id={optionId(id, place)}
            event={dataset.events.at(position)}
            parts={parts}
            names={names}
            place={place}
            isActive={place === active}
            onOpen={onOpen}
          />
        ))}
      </div>
      {(isTimeline || more > 0) && (
        <p className="results-all">
          {isTimeline && (
            <button
              type="button"
              className="quiet"
              onPointerDown={keepFocus}
              onMouseDown={keepFocus}
              onClick={({ detail }) => onShowAll(detail === 0)}
            >
              {find.showOnTimeline}
            </button>
          )}
          {more > 0 && <span>{find.more(more)}</span>}
        </p>
      )}
    </div>
  );
}

interface ResultProps {
  readonly id: string;
  readonly event: TimelineEvent;
  readonly parts: AskedParts;
  readonly names: Names;
  readonly place: number;
  readonly isActive: boolean;
  readonly onOpen: (place: number) => void;
}

/** The focus stays in the field: a press must not take it. */
function keepFocus(press: SyntheticEvent): void {
  press.preventDefault();
}

const Result = memo(function Result({ id, event, parts, names, place, isActive, onOpen }: ResultProps) {
  const language = useLanguage();
  const dates = useDateStyle();
  const articles = useAppState((state) => selectIndex(state)?.articles);
  const snippet = useMemo(
    () => articles && snippetOf(event, parts, names, language, articles),
    [event, parts, names, language, articles],
  );
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field
    <div
      id={id}
      className="result"
      role="option"
      ref={option}
      aria-selected={isActive}
      tabIndex={-1}
      onPointerDown={keepFocus}
      onMouseDown={keepFocus}
      onClick={() => onOpen(place)}
    >
      <span className="result-title">
        <KindGlyph kind={event.kind} />
        <bdi>
          <Pieces pieces={piecesOf(shownTitle(event.title[language]), parts)} />
        </bdi>
      </span>
      <Pause />
      <span className="result-date">
        <bdi>{sayEventDate(event, dates)}</bdi>
      </span>
      {snippet !== undefined && (
        <>
          <Pause />
          <span className="result-snippet" dir="auto">
            <Pieces pieces={snippet} />
          </span>
        </>
      )}
    </div>
  );
});

function Pieces({ pieces }: { readonly pieces: readonly SnippetPiece[] }) {
  return pieces.map(({ text, isFound }, n) => {
    const key = `${n} ${text}`;
    return isFound ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
