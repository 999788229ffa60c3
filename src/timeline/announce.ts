import type { Article } from '../model/article.ts';
import type { TimelineEvent } from '../model/event.ts';
import { countSources } from '../model/same-report.ts';
import { wordsIn } from '../words/catalogue/catalogue.ts';
import { comma } from '../words/comma.ts';
import type { DateStyle } from '../words/date-style.ts';
import { sayEventDate } from '../words/event-date.ts';
import { shownTitle } from '../words/clean-title.ts';

/** What a screen reader says of an event: its title, date with its precision, how often, kind, status and number of sources; `articles` are those of its dataset. */
export function announce(
  event: TimelineEvent,
  style: DateStyle,
  articles: readonly Pick<Article, 'id' | 'sameReport'>[],
): string {
  const words = wordsIn(style);
  const { language } = style;
  const sources = countSources(event.passages, articles);
  const parts = [
    shownTitle(event.title[language]),
    sayEventDate(event, style),
    ...(event.repeats === undefined ? [] : [words.reader.times(event.repeats)]),
    words.kind[event.kind],
    words.statusOf[event.kind][event.status],
    words.reader.sources(sources.articles, sources.reports, sources.passages),
  ];
  return parts.join(comma[language]);
}
