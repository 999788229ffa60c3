import { cutAtWord } from '../../base/cut-at-word.ts';
import type { EventCandidate } from '../../model/candidate.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { contextOf } from './locate-quote.ts';
import type { ReadArticle } from './input.ts';

const titleLength = 60;

/** Unchecked events, one an open candidate, for a draft that shows the work that is left. */
export function draftEvents(
  candidates: readonly EventCandidate[],
  articles: ReadonlyMap<string, ReadArticle>,
): readonly TimelineEvent[] {
  return candidates.map((candidate) => {
    const { article, quote, sentence, readings, inherited, bounded, saidBy, actors, places } = candidate;
    const reading = readings[0] ?? inherited ?? null;
    const source = articles.get(article)?.source ?? '';
    const title = cutAtWord(quote.replace(/\s+/g, ' '), titleLength);
    const span = { start: sentence.start, end: sentence.end };
    return {
      id: `draft-${article}-${sentence.start}`,
      title: { en: title, ar: title },
      summary: { en: '', ar: '' },
      date: reading?.value ?? bounded,
      basis: reading === null ? 'bounded' : reading.inherited ? 'inherited' : 'read',
      kind: 'other',
      status: 'occurred',
      weight: 1,
      actors: [...actors],
      places: [...places],
      passages: [
        {
          id: 'p1',
          article,
          spans: [{ exact: quote, ...contextOf(source, span), ...span }],
          stance: 'reports',
          saidBy: [...saidBy],
          translation: {},
          reading,
        },
      ],
      conflicts: [],
      links: [],
      checked: null,
    };
  });
}
