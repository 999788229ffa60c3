import type { Notice } from '../../store/notice.ts';
import { cutAtWord } from '../reader/words-of-text.ts';
import { Icon } from '../shared/Icon.tsx';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';

const shownNotices = 4;

/** What the link asked for and could not have. */
export function Notices() {
  const { chrome, trouble } = useWords();
  const store = useAppStore();
  const notices = useAppState((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <div className="notices" role="status">
      <ul>
        {notices.slice(0, shownNotices).map((notice) => (
          <li key={JSON.stringify(notice)}>
            <NoticeView notice={notice} />
          </li>
        ))}
      </ul>
      <p>{trouble.restHolds}</p>
      <button
        type="button"
        className="tool"
        aria-label={chrome.dismiss}
        title={chrome.dismiss}
        onClick={() => store.getState().dismissNotices()}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

function NoticeView({ notice }: { readonly notice: Notice }) {
  const { trouble } = useWords();
  switch (notice.type) {
    case 'unknown-event':
      return <Named text={trouble.unknownEvent} name={notice.event} />;
    case 'unknown-passage':
      return <Named text={trouble.unknownPassage} name={notice.passage} />;
    case 'link-part-ignored': {
      const { reason, part, value } = notice.problem;
      if (reason === 'newer-version') return trouble.linkPart[reason];
      return <Named text={trouble.linkPart[reason]} name={`${part}=${value}`} />;
    }
  }
}

function Named({ text, name }: { readonly text: string; readonly name: string }) {
  return (
    <>
      {text} <code>{cutAtWord(name, 60)}</code>
    </>
  );
}
