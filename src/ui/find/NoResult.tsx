import { chosenValues } from '../../find/facets.ts';
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
  const chosen = chosenValues(question.facets);
  const last =
    chosen.find(({ facet, id }) => facet === lastChosen?.facet && id === lastChosen.id) ?? chosen.at(-1);
  const hasOnlyWords = query !== '' && chosen.length > 0 && answer.withWords > 0;
  return (
    <div className="no-result" role="group" aria-label={find.results}>
      <p className="no-result-said">
        {query !== '' && answer.withWords === 0 ? find.noneWith(query) : find.nonePasses}
      </p>
      {hasOnlyWords && <p>{find.onlyWords(answer.withWords)}</p>}
      <ul>
        {answer.respelt.map((other) => (
          <WayBack key={other} onBack={() => search(other)}>
            {find.instead(other)}
          </WayBack>
        ))}
        {last !== undefined && (
          <WayBack onBack={() => toggleFacet(last.facet, last.id)}>
            {find.remove(`${find.facet[last.facet]}: ${nameOf(last.facet, last.id)}`)}
          </WayBack>
        )}
        {hasOnlyWords && <WayBack onBack={clearFacets}>{find.keepWords}</WayBack>}
        <WayBack onBack={clearFilters}>{find.clearAll}</WayBack>
      </ul>
    </div>
  );
}

interface WayBackProps {
  readonly onBack: () => void;
  readonly children: string;
}

/** The button goes when there are events again; the keyboard goes on to them. */
function WayBack({ onBack, children }: WayBackProps) {
  const back = () => {
    onBack();
    goToView();
  };
  return (
    <li>
      <button type="button" className="quiet" onClick={back}>
        {children}
      </button>
    </li>
  );
}
