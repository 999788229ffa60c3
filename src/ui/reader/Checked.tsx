import type { TimelineEvent } from '../../model/event.ts';
import type { EventIndex } from '../../store/event-index.ts';
import { sayDate } from '../../words/dates.ts';
import { useAppState, useDateStyle, useLanguage, useWords } from '../store-context.tsx';
import { articleName } from './article-name.ts';

interface Props {
  readonly event: TimelineEvent;
  readonly index: EventIndex;
}

/** That the event was checked: when, how, and against which texts. */
export function Checked({ event, index }: Props) {
  const { reader } = useWords();
  const language = useLanguage();
  const dates = useDateStyle();
  const texts = useAppState(({ articleTexts }) => articleTexts);
  const { checked } = event;
  if (checked === null) return <p className="checked">{reader.notChecked}</p>;
  const against = Object.entries(checked.articles);
  return (
    <footer className="checked">
      <p>
        {reader.checkedOn} <bdi>{sayDate(checked.on, dates)}</bdi> · <bdi>{checked.by}</bdi>
      </p>
      <p>{reader.checkedAgainst(against.length)}</p>
      <ul>
        {against.map(([id, sha256]) => {
          const article = index.articles.get(id);
          const text = texts[id];
          const isSame = text?.status === 'ready' && text.verified && article?.sha256 === sha256;
          return (
            <li key={id}>
              <bdi>{article === undefined ? id : articleName(article, language)}</bdi>{' '}
              <code dir="ltr" title={sha256}>
                {sha256.slice(0, 12)}
              </code>
              {isSame && ` · ${reader.sameText}`}
            </li>
          );
        })}
      </ul>
    </footer>
  );
}
