import type { Article } from '../../model/article.ts';
import type { Passage } from '../../model/passage.ts';
import type { DateStyle } from '../../words/date-style.ts';
import { sayShortDate } from '../../words/dates.ts';
import { formatNumber } from '../../words/numbers.ts';
import { articleName } from '../../words/article-name.ts';

/** An article that tells of an event, with its passages in their order. */
export interface Source {
  readonly article: string;
  /** Its name, with a number where another source of the event has the same. */
  readonly name: string;
  readonly passages: readonly Passage[];
}

/** The articles of an event in the order of its passages. */
export function sourcesOf(
  passages: readonly Passage[],
  articles: ReadonlyMap<string, Article>,
  style: DateStyle,
): readonly Source[] {
  const ids = [...new Set(passages.map(({ article }) => article))];
  const names = ids.map((id) => {
    const known = articles.get(id);
    return known === undefined ? id : articleName(known, style.language);
  });
  return ids.map((id, at) => {
    const name = names[at] ?? id;
    const before = names.slice(0, at + 1).filter((other) => other === name).length;
    const isShared = names.indexOf(name) !== names.lastIndexOf(name);
    return {
      article: id,
      name: isShared ? `${name} ${formatNumber(before, style)}` : name,
      passages: passages.filter(({ article }) => article === id),
    };
  });
}

/** Which days a source gives, each once and in the order in which it gives them; undefined when it gives none. */
export function sayDays(passages: readonly Passage[], style: DateStyle): string | undefined {
  const values = passages.flatMap(({ reading }) => (reading === null ? [] : [reading.value]));
  if (values.length === 0) return undefined;
  return [...new Set(values)].map((value) => sayShortDate(value, style)).join(' · ');
}
