import type { DataContext } from '../../src/export/data/make-data.ts';
import { askedBy, type FilterOptions } from '../../src/find/asked.ts';
import { type FacetName, facetNames, type Question } from '../../src/find/facets.ts';
import { Finder } from '../../src/find/finder.ts';
import { precisions } from '../../src/find/precision.ts';
import { sayFilter } from '../../src/find/say-filter.ts';
import { eventKinds, stances, statuses } from '../../src/model/event-words.ts';
import type { OpenDataset } from '../../src/model/open-dataset.ts';
import { oneOf } from './one-of.ts';

/** The question that the options ask of a dataset; undefined where they ask nothing. Throws DataError. */
export function readQuestion(options: FilterOptions, dataset: OpenDataset): Question | undefined {
  const question = askedBy(options);
  const allowed: Readonly<Partial<Record<FacetName, readonly string[]>>> = allowedValues(dataset);
  for (const name of facetNames)
    for (const value of question?.facets[name] ?? []) oneOf(name, value, allowed[name] ?? [value]);
  return question;
}

/** The filter of a file: which events pass, a byte each, and how it is said. */
export type Filter = Pick<DataContext, 'matches' | 'sayFilter'>;

/** By the search of the app. */
export function answer(question: Question, dataset: OpenDataset): Filter {
  const finder = new Finder(dataset, 'whole');
  for (let at = 0; at < dataset.events.length; at++) finder.add(dataset.events.at(at));
  const { matches, counts } = finder.answer(question);
  return { matches, sayFilter: (language) => sayFilter(question, { dataset, counts, language }) };
}

/** Who says so may be anybody whom a passage names. */
function allowedValues({ actors, places, articles }: OpenDataset) {
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  return {
    kind: eventKinds,
    status: statuses,
    stance: stances,
    actor: ids(actors),
    place: ids(places),
    article: ids(articles),
    precision: precisions,
  };
}
