import { textIn } from '../../model/text-in.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { DatasetIndex } from '../../store/dataset-index.ts';
import type { ArticleText } from '../../store/slices/dataset.ts';
import type { TextState } from '../../words/catalogue/reader-words.ts';
import { steady } from '../../words/bidi.ts';
import { sayDate } from '../../words/dates.ts';
import { Icon } from '../shared/Icon.tsx';
import { useAppStore, useAppState, useLanguage, useWords, useDateStyle } from '../store-context.tsx';
import { articleName } from '../../words/article-name.ts';

interface Props {
  readonly event: TimelineEvent;
  readonly index: DatasetIndex;
}

/** The ledger of one event: that it was checked, when, how, and against which texts. */
export function Checked({ event: { checked }, index }: Props) {
  const { chrome, reader } = useWords();
  const store = useAppStore();
  const dates = useDateStyle();
  const language = useLanguage();
  return (
    <footer className="checked" id="checked" tabIndex={-1}>
      {checked === null ? (
        <p>{reader.notChecked}</p>
      ) : (
        <>
          <p className="checked-on">
            <Icon name="done" /> {reader.checkedOn} <bdi>{sayDate(checked.on, dates)}</bdi>
          </p>
          <p>
            <bdi>{steady(textIn(checked.by, language))}</bdi>
          </p>
          <p>{reader.checkedAgainst(Object.keys(checked.articles).length)}</p>
          <ul>
            {Object.entries(checked.articles).map(([id, sha256]) => (
              <CheckedText key={id} id={id} sha256={sha256} index={index} />
            ))}
          </ul>
        </>
      )}
      <button
        type="button"
        className="quiet"
        data-panel="about"
        onClick={() => store.getState().showPanel('about')}
      >
        {chrome.about}
      </button>
    </footer>
  );
}

interface TextProps {
  /** Of an article. */
  readonly id: string;
  readonly sha256: string;
  readonly index: DatasetIndex;
}

function CheckedText({ id, sha256, index }: TextProps) {
  const { reader } = useWords();
  const language = useLanguage();
  const text = useAppState(({ articleTexts }) => articleTexts[id]);
  const article = index.articles.get(id);
  return (
    <li>
      <bdi>{article === undefined ? id : articleName(article, language)}</bdi>{' '}
      <code dir="ltr" title={sha256}>
        {sha256.slice(0, 12)}
      </code>
      {' · '}
      {reader.textState[stateOf(text, sha256, article?.sha256)]}
    </li>
  );
}

function stateOf(text: ArticleText | undefined, checked: string, listed: string | undefined): TextState {
  if (listed !== undefined && listed !== checked) return 'earlier';
  switch (text?.status) {
    case undefined:
    case 'loading':
      return 'unseen';
    case 'ready':
      return text.verified ? 'same' : 'unproven';
    case 'differs':
      return 'differs';
    default:
      return 'not-here';
  }
}
