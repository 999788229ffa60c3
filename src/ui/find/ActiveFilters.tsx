import type { MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { chosenValues } from '../../find/facets.ts';
import type { AskedRange } from '../../find/question.ts';
import { sayShortDate } from '../../words/dates.ts';
import { quoted } from '../../words/quote-marks.ts';
import { goToFilter } from '../shared/go-to.ts';
import { Icon } from '../shared/Icon.tsx';
import { useAppState, useAppStore, useDateStyle, useWords } from '../store-context.tsx';
import { FoundCount } from './FoundCount.tsx';
import { useFacetName } from './use-facet-name.ts';
import { watchCut } from '../shared/watch-cut.ts';

/** What is asked for, each part with its way out, and how many events are left. */
export function ActiveFilters() {
  const { find } = useWords();
  const store = useAppStore();
  const query = useAppState((state) => state.query.trim());
  const isTimeAlone = useAppState(
    ({ found, query: asked }) =>
      found?.question.query === asked && found.answer.ranges.length > 0 && !found.answer.hasMore,
  );
  const facets = useAppState((state) => state.facets);
  const isPartial = useAppState((state) => state.found?.coverage === 'titles' && state.query.trim() !== '');
  const language = useAppState((state) => state.language);
  const answered = useAppState((state) => state.found?.question.query);
  const nameOf = useFacetName();
  const { search, toggleFacet, clearFilters } = store.getState();
  const chosen = chosenValues(facets);
  return (
    <section className="active-filters" aria-label={find.active} data-answered={answered}>
      <FoundCount />
      <ul>
        {query !== '' && !isTimeAlone && (
          <Chip name={quoted(query, language)} title={find.search} onRemove={() => search('')} />
        )}
        <AskedRanges />
        {chosen.map(({ facet, id }) => (
          <Chip
            key={`${facet} ${id}`}
            name={nameOf(facet, id)}
            title={find.facet[facet]}
            onRemove={() => toggleFacet(facet, id)}
          />
        ))}
      </ul>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          clearFilters();
          goToFilter();
        }}
      >
        {find.clearAll}
      </button>
      {isPartial && <p className="panel-note">{find.titlesOnly}</p>}
    </section>
  );
}

const none: readonly AskedRange[] = [];

/** Stretches of time that were read in the question; without one, the other words of the question stay. */
function AskedRanges() {
  const { find } = useWords();
  const store = useAppStore();
  const dates = useDateStyle();
  const query = useAppState((state) => state.query);
  const asked = useAppState((state) => state.found?.question.query);
  const ranges = useAppState((state) => state.found?.answer.ranges ?? none);
  if (asked !== query) return null;
  return ranges.map(({ edtf, start, end }) => (
    <Chip
      key={start}
      name={find.dated(sayShortDate(edtf, dates))}
      title={query.slice(start, end)}
      onRemove={() =>
        store.getState().search(`${query.slice(0, start).trimEnd()} ${query.slice(end).trimStart()}`.trim())
      }
    />
  ));
}

interface ChipProps {
  readonly name: string;
  /** Of what it is a part. */
  readonly title: string;
  readonly onRemove: () => void;
}

function Chip({ name, title, onRemove }: ChipProps) {
  const { find } = useWords();
  /** The button goes with what it removes; the keyboard goes on to the one beside it, unless that goes as well. */
  const remove = ({ currentTarget }: MouseEvent) => {
    const item = currentTarget.closest('li');
    const beside = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector('button');
    beside?.focus();
    flushSync(onRemove);
    if (!beside?.isConnected) goToFilter();
  };
  return (
    <li>
      <button type="button" className="chip" title={title} aria-label={find.remove(name)} onClick={remove}>
        <bdi key={name} ref={watchCut} className="cut">
          {name}
        </bdi>
        <Icon name="close" />
      </button>
    </li>
  );
}
