import type { Article } from '../model/article.ts';
import type { Language } from '../model/bilingual.ts';
import type { Dataset } from '../model/dataset.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Scene } from '../timeline/scene.ts';
import { catalogue } from '../words/catalogue/catalogue.ts';
import { sayDate } from '../words/dates.ts';
import { quoted } from '../words/quote-marks.ts';

/** The events that a scene shows, as marks of their own or counted in a cluster. */
export function eventsShown({ marks, clusters }: Scene, dataset: Dataset): readonly TimelineEvent[] {
  const ids = new Set([...marks.map(({ id }) => id), ...clusters.flatMap((cluster) => cluster.ids)]);
  return dataset.events.filter(({ id }) => ids.has(id));
}

/** One line for each article that the events rest on: who published it, its headline, its date and how sure that is. */
export function sourceLines(
  events: readonly TimelineEvent[],
  dataset: Dataset,
  language: Language,
): readonly string[] {
  const used = new Set(events.flatMap(({ passages }) => passages.map(({ article }) => article)));
  return dataset.articles.filter(({ id }) => used.has(id)).map((article) => sourceLine(article, language));
}

function sourceLine(article: Article, language: Language): string {
  const { reader } = catalogue[language];
  const names = [article.outlet?.[language] ?? reader.unknownOutlet, article.agency?.[language]];
  const { date, certainty } = article.published;
  return [
    names.filter((name) => name !== undefined).join(language === 'ar' ? '، عن ' : ', by '),
    ...(article.headline === undefined ? [] : [quoted(article.headline[language], language)]),
    `${sayDate(date, language)} (${reader.publishedCertainty[certainty]})`,
  ].join(' · ');
}

/** The day of the latest check among the events; undefined when none was checked. */
export function lastChecked(events: readonly TimelineEvent[]): string | undefined {
  return events
    .flatMap(({ checked }) => (checked === null ? [] : [checked.on]))
    .sort()
    .at(-1);
}
