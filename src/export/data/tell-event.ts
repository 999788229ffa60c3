import type { Article } from '../../model/article.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Passage } from '../../model/passage.ts';
import { translationFor } from '../../model/translation.ts';
import { wordsIn } from '../../words/catalogue/catalogue.ts';
import { chainOf, sayChain } from '../../words/chain.ts';
import { sayEventDate } from '../../words/event-date.ts';
import { sourceLine } from '../sources.ts';
import type { DataInput } from './data-input.ts';
import { linkTo } from './link-to.ts';

/** A passage in words. */
export interface ToldPassage {
  readonly id: string;
  /** Verbatim, in the language of the article; […] stands between its parts. */
  readonly quote: string;
  /** BCP 47, of the quote. */
  readonly language: string;
  /** In the language of the export, where that is another. */
  readonly translation: string | undefined;
  readonly chain: string;
  /** Who published it, its headline, its date and how sure that is. */
  readonly source: string;
  /** Where the article stands on the web. */
  readonly address: string | undefined;
  readonly article: Article;
}

/** An event in words, in the language of the export. */
export interface ToldEvent {
  readonly title: string;
  readonly summary: string;
  /** With its precision, and how often it happened. */
  readonly date: string;
  readonly kind: string;
  readonly status: string;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly passages: readonly ToldPassage[];
  /** Where the timeline has a public address. */
  readonly link: string | undefined;
}

/** Tells events in words, as every format does that people read. */
export function createTeller({ dataset, style }: DataInput): (event: TimelineEvent) => ToldEvent {
  const { language } = style;
  const words = wordsIn(style);
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  const actors = new Map(dataset.actors.map(({ id, name }) => [id, name[language]]));
  const places = new Map(dataset.places.map(({ id, name }) => [id, name[language]]));
  const tellPassage = (passage: Passage): readonly ToldPassage[] => {
    const article = articles.get(passage.article);
    if (article === undefined) return [];
    return [
      {
        id: passage.id,
        quote: passage.spans.map(({ exact }) => exact).join(' […] '),
        language: article.language,
        translation: translationFor(passage, article, language),
        chain: sayChain(chainOf(passage, article, dataset.actors), language),
        source: sourceLine(article, style),
        address: webAddress(article),
        article,
      },
    ];
  };
  return (event) => ({
    title: event.title[language],
    summary: event.summary[language],
    date: [
      sayEventDate(event, style),
      ...(event.repeats === undefined ? [] : [words.reader.times(event.repeats)]),
    ].join(' · '),
    kind: words.kind[event.kind],
    status: words.status[event.status],
    actors: event.actors.map((id) => actors.get(id) ?? id),
    places: event.places.map((id) => places.get(id) ?? id),
    passages: event.passages.flatMap(tellPassage),
    link: dataset.url === undefined ? undefined : linkTo(dataset.url, language, event.id),
  });
}

/** An address that may become a link: of the web, and nothing that runs. */
export function webAddress({ url }: Article): string | undefined {
  return url !== undefined && /^https?:/i.test(url) ? url : undefined;
}
