import { eventLink } from '../../model/address.ts';
import type { Article } from '../../model/article.ts';
import type { Bilingual, Language } from '../../model/bilingual.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Passage } from '../../model/passage.ts';
import { translationFor } from '../../model/translation.ts';
import { closed } from '../../words/bidi.ts';
import { wordsIn } from '../../words/catalogue/catalogue.ts';
import { chainOf, sayChain } from '../../words/chain.ts';
import { sayEventDate } from '../../words/event-date.ts';
import { inMarks } from '../../words/quote-marks.ts';
import { sourceLine } from '../sources.ts';
import { cleanWords } from './clean.ts';
import type { DataInput } from './data-input.ts';

/** A passage in words. */
export interface ToldPassage {
  readonly id: string;
  /** Verbatim, between the quotation marks of its language; […] stands between its parts. */
  readonly quote: string;
  /** BCP 47, of the quote. */
  readonly language: string;
  /** In the language of the export, where that is another. */
  readonly translation: string | undefined;
  /** From the speaker to the outlet, each name isolated; where nobody is named, that the article says it. */
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

/** The title of the timeline. */
export function tellTitle({ dataset, style }: DataInput): string {
  return cleanWords(dataset.title[style.language]);
}

/** Tells events in words, as every format does that people read. */
export function createTeller(input: DataInput): (event: TimelineEvent) => ToldEvent {
  const { dataset, style } = input;
  const { language } = style;
  const words = wordsIn(style);
  const tellPassage = createPassageTeller(input);
  const actors = namesOf(dataset.actors, language);
  const places = namesOf(dataset.places, language);
  return (event) => ({
    title: cleanWords(event.title[language]),
    summary: cleanWords(event.summary[language]),
    date: [
      sayEventDate(event, style),
      ...(event.repeats === undefined ? [] : [words.reader.times(event.repeats)]),
    ].join(' · '),
    kind: words.kind[event.kind],
    status: words.status[event.status],
    actors: event.actors.map((id) => actors.get(id) ?? id),
    places: event.places.map((id) => places.get(id) ?? id),
    passages: event.passages.flatMap(tellPassage),
    link: dataset.url === undefined ? undefined : eventLink(dataset.url, { event: event.id, lang: language }),
  });
}

function createPassageTeller({ dataset, style }: DataInput): (passage: Passage) => readonly ToldPassage[] {
  const { language } = style;
  const { ownVoice } = wordsIn(style).reader;
  const articles = new Map(dataset.articles.map((article) => [article.id, cleanArticle(article)]));
  return (passage) => {
    const article = articles.get(passage.article);
    if (article === undefined) return [];
    const chain = chainOf(passage, article, dataset.actors).map((link) => ({
      ...link,
      name: cleanBoth(link.name),
    }));
    const translation = translationFor(passage, article, language);
    return [
      {
        id: passage.id,
        quote: inMarks(passage.spans.map(({ exact }) => closed(exact)).join(' […] '), article.language),
        language: article.language,
        translation: translation && cleanWords(translation),
        chain: chain.length === 0 ? ownVoice : sayChain(chain, language),
        source: sourceLine(article, style),
        address: webAddress(article),
        article,
      },
    ];
  };
}

function namesOf(
  named: readonly { readonly id: string; readonly name: Bilingual }[],
  language: Language,
): ReadonlyMap<string, string> {
  return new Map(named.map(({ id, name }) => [id, cleanWords(name[language])]));
}

/** Its names and headline as files hold them. */
export function cleanArticle({ outlet, agency, headline, ...rest }: Article): Article {
  return {
    ...rest,
    ...(outlet && { outlet: cleanBoth(outlet) }),
    ...(agency && { agency: cleanBoth(agency) }),
    ...(headline && { headline: cleanBoth(headline) }),
  };
}

function cleanBoth({ ar, en }: Bilingual): Bilingual {
  return { ar: cleanWords(ar), en: cleanWords(en) };
}

/** An address that may become a link: of the web, and nothing that runs. */
export function webAddress({ url }: Article): string | undefined {
  return url !== undefined && /^https?:/i.test(url) ? url : undefined;
}
