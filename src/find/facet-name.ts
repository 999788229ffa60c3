import type { Language } from '../model/bilingual.ts';
import type { Dataset } from '../model/dataset.ts';
import { articleLabel } from '../words/article-name.ts';
import { catalogue } from '../words/catalogue/catalogue.ts';
import type { DateStyle } from '../words/date-style.ts';
import type { FacetCounts } from './facet-columns.ts';
import { type FacetName, ownVoice, unnamed } from './facets.ts';

/** Where the values of facets have their names. */
export interface Naming {
  readonly dataset: Pick<Dataset, 'actors' | 'places' | 'articles'>;
  /** Of an answer: whoever is named in a passage without being an actor has a name there; nobody has one where it is missing. */
  readonly counts: FacetCounts | undefined;
  readonly language: Language;
  /** For the dates of articles; the usual one of the language where it is missing. */
  readonly style?: DateStyle;
}

interface Asked extends Naming {
  readonly id: string;
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
export function facetValueName(facet: FacetName, id: string, naming: Naming): string {
  return sayName[facet]({ ...naming, id }) ?? id;
}

function sayWhose({ id, dataset, language, counts }: Asked): string | undefined {
  const { facetValue } = catalogue[language];
  if (id === ownVoice) return facetValue.ownVoice;
  if (id === unnamed) return facetValue.unnamed;
  const counted = counts?.by.find((value) => value.id === id);
  return counted?.name?.[language] ?? nameIn(dataset.actors, id, language);
}

function sayArticle({ id, dataset, language, style }: Asked): string | undefined {
  const article = dataset.articles.find((each) => each.id === id);
  if (article === undefined) return undefined;
  return articleLabel(article, style ?? { language });
}

function wordIn(words: Readonly<Record<string, string>>, id: string): string | undefined {
  return Object.hasOwn(words, id) ? words[id] : undefined;
}

function nameIn(entries: Dataset['actors'], id: string, language: Language): string | undefined {
  return entries.find((entry) => entry.id === id)?.name[language];
}
