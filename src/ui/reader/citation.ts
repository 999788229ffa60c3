import type { Article } from '../../model/article.ts';
import type { Language } from '../../model/bilingual.ts';
import type { Passage } from '../../model/passage.ts';
import { sayDate } from '../../words/dates.ts';
import { isolate, quoted } from '../../words/quote-marks.ts';
import type { ChainLink } from './chain.ts';

interface Cited {
  readonly passage: Passage;
  readonly article: Article;
  readonly chain: readonly ChainLink[];
  /** How the reader's language names somebody unnamed. */
  readonly anonymous: string;
  readonly address: string;
}

/** A quote as plain text for the clipboard: its words, its translation, who says so, where, when, and the link. */
export function citation({ passage, article, chain, anonymous, address }: Cited, language: Language): string {
  const quote = passage.spans.map(({ exact }) => quoted(exact, article.language)).join(' […] ');
  const translation = article.language.startsWith(language) ? undefined : passage.translation[language];
  const names = chain.map((link) => isolate(link.name[language]) + (link.anonymous ? ` (${anonymous})` : ''));
  const headline = article.headline && isolate(quoted(article.headline[language], language));
  const source = [
    names.join(language === 'ar' ? ' ← ' : ' → '),
    headline,
    sayDate(article.published.date, language),
  ];
  return [
    isolate(quote),
    ...(translation === undefined ? [] : [`[${translation}]`]),
    source.filter((part) => part !== undefined && part !== '').join(language === 'ar' ? '، ' : ', '),
    address,
  ].join('\n');
}
