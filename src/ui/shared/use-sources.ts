import type { Passage } from '../../model/passage.ts';
import { countSources, type SourceCount } from '../../model/same-report.ts';
import { selectArticles } from '../../store/selectors.ts';
import { useAppState } from '../store-context.tsx';

/** How many sources passages of the open dataset come from. */
export function useSources(passages: readonly Passage[]): SourceCount {
  return countSources(passages, useAppState(selectArticles));
}
