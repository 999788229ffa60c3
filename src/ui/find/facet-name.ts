import { type FacetName, ownVoice, unnamed } from '../../find/facets.ts';
import type { Language } from '../../model/bilingual.ts';
import type { OpenDataset } from '../../model/open-dataset.ts';
import type { AppState } from '../../store/app-store.ts';
import { catalogue } from '../../words/catalogue/catalogue.ts';
import { articleName } from '../reader/article-name.ts';

interface Asked {
  readonly id: string;
  readonly dataset: OpenDataset;
  readonly language: Language;
  readonly found: AppState['found'];
}

type SayName = (asked: Asked) => string | undefined;

const sayName: Readonly<Record<FacetName, SayName>> = {
  kind: ({ id, language }) => wordIn(catalogue[language].kind, id),
  status: ({ id, language }) => wordIn(catalogue[language].status, id),
  stance: ({ id, language }) => wordIn(catalogue[language].stance, id),
  precision: ({ id, language }) => wordIn(catalogue[language].facetValue.precision, id),
  by: sayWhose,
  actor: ({ id, dataset, language }) => nameIn(dataset.actors, id, language),
  place: ({ id, dataset, language }) => nameIn(dataset.places, id, language),
  article: sayArticle,
};

/** What a value of a facet is called; its id where nothing knows it, as in a link to what is no more. */
export function facetValueName(
  facet: FacetName,
  id: string,
  dataset: OpenDataset,
  language: Language,
  found: AppState['found'],
): string {
  return sayName[facet]({ id, dataset, language, found }) ?? id;
}

/** Whoever is named in a passage without being an actor has a name where they are counted. */
function sayWhose({ id, dataset, language, found }: Asked): string | undefined {
  const { facetValue } = catalogue[language];
  if (id === ownVoice) return facetValue.ownVoice;
  if (id === unnamed) return facetValue.unnamed;
  const counted = found?.answer.counts.by.find((value) => value.id === id);
  return counted?.name?.[language] ?? nameIn(dataset.actors, id, language);
}

function sayArticle({ id, dataset, language }: Asked): string | undefined {
  const article = dataset.articles.find((each) => each.id === id);
  if (article === undefined) return undefined;
  const name = articleName(article, language);
  const headline = article.headline?.[language];
  return headline === undefined || headline === name ? name : `${name}: ${headline}`;
}

function wordIn(words: Readonly<Record<string, string>>, id: string): string | undefined {
  return Object.hasOwn(words, id) ? words[id] : undefined;
}

function nameIn(entries: OpenDataset['actors'], id: string, language: Language): string | undefined {
  return entries.find((entry) => entry.id === id)?.name[language];
}
