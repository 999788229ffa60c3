import { type FacetName, facetNames, type Facets } from '../find/facets.ts';
import type { FacetCounts } from '../find/facet-columns.ts';
import type { OpenDataset } from '../model/open-dataset.ts';
import type { Notice } from './notice.ts';

interface Known {
  readonly facets: Facets;
  /** Of each value that was dropped. */
  readonly notices: readonly Notice[];
}

/** What of the chosen values a dataset knows; who says it is known only when all events are read. */
export function knownToDataset(facets: Facets, { actors, places, articles }: OpenDataset): Known {
  const lists: Partial<Record<FacetName, readonly { readonly id: string }[]>> = {
    actor: actors,
    place: places,
    article: articles,
  };
  return keepKnown(facets, lists);
}

/** What of the chosen speakers any event has. */
export function knownToEvents(facets: Facets, { by }: FacetCounts): Known {
  return keepKnown(facets, { by });
}

/** The same facets where all is known. */
function keepKnown(
  facets: Facets,
  lists: Partial<Record<FacetName, readonly { readonly id: string }[]>>,
): Known {
  const unknown = facetNames.flatMap((facet) =>
    facets[facet]
      .filter((value) => lists[facet]?.every(({ id }) => id !== value) === true)
      .map((value) => ({ facet, value })),
  );
  if (unknown.length === 0) return { facets, notices: [] };
  return {
    facets: unknown.reduce(
      (kept, { facet, value }) => ({ ...kept, [facet]: kept[facet].filter((each) => each !== value) }),
      facets,
    ),
    notices: unknown.map(({ facet, value }) => ({ type: 'unknown-value', facet, value })),
  };
}
