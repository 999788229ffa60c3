import { type Interval, overlaps } from '../../src/base/interval.ts';
import type { Article } from '../../src/model/article.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { cutExcerpts, type Excerpts } from '../../src/model/excerpts.ts';
import type { Reading } from '../../src/model/passage.ts';
import { findSentences } from '../../src/pipeline/index.ts';

/** The passages of all events with a sentence before and after each, and the words that date them and the article. */
export function excerptsOf({ events }: Pick<Dataset, 'events'>, article: Article, text: string): Excerpts {
  const passages = events.flatMap((event) => event.passages.filter((each) => each.article === article.id));
  const spans = passages.flatMap((passage): readonly Interval[] => passage.spans);
  const phrases = passages.flatMap(({ reading }) => (reading === null ? [] : phrasesOf(reading)));
  const sentences = findSentences(text, article.regions);
  const around = spans.flatMap((span) => {
    const first = sentences.findIndex((sentence) => overlaps(sentence, span));
    const last = sentences.findLastIndex((sentence) => overlaps(sentence, span));
    return first < 0 ? [] : sentences.slice(Math.max(0, first - 1), last + 2);
  });
  const dating = sentences.filter((sentence) => phrases.some((phrase) => overlaps(sentence, phrase)));
  return cutExcerpts(
    text,
    [...spans, ...phrases, ...evidenceOf(article), ...around, ...dating].map(({ start, end }) => ({
      start,
      end: endOfSpace(text, end),
    })),
  );
}

/** The space after what is kept is kept: between two paragraphs nothing is left out. */
function endOfSpace(text: string, at: number): number {
  return at + (/^\s+/.exec(text.slice(at))?.[0].length ?? 0);
}

/** Its own words that date it, which its dateline quotes. */
function evidenceOf({ published }: Article): readonly Interval[] {
  return published.evidence.flatMap(({ article, start, end }) =>
    article === undefined && start !== undefined && end !== undefined ? [{ start, end }] : [],
  );
}

function phrasesOf({ start, end, anchor }: Reading): readonly Interval[] {
  if (anchor === undefined || anchor.from === 'publication') return [{ start, end }];
  const [from, to] = anchor.from;
  return [
    { start, end },
    { start: from, end: to },
  ];
}
