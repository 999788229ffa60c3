import { useState } from 'react';
import { type FacetName, facetNames } from '../../find/facets.ts';
import type { CountedValue } from '../../find/facet-columns.ts';
import { isFiltered } from '../../store/select-matches.ts';
import { useAppState, useAppStore, useDateStyle, useWords } from '../store-context.tsx';
import { formatNumber } from '../../words/numbers.ts';
import { FoundCount } from './FoundCount.tsx';
import { useFacetName } from './use-facet-name.ts';

/** So many values of a facet are shown at first, and at most. */
const fewValues = 7;
const mostValues = 300;

/** The facets with the number of events that each value would leave; several of one facet widen, several facets narrow. */
export function Facets() {
  const { find } = useWords();
  const store = useAppStore();
  const counts = useAppState((state) => state.found?.answer.counts);
  const isActive = useAppState(isFiltered);
  if (counts === undefined) return <FoundCount />;
  return (
    <>
      <div className="facets-head">
        <FoundCount />
        <button
          type="button"
          className="quiet"
          aria-disabled={!isActive}
          onClick={() => store.getState().clearFilters()}
        >
          {find.clearAll}
        </button>
      </div>
      <div className="facets">
        {facetNames.map((facet) => (
          <Facet key={facet} facet={facet} values={counts[facet]} />
        ))}
      </div>
    </>
  );
}

interface FacetProps {
  readonly facet: FacetName;
  readonly values: readonly CountedValue[];
}

function Facet({ facet, values }: FacetProps) {
  const { find } = useWords();
  const chosen = useAppState((state) => state.facets[facet]);
  /** In the order in which they stood when the panel was opened: nothing moves under the hand. */
  const [order] = useState(() => values.toSorted((a, b) => b.count - a.count).map(({ id }) => id));
  const [isWhole, setWhole] = useState(false);
  if (values.length === 0) return null;
  const placeOf = ({ id }: CountedValue): number => order.indexOf(id);
  const ordered = values.toSorted((a, b) => placeOf(a) - placeOf(b)).slice(0, mostValues);
  const isLong = ordered.length > fewValues + 1;
  const shown =
    isLong && !isWhole ? ordered.filter(({ id }, n) => n < fewValues || chosen.includes(id)) : ordered;
  return (
    <fieldset className="facet">
      <legend>{find.facet[facet]}</legend>
      {shown.map((value) => (
        <Value key={value.id} facet={facet} value={value} isChosen={chosen.includes(value.id)} />
      ))}
      {isLong && (
        <button type="button" className="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? find.showFewer : find.showAll(ordered.length)}
        </button>
      )}
    </fieldset>
  );
}

interface ValueProps {
  readonly facet: FacetName;
  readonly value: CountedValue;
  readonly isChosen: boolean;
}

function Value({ facet, value: { id, count }, isChosen }: ValueProps) {
  const store = useAppStore();
  const dates = useDateStyle();
  const nameOf = useFacetName();
  return (
    <label className="facet-value" data-empty={count === 0 && !isChosen}>
      <input
        type="checkbox"
        name={facet}
        value={id}
        checked={isChosen}
        onChange={() => store.getState().toggleFacet(facet, id)}
      />
      <span className="facet-name">
        <bdi>{nameOf(facet, id)}</bdi>
      </span>{' '}
      <span className="facet-count">{formatNumber(count, dates)}</span>
    </label>
  );
}
