import type { Article } from '../../model/article.ts';
import type { Language } from '../../model/bilingual.ts';
import { wordsIn } from '../../words/catalogue/catalogue.ts';
import type { DateStyle } from '../../words/date-style.ts';
import { formatNumber } from '../../words/numbers.ts';
import type { Passage } from '../../model/passage.ts';

/** What an article is called in a tab or a citation: its outlet, else its agency, else its headline. */
export function articleName(article: Article, language: Language): string {
  return (article.outlet ?? article.agency ?? article.headline)?.[language] ?? article.id;
}

/** What a passage is called among its event's: its article's name, and a number where several share it. */
export interface PassageLabel {
  readonly name: string;
  readonly number?: string;
}

export function passageLabels(
  passages: readonly Passage[],
  articles: ReadonlyMap<string, Article>,
  style: DateStyle,
): readonly PassageLabel[] {
  const names = passages.map(({ article }) => {
    const known = articles.get(article);
    return known === undefined ? article : articleName(known, style.language);
  });
  const isOneArticle = passages.length > 1 && new Set(names).size === 1;
  return names.map((name, index) => {
    if (names.indexOf(name) === names.lastIndexOf(name)) return { name };
    const count = names.slice(0, index + 1).filter((other) => other === name).length;
    const number = formatNumber(count, style);
    return { name: isOneArticle ? wordsIn(style).reader.passage : name, number };
  });
}
