import { facetValueName } from '../../find/facet-name.ts';
import type { FacetName } from '../../find/facets.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useAppState, useDateStyle } from '../store-context.tsx';

/** Says what a value of a facet is called in the reader’s language. */
export function useFacetName(): (facet: FacetName, id: string) => string {
  const style = useDateStyle();
  const { language } = style;
  const dataset = useAppState(selectDataset);
  const counts = useAppState((state) => state.found?.answer.counts);
  return (facet, id) =>
    dataset === undefined ? id : facetValueName(facet, id, { dataset, counts, language, style });
}
