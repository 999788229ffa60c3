import { facetNames } from '../../find/facets.ts';
import { goToView } from '../shared/go-to.ts';
import { isFiltered } from '../../store/select-matches.ts';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';
import { useFacetName } from './use-facet-name.ts';

/** Nothing passes: what was asked, and the ways back. */
export function NoResult() {
  const { find } = useWords();
  const store = useAppStore();
  const found = useAppState((state) => state.found);
  const isAsked = useAppState(isFiltered);
  const lastChosen = useAppState((state) => state.lastChosen);
  const nameOf = useFacetName();
  if (found === undefined || found.answer.total > 0 || !isAsked) return null;
  const { question, answer } = found;
  const { search, toggleFacet, clearFilters, clearFacets } = store.getState();
  const query = question.query.trim();
  const chosen = facetNames.flatMap((facet) => question.facets[facet].map((id) => ({ facet, id })));
  const last =
    chosen.find(({ facet, id }) => facet === lastChosen?.facet && id === lastChosen.id) ?? chosen.at(-1);
  /** The button goes when there are events again; the keyboard goes on to them. */
  const back = (change: () => void) => () => {
    change();
    goToView();
  };
  const hasOnlyWords = query !== '' && chosen.length > 0 && answer.withWords > 0;
  return (
    <div className="no-result" role="group" aria-label={find.results}>
      <p className="no-result-said">
        {query !== '' && answer.withWords === 0 ? find.noneWith(query) : find.nonePasses}
      </p>
      {hasOnlyWords && <p>{find.onlyWords(answer.withWords)}</p>}
      <ul>
        {answer.respelt.map((other) => (
          <li key={other}>
            <button type="button" className="quiet" onClick={back(() => search(other))}>
              {find.instead(other)}
            </button>
          </li>
        ))}
        {last !== undefined && (
          <li>
            <button type="button" className="quiet" onClick={back(() => toggleFacet(last.facet, last.id))}>
              {find.remove(`${find.facet[last.facet]}: ${nameOf(last.facet, last.id)}`)}
            </button>
          </li>
        )}
        {hasOnlyWords && (
          <li>
            <button type="button" className="quiet" onClick={back(clearFacets)}>
              {find.keepWords}
            </button>
          </li>
        )}
        <li>
          <button type="button" className="quiet" onClick={back(clearFilters)}>
            {find.clearAll}
          </button>
        </li>
      </ul>
    </div>
  );
}
