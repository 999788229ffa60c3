import type { TimelineEvent } from '../../model/event.ts';
import type { DatasetIndex } from '../../store/dataset-index.ts';
import { sayDate } from '../../words/dates.ts';
import { useDateStyle, useLanguage, useWords } from '../store-context.tsx';
import { articleName } from '../../words/article-name.ts';

interface Props {
  readonly event: TimelineEvent;
  readonly index: DatasetIndex;
}

/** Where the date of the event is not simply what a passage says: bounded, decided, or none at all. */
export function EventDate({ event, index }: Props) {
  const { reader } = useWords();
  const dates = useDateStyle();
  const { basis, date } = event;
  if (date === null) return <Explained>{reader.undated}</Explained>;
  if (basis !== 'bounded' && basis !== 'decided') return null;
  return (
    <Explained>
      {basis === 'bounded' ? reader.bounded : reader.decidedDate} <bdi>{sayDate(date, dates)}</bdi>
      {basis === 'bounded' && <Publications event={event} index={index} />}
    </Explained>
  );
}

function Explained({ children }: { readonly children: React.ReactNode }) {
  const { reader } = useWords();
  return (
    <section className="reader-section">
      <h3>{reader.eventDate}</h3>
      <div>{children}</div>
    </section>
  );
}

/** The publications that bound the event: none can tell of what came after it. */
function Publications({ event, index }: Props) {
  const { reader } = useWords();
  const language = useLanguage();
  const dates = useDateStyle();
  const ids = [...new Set(event.passages.map(({ article }) => article))];
  const articles = ids.flatMap((id) => index.articles.get(id) ?? []);
  return (
    <ul className="bounds">
      {articles.map((article) => (
        <li key={article.id}>
          <bdi>{articleName(article, language)}</bdi> · {reader.published}{' '}
          <bdi>{sayDate(article.published.date, dates)}</bdi>
        </li>
      ))}
    </ul>
  );
}
