import type { Bilingual } from '../model/bilingual.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Speaker } from '../model/passage.ts';
import { precisionOf } from './precision.ts';

/** By what a reader can narrow the events, in the order in which it is offered. */
export const facetNames = [
  'kind',
  'status',
  'stance',
  'by',
  'actor',
  'place',
  'article',
  'precision',
] as const;
export type FacetName = (typeof facetNames)[number];

/** The chosen values of each facet, as ids: any of them will do, and of every facet that has some. */
export type Facets = Readonly<Record<FacetName, readonly string[]>>;

export const noFacets: Facets = {
  kind: [],
  status: [],
  stance: [],
  by: [],
  actor: [],
  place: [],
  article: [],
  precision: [],
};

/** One chosen value. */
export interface ChosenValue {
  readonly facet: FacetName;
  readonly id: string;
}

/** Every chosen value, facet by facet. */
export function chosenValues(facets: Facets): readonly ChosenValue[] {
  return facetNames.flatMap((facet) => facets[facet].map((id) => ({ facet, id })));
}

/** What is asked of the events: words, and values of facets. */
export interface Question {
  readonly query: string;
  readonly facets: Facets;
}

/** A sentence in the article’s own voice. */
export const ownVoice = 'the-article-itself';
/** Somebody whom the text does not name. */
export const unnamed = 'unnamed-sources';

/** A value of a facet; `name` is there when neither the gazetteer nor the catalogue has one. */
export interface FacetValue {
  readonly id: string;
  readonly name?: Bilingual;
}

const longestId = 60;

/** What an event is in each facet, each value once. */
export function facetsOf(event: TimelineEvent): Readonly<Record<FacetName, readonly FacetValue[]>> {
  const { kind, status, actors, places, passages, date } = event;
  return {
    kind: [{ id: kind }],
    status: [{ id: status }],
    stance: distinct(passages.map(({ stance }) => ({ id: stance }))),
    by: distinct(passages.flatMap(({ saidBy }) => saidByOf(saidBy))),
    actor: distinct(actors.map((id) => ({ id }))),
    place: distinct(places.map((id) => ({ id }))),
    article: distinct(passages.map(({ article }) => ({ id: article }))),
    precision: [{ id: precisionOf(date) }],
  };
}

/** Everybody in the chain, whoever speaks and whoever quotes. */
function saidByOf(chain: readonly Speaker[]): readonly FacetValue[] {
  if (chain.length === 0) return [{ id: ownVoice }];
  return chain.flatMap((speaker): readonly FacetValue[] => {
    if ('actor' in speaker) return [{ id: speaker.actor }];
    const named: FacetValue = { id: idOf(speaker.name), name: speaker.name };
    return speaker.anonymous === true ? [{ id: unnamed }, named] : [named];
  });
}

/** Short and readable in an address: the letters of the English name. */
function idOf({ en, ar }: Bilingual): string {
  const latin = en
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return (latin === '' ? Array.from(ar, (letter) => letter.codePointAt(0)?.toString(36)).join('') : latin)
    .slice(0, longestId)
    .replace(/-$/, '');
}

function distinct(values: readonly FacetValue[]): readonly FacetValue[] {
  return values.length < 2 ? values : [...new Map(values.map((value) => [value.id, value])).values()];
}
