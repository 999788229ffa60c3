import type { Article } from '../model/article.ts';
import type { Language } from '../model/bilingual.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { OpenDataset } from '../model/open-dataset.ts';
import type { Scene } from '../timeline/scene.ts';
import { catalogue } from '../words/catalogue/catalogue.ts';
import { sayShortDate } from '../words/dates.ts';
import { quoted } from '../words/quote-marks.ts';
import { clustersInView, eventsNamed, idsInView } from './in-view.ts';

/** The events that a picture shows, by a mark, by a label or counted in a cluster. */
export function eventsShown(scene: Scene, dataset: OpenDataset): readonly TimelineEvent[] {
  const counted = clustersInView(scene).flatMap(({ ids }) => ids ?? []);
  return eventsNamed(new Set([...idsInView(scene), ...counted]), dataset);
}

/** One line for each article that the events rest on: who published it, its headline, its date and how sure that is. */
export function sourceLines(
  events: readonly TimelineEvent[],
  { articles }: Pick<OpenDataset, 'articles'>,
  language: Language,
): readonly string[] {
  const used = new Set(events.flatMap(({ passages }) => passages.map(({ article }) => article)));
  return articles.filter(({ id }) => used.has(id)).map((article) => sourceLine(article, language));
}

function sourceLine(article: Article, language: Language): string {
  const { reader } = catalogue[language];
  const { date, certainty } = article.published;
  return [
    publisher(article, language),
    ...(article.headline === undefined ? [] : [quoted(article.headline[language], language)]),
    `${sayShortDate(date, language)} (${reader.publishedCertainty[certainty]})`,
  ].join(' · ');
}

/** The outlet, and the agency behind it; an agency alone says that its outlet is not known. */
function publisher({ outlet, agency }: Article, language: Language): string {
  const { unknownOutlet } = catalogue[language].reader;
  if (outlet && agency)
    return `${outlet[language]}${language === 'ar' ? '، عن ' : ', by '}${agency[language]}`;
  if (agency) return `${agency[language]} (${unknownOutlet})`;
  return outlet?.[language] ?? unknownOutlet.charAt(0).toUpperCase() + unknownOutlet.slice(1);
}

/** The day of the latest check among the events; undefined when none was checked. */
export function lastChecked(events: readonly TimelineEvent[]): string | undefined {
  return events
    .flatMap(({ checked }) => (checked === null ? [] : [checked.on]))
    .sort()
    .at(-1);
}
