import { escapeText } from '../../base/escape-text.ts';
import type { Article } from '../../model/article.ts';
import { directionOf } from '../../model/language-tag.ts';
import type { Passage } from '../../model/passage.ts';
import { translationFor } from '../../model/translation.ts';
import { comma } from '../../words/comma.ts';
import { catalogue } from '../../words/catalogue/catalogue.ts';
import { type ChainLink, sayChain } from '../../words/chain.ts';
import type { DateStyle } from '../../words/date-style.ts';
import { sayDate } from '../../words/dates.ts';
import { noted } from '../../words/noted.ts';
import { inMarks, quoted } from '../../words/quote-marks.ts';
import type { Copied } from './clipboard.ts';

interface Cited {
  readonly passage: Passage;
  readonly article: Article;
  readonly chain: readonly ChainLink[];
  /** The title of the event that stands on the passage. */
  readonly title: string;
  readonly link: string;
}

/**
 * A quote for the clipboard: its words, its translation, who says so, where, when and how surely, and the link. It will
 * stand in somebody’s mail or manuscript: the quote is the article’s, to the letter, and nothing unseen of ours is in it.
 * Each part is a paragraph, which is as far as a bidi control of an article can reach.
 */
export function citation(cited: Cited, dates: DateStyle): Copied {
  const { language } = dates;
  const { passage, article, title, link } = cited;
  const quote = passage.spans.map(({ exact }) => inMarks(exact, article.language)).join(' […] ');
  const source = sourceOf(cited, dates);
  const translation = translationOf(cited, dates);
  return {
    text: [quote, ...(translation === undefined ? [] : [translation]), source, link].join('\n'),
    html: [
      `<blockquote ${inLanguage(article.language)} cite="${escapeText(link)}"><p>${escapeText(quote)}</p></blockquote>`,
      ...(translation === undefined ? [] : [`<p ${inLanguage(language)}>${escapeText(translation)}</p>`]),
      `<p ${inLanguage(language)}>${escapeText(source)}<br><a href="${escapeText(link)}">${escapeText(title)}</a></p>`,
    ].join('\n'),
  };
}

function translationOf({ passage, article }: Cited, { language }: DateStyle): string | undefined {
  const text = translationFor(passage, article, language);
  return text === undefined
    ? undefined
    : withoutIsolates(catalogue[language].share.translation(inMarks(text, language)));
}

function sourceOf({ article, chain }: Cited, dates: DateStyle): string {
  const { language } = dates;
  const { reader, share } = catalogue[language];
  const { date, certainty } = article.published;
  const parts = [
    sayChain(chain, language),
    ...(article.outlet === undefined ? [reader.unknownOutlet] : []),
    article.headline && quoted(article.headline[language], language),
    share.published(noted(sayDate(date, dates), reader.publishedCertainty[certainty], language)),
    article.url,
  ];
  const said = parts.filter((part) => part !== undefined && part !== '').join(comma[language]);
  return withoutIsolates(said);
}

/** They steady a line on this page; in another text they would be found by nobody who looks for its words. */
function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '');
}

function inLanguage(language: string): string {
  return `lang="${escapeText(language)}" dir="${directionOf(language)}"`;
}
