import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { ensure } from '../../src/base/assert.ts';
import { unwrap } from '../../src/base/result.ts';
import { type Article, articleEntrySchema, type Region } from '../../src/model/article.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { gazetteerSchema } from '../../src/model/gazetteer.ts';
import { parseShape } from '../../src/model/parse.ts';
import type { Passage, QuoteSpan } from '../../src/model/passage.ts';

/** One of the real articles, byte for byte. */
export function articleText(id: string): string {
  return readFileSync(`data/articles/${id}.txt`, 'utf8');
}

const entries = unwrap(parseShape(z.array(articleEntrySchema), json('data/articles.json')));
export const gazetteer = unwrap(parseShape(gazetteerSchema, json('data/gazetteer.json')));

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

export function article(id: string, regions: readonly Region[]): Article {
  const entry = ensure(
    entries.find((found) => found.id === id),
    id,
  );
  const { corrections: _, published, ...head } = entry;
  const evidence = published.evidence.map((piece) => {
    const start = articleText(piece.article ?? id).indexOf(piece.exact ?? '');
    return piece.exact === undefined ? piece : { ...piece, start, end: start + piece.exact.length };
  });
  return { ...head, published: { ...published, evidence }, regions: [...regions] };
}

function span(id: string, exact: string): QuoteSpan {
  const text = articleText(id);
  const start = text.indexOf(exact);
  if (start < 0 || text.includes(exact, start + 1)) throw new Error(`not once in ${id}: ${exact}`);
  const end = start + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    start,
    end,
  };
}

export function place(id: string, words: string, within: string) {
  const start = span(id, within).start + within.indexOf(words);
  return { words, start, end: start + words.length };
}

export const publication = (date: string) => ({ date, from: 'publication' as const });

export function passage(
  rest: Pick<Passage, 'id' | 'article' | 'stance' | 'saidBy' | 'reading'>,
  exact: string,
  en: string,
): Passage {
  return { ...rest, spans: [span(rest.article, exact)], translation: { en } };
}

export function event(
  head: Pick<TimelineEvent, 'id' | 'title' | 'date' | 'kind' | 'passages'> & Partial<TimelineEvent>,
): TimelineEvent {
  const articles = Object.fromEntries(
    head.passages.map(({ article: id }) => [
      id,
      ensure(
        entries.find((entry) => entry.id === id),
        id,
      ).sha256,
    ]),
  );
  return {
    summary: { en: `${head.title.en}, in a sentence.`, ar: `${head.title.ar}، في جملة.` },
    basis: 'read',
    status: 'occurred',
    weight: 1,
    actors: [],
    places: [],
    conflicts: [],
    links: [],
    checked: { on: '2026-11-23', by: { en: 'read by hand', ar: 'قُرئت كلها' }, articles },
    ...head,
  };
}
