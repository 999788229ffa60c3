import { escapeText } from '../../base/escape-text.ts';
import type { Article } from '../../model/article.ts';
import type { Actor } from '../../model/gazetteer.ts';
import { directionOf } from '../../model/language-tag.ts';
import { directions } from '../../model/languages.ts';
import type { Passage } from '../../model/passage.ts';
import { translationFor } from '../../model/translation.ts';
import { wordsIn } from '../../words/catalogue/catalogue.ts';
import { chainOf, sayChain } from '../../words/chain.ts';
import type { DateStyle } from '../../words/date-style.ts';
import { sayShortDate } from '../../words/dates.ts';
import { quoted } from '../../words/quote-marks.ts';
import { listedDate, type ListedEvent } from '../event-list.ts';
import { type PageSize, printStyle } from './print-style.ts';

export interface PrintInput extends DateStyle {
  /** What the file of a PDF is called, without its extension, is up to whoever prints; this is its title. */
  readonly title: string;
  readonly description: string;
  /** The picture, without faces in it. */
  readonly svg: string;
  readonly sheet: PageSize;
  readonly listed: readonly ListedEvent[];
  readonly actors: readonly Actor[];
}

/**
 * A page that is printed as it stands, without scripts and with everything inside it: the picture on a sheet of its own,
 * then the events with their quotes, translations and sources, on as many sheets as they need.
 */
export function printPage(input: PrintInput): string {
  const { language, title, description, svg, listed } = input;
  return [
    `<!doctype html>\n<html lang="${language}" dir="${directions[language]}">\n<head>\n<meta charset="utf-8">\n`,
    `<title>${escapeText(title)}</title>\n<meta name="description" content="${escapeText(description)}">\n`,
    `<style>${printStyle(input.sheet, title, input)}</style>\n</head>\n<body>\n`,
    `<section class="picture">\n${svg}</section>\n`,
    ...(listed.length === 0 ? [] : [eventPages(input)]),
    '</body>\n</html>\n',
  ].join('');
}

function eventPages(input: PrintInput): string {
  const { title, description, listed } = input;
  const head = `<header>\n<h1>${escapeText(title)}</h1>\n<p class="span">${escapeText(description)}</p>\n</header>\n`;
  return `<main>\n${head}${listed.map((each) => eventBlock(each, input)).join('')}</main>\n`;
}

function eventBlock({ event, articles }: ListedEvent, input: PrintInput): string {
  const { language } = input;
  return [
    '<article>\n',
    `<h2>${escapeText(event.title[language])}</h2>\n`,
    `<p class="date">${escapeText(listedDate(event, input))}</p>\n`,
    event.summary[language] === '' ? '' : `<p class="summary">${escapeText(event.summary[language])}</p>\n`,
    ...event.passages.map((passage) => {
      const article = articles.find(({ id }) => id === passage.article);
      return article === undefined ? '' : passageBlock(passage, article, input);
    }),
    '</article>\n',
  ].join('');
}

function passageBlock(passage: Passage, article: Article, { actors, ...style }: PrintInput): string {
  const { language } = style;
  const quote = passage.spans.map(({ exact }) => quoted(exact, article.language)).join(' […] ');
  const direction = directionOf(article.language);
  const translation = translationFor(passage, article, language);
  const chain = sayChain(chainOf(passage, article, actors), language);
  const source = [
    chain,
    wordsIn(style).stance[passage.stance],
    article.headline && quoted(article.headline[language], language),
    sayShortDate(article.published.date, style),
  ].filter((part) => part !== undefined && part !== '');
  return [
    '<figure>\n',
    `<blockquote lang="${escapeText(article.language)}" dir="${direction}">${escapeText(quote)}</blockquote>\n`,
    translation === undefined ? '' : `<p class="translation">${escapeText(translation)}</p>\n`,
    `<figcaption>${source.map(inItsOwnOrder).join(' · ')}</figcaption>\n`,
    '</figure>\n',
  ].join('');
}

/** Of a part of a line: a headline that ends in the other script would turn the date after it. */
function inItsOwnOrder(text = ''): string {
  return `<bdi>${escapeText(text)}</bdi>`;
}
