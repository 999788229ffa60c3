import { foldLetters } from './fold-letters.ts';
import type { Passage } from './passage.ts';

/** How many sources an event has, counted honestly: several outlets that carry one text are one report. */
export interface SourceCount {
  readonly articles: number;
  /** At most as many as articles. */
  readonly reports: number;
  readonly passages: number;
}

export function countSources(passages: readonly Passage[]): SourceCount {
  const reports = findReports(passages);
  return { articles: reports.flat().length, reports: reports.length, passages: passages.length };
}

/**
 * The articles of an event, those together that carry one report of it: of the one that says less at least
 * half of its runs of words stand in the other. Groups and their articles stand in the order of the passages.
 */
export function findReports(passages: readonly Passage[]): readonly (readonly string[])[] {
  const articles = [...new Set(passages.map(({ article }) => article))];
  if (articles.length < 2) return articles.map((article) => [article]);
  const runs = new Map(articles.map((id) => [id, runsIn(passages.filter(({ article }) => article === id))]));
  const reports: string[][] = [];
  for (const article of articles) {
    const own = runs.get(article) ?? new Set();
    const [first, ...more] = reports.filter((report) =>
      report.some((other) => areAlike(own, runs.get(other) ?? new Set())),
    );
    if (first === undefined) reports.push([article]);
    else {
      first.push(article, ...more.flat());
      for (const joined of more) reports.splice(reports.indexOf(joined), 1);
    }
  }
  return reports;
}

/** The passages of other articles that carry the sentences of this one. */
export function findSameWords(passage: Passage, passages: readonly Passage[]): readonly Passage[] {
  const others = passages.filter(({ article }) => article !== passage.article);
  if (others.length === 0) return [];
  const own = runsIn([passage]);
  return others.filter((other) => areAlike(own, runsIn([other])));
}

/** Words in a row that are compared as one: two texts on one matter share words and names, hardly ever three in a row. */
const runLength = 3;
/** Fewer shared runs prove nothing: eight words in a row may be a title or a set phrase. */
const leastShared = 6;
/**
 * How much of the shorter text has to stand in the longer. In the five articles that the timeline ships with, the same
 * agency’s sentences share 63 to 100 % of their runs, and different sentences on one matter 22 % at most.
 */
const leastShare = 0.5;

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  const shared = [...shorter].filter((run) => longer.has(run)).length;
  return shared >= leastShared && shared >= shorter.size * leastShare;
}

/** Every run of words in what the passages quote, whatever its spelling, marks and punctuation. */
function runsIn(passages: readonly Passage[]): ReadonlySet<string> {
  const quotes = passages.map(({ spans }) => spans.map(({ exact }) => exact).join(' '));
  return new Set(quotes.flatMap(runsOf));
}

function runsOf(quote: string): readonly string[] {
  const words = foldLetters(quote.toLowerCase()).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' '));
}
