import { facetNames } from '../../find/facets.ts';
import type { Language } from '../../model/bilingual.ts';
import type { AppState } from '../../store/app-store.ts';
import { isFiltered } from '../../store/select-matches.ts';
import { selectDataset } from '../../store/selectors.ts';
import { catalogue } from '../../words/catalogue/catalogue.ts';
import { comma } from '../../words/comma.ts';
import { quoted } from '../../words/quote-marks.ts';
import { facetValueName } from './facet-name.ts';

/** What is asked for, in one line: “arms” · Kind: Summit, Visit; undefined when nothing is. */
export function sayFilter(state: AppState, language: Language): string | undefined {
  const dataset = selectDataset(state);
  if (!isFiltered(state) || dataset === undefined) return undefined;
  const { find } = catalogue[language];
  const query = state.query.trim();
  const chosen = facetNames
    .filter((facet) => state.facets[facet].length > 0)
    .map((facet) => {
      const names = state.facets[facet].map((id) =>
        facetValueName(facet, id, dataset, language, state.found),
      );
      return `${find.facet[facet].replace(/[?؟]$/, '')}: ${names.join(comma[language])}`;
    });
  return [...(query === '' ? [] : [quoted(query, language)]), ...chosen].join(' · ');
}
