import type { Article } from '../../model/article.ts';
import type { Language } from '../../model/bilingual.ts';
import { catalogue } from '../../words/catalogue/catalogue.ts';
import { formatNumber } from '../../words/numbers.ts';
import type { Passage } from '../../model/passage.ts';

/** What an article is called in a tab or a citation: its outlet, else its agency, else its headline. */
export function articleName(article: Article, language: Language): string {
  return (article.outlet ?? article.agency ?? article.headline)?.[language] ?? article.id;
}

/** One label a passage: its article's name, numbered where several share it, or just a number where all do. */
export function passageLabels(
  passages: readonly Passage[],
  articles: ReadonlyMap<string, Article>,
  language: Language,
): readonly string[] {
  const names = passages.map(({ article }) => {
    const known = articles.get(article);
    return known === undefined ? article : articleName(known, language);
  });
  if (passages.length > 1 && new Set(names).size === 1) {
    return names.map((_, index) => catalogue[language].reader.passageNumber(index + 1));
  }
  return names.map((name, index) => {
    if (names.indexOf(name) === names.lastIndexOf(name)) return name;
    const number = names.slice(0, index + 1).filter((other) => other === name).length;
    return `${name} ${formatNumber(number, language)}`;
  });
}
