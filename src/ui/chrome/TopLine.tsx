import { selectDataset } from '../../store/selectors.ts';
import type { ThemeSetting } from '../../store/slices/settings.ts';
import { Find } from '../find/Find.tsx';
import { Icon } from '../shared/Icon.tsx';
import { OwnPageLink } from '../share/OwnPageLink.tsx';
import { useAppState, useAppStore, useBilingual, useLanguage, useWords } from '../store-context.tsx';

const nextTheme: Readonly<Record<ThemeSetting, ThemeSetting>> = {
  auto: 'light',
  light: 'dark',
  dark: 'auto',
};

/** Title, search, language, theme, export. */
export function TopLine() {
  const { chrome, list, share } = useWords();
  const say = useBilingual();
  const language = useLanguage();
  const store = useAppStore();
  const dataset = useAppState(selectDataset);
  const theme = useAppState((state) => state.theme);
  const isList = useAppState((state) => state.view === 'list');
  const hasShortcuts = useAppState((state) => state.shortcuts);
  const other = language === 'ar' ? 'en' : 'ar';
  if (dataset === undefined) return null;
  const { chooseLanguage, chooseTheme, showPanel, showView } = store.getState();
  return (
    <header className="top-line">
      <h1>
        <bdi>{say(dataset.title)}</bdi>
      </h1>
      {dataset.draft && <p className="draft">{chrome.draft}</p>}
      <Find />
      <div className="tools">
        <button
          type="button"
          className="tool"
          aria-label={isList ? list.toTimeline : list.toList}
          title={`${isList ? list.toTimeline : list.toList}${hasShortcuts ? ' (L)' : ''}`}
          aria-keyshortcuts={hasShortcuts ? 'l' : undefined}
          onClick={() => showView(isList ? 'timeline' : 'list')}
        >
          <Icon name={isList ? 'timeline' : 'list'} />
          <span className="tool-words">{isList ? list.toTimeline : list.toList}</span>
        </button>
        <button type="button" className="tool" lang={other} onClick={() => chooseLanguage(other)}>
          {chrome.otherLanguage}
        </button>
        <button
          type="button"
          className="tool"
          aria-label={chrome.theme[theme]}
          title={chrome.theme[theme]}
          onClick={() => chooseTheme(nextTheme[theme])}
        >
          <Icon name={theme} />
        </button>
        <button
          type="button"
          className="tool"
          aria-label={share.title}
          title={share.title}
          aria-haspopup="dialog"
          onClick={() => showPanel('share')}
        >
          <Icon name="share" />
          <span className="tool-words">{share.title}</span>
        </button>
        <button
          type="button"
          className="tool"
          aria-label={chrome.exportImage}
          title={chrome.exportImage}
          aria-haspopup="dialog"
          onClick={() => showPanel('export')}
        >
          <Icon name="image" />
          <span className="tool-words">{chrome.exportImage}</span>
        </button>
        <OwnPageLink />
      </div>
    </header>
  );
}
