import { type FacetName, ownVoice, unnamed } from '../../find/facets.ts';
import { precisions } from '../../find/precision.ts';
import type { Language } from '../../model/bilingual.ts';
import { eventKinds, stances, statuses } from '../../model/event-words.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import type { AppState } from '../../store/app-store.ts';
import { catalogue } from '../../words/catalogue/catalogue.ts';
import { articleName } from '../reader/article-name.ts';

/** What a value of a facet is called; its id where nothing knows it, as in a link to what is no more. */
export function facetValueName(
  facet: FacetName,
  id: string,
  { actors, places, articles }: OpenDataset,
  language: Language,
  found: AppState['found'],
): string {
  const { kind, status, stance, facetValue } = catalogue[language];
  const named = found?.answer.counts[facet].find((value) => value.id === id)?.name?.[language];
  switch (facet) {
    case 'kind':
      return wordFor(eventKinds, kind, id);
    case 'status':
      return wordFor(statuses, status, id);
    case 'stance':
      return wordFor(stances, stance, id);
    case 'precision':
      return wordFor(precisions, facetValue.precision, id);
    case 'by':
      if (id === ownVoice) return facetValue.ownVoice;
      if (id === unnamed) return facetValue.unnamed;
      return named ?? nameIn(actors, id, language);
    case 'actor':
      return nameIn(actors, id, language);
    case 'place':
      return nameIn(places, id, language);
    case 'article': {
      const article = articles.find((each) => each.id === id);
      if (article === undefined) return id;
      const name = articleName(article, language);
      const headline = article.headline?.[language];
      return headline === undefined || headline === name ? name : `${name}: ${headline}`;
    }
  }
}

function wordFor<T extends string>(
  ids: readonly T[],
  words: Readonly<Record<T, string>>,
  id: string,
): string {
  const known = ids.find((each) => each === id);
  return known === undefined ? id : words[known];
}

function nameIn(entries: OpenDataset['actors'], id: string, language: Language): string {
  return entries.find((entry) => entry.id === id)?.name[language] ?? id;
}
