import { ensure } from '../../base/assert.ts';
import { type Interval, overlaps } from '../../base/interval.ts';
import type { Article } from '../../model/article.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { cutExcerpts, type Excerpts } from '../../model/cut-excerpts.ts';
import type { QuoteSpan, Reading } from '../../model/passage.ts';
import type { ReadArticle } from './input.ts';

/**
 * What may be served of an article that may be shown in excerpts: the passages of all events with one of its `sentences` before
 * and after each, and the words that date them and the article.
 */
export function excerptsOf(
  events: readonly TimelineEvent[],
  article: Article,
  { source, sentences }: Pick<ReadArticle, 'source' | 'sentences'>,
): Excerpts {
  const passages = events.flatMap((event) => event.passages.filter((each) => each.article === article.id));
  const spans = passages.flatMap((passage): readonly Interval[] => passage.spans);
  const phrases = passages.flatMap(({ reading }) => (reading === null ? [] : phrasesOf(reading)));
  const around = spans.flatMap((span) => {
    const first = sentences.findIndex((sentence) => overlaps(sentence, span));
    const last = sentences.findLastIndex((sentence) => overlaps(sentence, span));
    return first < 0 ? [] : sentences.slice(Math.max(0, first - 1), last + 2);
  });
  const dating = sentences.filter((sentence) => phrases.some((phrase) => overlaps(sentence, phrase)));
  return cutExcerpts(
    source,
    [...spans, ...phrases, ...evidenceOf(article), ...around, ...dating].map(({ start, end }) => ({
      start,
      end: endOfSpace(source, end),
    })),
  );
}

/** An event whose quotes from the article have of the text around them only what is served. */
export function withinExcerpts(event: TimelineEvent, { id }: Article, { pieces }: Excerpts): TimelineEvent {
  const trim = (span: QuoteSpan): QuoteSpan => {
    const holds = ({ start, text }: Excerpts['pieces'][number]): boolean =>
      start <= span.start && span.end <= start + text.length;
    const { start, text } = ensure(pieces.find(holds), 'a quote is served');
    return {
      ...span,
      prefix: span.prefix.slice(Math.max(0, span.prefix.length - (span.start - start))),
      suffix: span.suffix.slice(0, start + text.length - span.end),
    };
  };
  const passages = event.passages.map((passage) =>
    passage.article === id ? { ...passage, spans: passage.spans.map(trim) } : passage,
  );
  return { ...event, passages };
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
