import { foundWords } from '../../find/found-words.ts';
import type { Names } from '../../find/names.ts';
import type { AskedParts } from '../../find/question.ts';
import { type Source, sourceNames } from '../../find/sources.ts';
import type { Article } from '../../model/article.ts';
import type { Language } from '../../model/bilingual.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { languageOf } from '../../model/language-tag.ts';
import type { Passage } from '../../model/passage.ts';
import { otherLanguage } from '../../model/languages.ts';
import { wordsOf } from '../../find/words.ts';

/** A piece of a text; `isFound` is a whole word that was asked for. */
export interface SnippetPiece {
  readonly text: string;
  readonly isFound: boolean;
}

/** So much of a text stands before the first word found, and in all, in UTF-16 units. */
const before = 32;
const most = 110;

/** A text with the words that were asked for told apart. */
export function piecesOf(text: string, parts: AskedParts, names?: Names): readonly SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  let at = 0;
  for (const { start, end } of foundWords(text, parts, names)) {
    if (start > at) pieces.push({ text: text.slice(at, start), isFound: false });
    pieces.push({ text: text.slice(start, end), isFound: true });
    at = end;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), isFound: false }] : pieces;
}

/**
 * The text of an event, besides its title, that has most of what was asked, in any spelling of a name, cut between words around
 * the first of it: one in the reader’s language where any of these has some, and its source where no text has. Undefined
 * where that has none either.
 */
export function snippetOf(
  event: TimelineEvent,
  parts: AskedParts,
  names: Names,
  language: Language,
  articles: ReadonlyMap<string, Omit<Source, 'id'> & Pick<Article, 'language'>>,
): readonly SnippetPiece[] | undefined {
  const other = otherLanguage[language];
  const { passages, summary, title } = event;
  const quotesOf = ({ spans }: Passage): readonly string[] => spans.map(({ exact }) => exact);
  const isRead = ({ article }: Passage) => languageOf(articles.get(article)?.language ?? '') === language;
  const read = passages.flatMap((passage) =>
    isRead(passage) ? quotesOf(passage) : (passage.translation[language] ?? []),
  );
  const foreign = passages.flatMap((passage) => [...quotesOf(passage), passage.translation[other] ?? '']);
  const sources = passages.flatMap(({ article }) => sourceNames(articles.get(article) ?? {}));
  const best =
    bestOf([...read, summary[language]], parts, names) ??
    bestOf([...foreign, title[other], summary[other]], parts, names) ??
    bestOf(sources, parts, names);
  return best && piecesOf(cut(best.text, best.start), parts, names);
}

function bestOf(
  texts: readonly string[],
  parts: AskedParts,
  names: Names,
): { readonly text: string; readonly start: number } | undefined {
  let best = { text: '', start: 0, found: 0 };
  for (const text of texts) {
    const words = foundWords(text, parts, names);
    const found = new Set(words.map((word) => word.text)).size;
    if (found > best.found) best = { text, start: words[0]?.start ?? 0, found };
  }
  return best.found === 0 ? undefined : best;
}

function cut(text: string, start: number): string {
  const words = wordsOf(text);
  const first = words.find((word) => word.start >= start - before)?.start ?? 0;
  const end = words.findLast((word) => word.end <= first + most)?.end ?? text.length;
  const isLast = words.at(-1)?.end === end;
  return `${first > (words[0]?.start ?? 0) ? '… ' : ''}${text.slice(first === words[0]?.start ? 0 : first, isLast ? text.length : end)}${isLast ? '' : ' …'}`;
}
