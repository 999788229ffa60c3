import type { Notice } from '../../store/notice.ts';
import { formatMoment } from '../../store/moment.ts';
import { steady } from '../../words/bidi.ts';
import type { TroubleWords } from '../../words/catalogue/trouble-words.ts';
import { cutAtWord } from '../../base/cut-at-word.ts';
import { goToView } from '../shared/go-to.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';

const shownNames = 8;

/** What the link asked for and could not have, each reason once, with all that it is true of; and for as long as it lasts, that the search stopped working. */
export function Notices() {
  const { chrome, trouble } = useWords();
  const store = useAppStore();
  const notices = useAppState((state) => state.notices);
  const hasSearchFailed = useAppState((state) => state.hasSearchFailed);
  if (notices.length === 0 && !hasSearchFailed) return null;
  return (
    <div className="notices" role="status">
      <ul>
        {[...byReason(notices, trouble)].map(([reason, names]) => (
          <li key={reason}>
            {reason} {names.length > 0 && <Names names={names} />}
          </li>
        ))}
        {hasSearchFailed && <SearchFailed />}
      </ul>
      {notices.length > 0 && (
        <>
          <p>{trouble.restHolds}</p>
          <IconButton icon="close" label={chrome.dismiss} onPress={() => store.getState().dismissNotices()} />
        </>
      )}
    </div>
  );
}

/** The button goes with its notice; the keyboard goes on to the events. */
function SearchFailed() {
  const { trouble } = useWords();
  const store = useAppStore();
  const restart = () => {
    store.getState().restartSearch();
    goToView();
  };
  return (
    <li>
      {trouble.searchFailed}{' '}
      <button type="button" className="quiet" onClick={restart}>
        {trouble.tryAgain}
      </button>
    </li>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  const { trouble } = useWords();
  const more = names.length - shownNames;
  return (
    <span className="names">
      {names.slice(0, shownNames).map((name) => (
        <code key={name}>{steady(cutAtWord(name, 60))}</code>
      ))}
      {more > 0 && <span>{trouble.moreNames(more)}</span>}
    </span>
  );
}

function byReason(notices: readonly Notice[], trouble: TroubleWords): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const notice of notices) {
    const [reason, name] = sayNotice(notice, trouble);
    const names = groups.get(reason) ?? [];
    groups.set(reason, name === undefined || names.includes(name) ? names : [...names, name]);
  }
  return groups;
}

function sayNotice(
  notice: Notice,
  trouble: TroubleWords,
): readonly [reason: string, name: string | undefined] {
  switch (notice.type) {
    case 'unknown-event':
      return [trouble.unknownEvent, notice.event];
    case 'unknown-passage':
      return [trouble.unknownPassage, notice.passage];
    case 'unknown-value':
      return [trouble.unknownValue, `${notice.facet}=${notice.value}`];
    case 'span-not-shown': {
      const { start, end } = notice.span;
      return [trouble.spanNotShown, `${formatMoment(start)} – ${formatMoment(end)}`];
    }
    case 'link-part-ignored': {
      const { reason, part, value } = notice.problem;
      return [trouble.linkPart[reason], reason === 'newer-version' ? undefined : `${part}=${value}`];
    }
  }
}
