import type { FacetName } from '../../find/facets.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useAppState, useLanguage } from '../store-context.tsx';
import { facetValueName } from './facet-name.ts';

/** Says what a value of a facet is called in the reader’s language. */
export function useFacetName(): (facet: FacetName, id: string) => string {
  const language = useLanguage();
  const dataset = useAppState(selectDataset);
  const found = useAppState((state) => state.found);
  return (facet, id) => (dataset === undefined ? id : facetValueName(facet, id, dataset, language, found));
}
