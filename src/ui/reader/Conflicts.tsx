import type { Conflict, TimelineEvent } from '../../model/event.ts';
import type { Passage } from '../../model/passage.ts';
import { translationFor } from '../../model/translation.ts';
import type { DatasetIndex } from '../../store/dataset-index.ts';
import { selectDataset } from '../../store/selectors.ts';
import { sayChain, speakersOf } from '../../words/chain.ts';
import { conflictTitle } from '../../words/conflict-title.ts';
import { sayDate } from '../../words/dates.ts';
import { formatNumber } from '../../words/numbers.ts';
import { steady } from '../../words/bidi.ts';
import {
  useAppState,
  useAppStore,
  useBilingual,
  useDateStyle,
  useLanguage,
  useWords,
} from '../store-context.tsx';
import { articleName } from '../../words/article-name.ts';
import { StoredQuote } from './StoredQuote.tsx';

interface Props {
  readonly event: TimelineEvent;
  readonly index: DatasetIndex;
}

/** Accounts that cannot all be right, side by side, each with its words, and what was decided and why. */
export function Conflicts({ event, index }: Props) {
  return event.conflicts.map((conflict, at) => (
    <ConflictView
      at={at}
      key={`${conflict.about} ${conflict.passages.join()}`}
      event={event}
      index={index}
      conflict={conflict}
    />
  ));
}

interface ConflictProps extends Props {
  readonly conflict: Conflict;
  /** Which of the event's conflicts this is. */
  readonly at: number;
}

function ConflictView({ event, index, conflict, at }: ConflictProps) {
  const words = useWords();
  const say = useBilingual();
  const title = conflictTitle(conflict, event, words);
  return (
    <section className="conflict" id={`conflict-${at}`} aria-label={title} tabIndex={-1}>
      <h3>{title}</h3>
      <div className="accounts">
        {conflict.passages.map((id) => (
          <Account key={id} id={id} event={event} index={index} about={conflict.about} />
        ))}
      </div>
      <p className="decision">
        <span className="label">{words.reader.decision}</span> {say(conflict.decision)}
      </p>
    </section>
  );
}

interface AccountProps extends Props {
  readonly id: string;
  readonly about: Conflict['about'];
}

function Account({ id, event, index, about }: AccountProps) {
  const { reader } = useWords();
  const language = useLanguage();
  const dates = useDateStyle();
  const store = useAppStore();
  const passage = event.passages.find((candidate) => candidate.id === id);
  const ofArticle = event.passages.filter(({ article: source }) => source === passage?.article);
  const article = passage && index.articles.get(passage.article);
  if (passage === undefined || article === undefined) return null;
  const translation = translationFor(passage, article, language);
  const isOfDate = about === 'date';
  return (
    <div className="account">
      <button type="button" className="account-name" onClick={() => store.getState().openPassage(id)}>
        <bdi>{articleName(article, language)}</bdi>
        {ofArticle.length > 1 &&
          ` · ${reader.passage} ${formatNumber(ofArticle.indexOf(passage) + 1, dates)}`}
      </button>
      <p className="account-says">
        <Says passage={passage} />
      </p>
      {isOfDate && (
        <p className="account-date">
          {passage.reading === null ? (
            reader.saysNothingOfDay
          ) : (
            <bdi>{sayDate(passage.reading.value, dates)}</bdi>
          )}
        </p>
      )}
      <StoredQuote passage={isOfDate ? passage : { ...passage, reading: null }} language={article.language} />
      {translation !== undefined && <p className="account-translation">{steady(translation)}</p>}
    </div>
  );
}

/** Whose words they are, and whether he reports, claims or denies it. */
function Says({ passage }: { readonly passage: Passage }) {
  const { reader, stance } = useWords();
  const language = useLanguage();
  const actors = useAppState(selectDataset)?.actors ?? [];
  const speakers = speakersOf(passage, actors);
  return (
    <>
      <bdi>{speakers.length === 0 ? reader.ownVoice : sayChain(speakers, language)}</bdi>
      {'\u00a0· '}
      {stance[passage.stance]}
    </>
  );
}
