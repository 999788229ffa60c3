import type { Article } from '../../model/article.ts';
import type { Passage } from '../../model/passage.ts';
import { type ChainLink, sayChain } from '../../words/chain.ts';
import type { DateStyle } from '../../words/date-style.ts';
import { sayDate } from '../../words/dates.ts';
import { isolate, quoted } from '../../words/quote-marks.ts';

interface Cited {
  readonly passage: Passage;
  readonly article: Article;
  readonly chain: readonly ChainLink[];
  readonly address: string;
}

/** A quote as plain text for the clipboard: its words, its translation, who says so, where, when, and the link. */
export function citation({ passage, article, chain, address }: Cited, style: DateStyle): string {
  const { language } = style;
  const quote = passage.spans.map(({ exact }) => quoted(exact, article.language)).join(' […] ');
  const translation = article.language.startsWith(language) ? undefined : passage.translation[language];
  const headline = article.headline && isolate(quoted(article.headline[language], language));
  const source = [sayChain(chain, language), headline, sayDate(article.published.date, style)];
  return [
    isolate(quote),
    ...(translation === undefined ? [] : [`[${translation}]`]),
    source.filter((part) => part !== undefined && part !== '').join(language === 'ar' ? '، ' : ', '),
    address,
  ].join('\n');
}
