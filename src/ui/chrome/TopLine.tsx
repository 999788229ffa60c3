import type { RefObject } from 'react';
import { otherLanguage } from '../../model/languages.ts';
import { selectDataset } from '../../store/selectors.ts';
import type { TimelineHandle } from '../../timeline/props.ts';
import { Find } from '../find/Find.tsx';
import { OwnPageLink } from '../share/OwnPageLink.tsx';
import { useAppState, useAppStore, useBilingual, useLanguage, useWords } from '../store-context.tsx';
import { ToolButton } from './ToolButton.tsx';
import { togglePanel, useTools } from './use-tools.ts';

/** What is seen of a language’s name where there is no room for it. */
const letters = { ar: 'ع', en: 'En' };

/** Title, search, tools, language. Where it is narrow, one button stands for the tools. */
export function TopLine({ handleRef }: { readonly handleRef: RefObject<TimelineHandle | undefined> }) {
  const { chrome } = useWords();
  const say = useBilingual();
  const language = useLanguage();
  const store = useAppStore();
  const dataset = useAppState(selectDataset);
  const tools = useTools();
  const other = otherLanguage[language];
  if (dataset === undefined) return null;
  return (
    <header className="top-line">
      <div className="top-row">
        <h1>
          <bdi>{say(dataset.title)}</bdi>
        </h1>
        {dataset.draft && <p className="draft">{chrome.draft}</p>}
        <Find handleRef={handleRef} />
        <div className="tools">
          <div className="tools-in-line">
            {tools.map((tool) => (
              <ToolButton key={tool.icon} {...tool} />
            ))}
          </div>
          <button
            type="button"
            className="tool language"
            lang={other}
            data-letters={letters[other]}
            title={chrome.otherLanguage}
            aria-label={chrome.otherLanguage}
            onClick={() => store.getState().chooseLanguage(other)}
          >
            <span className="language-name">{chrome.otherLanguage}</span>
          </button>
          <OwnPageLink />
          <div className="tools-in-list">
            <ToolButton
              icon="more"
              name={chrome.more}
              panel="more"
              press={() => togglePanel(store, 'more')}
            />
          </div>
        </div>
      </div>
    </header>
  );
}
