import type { RefObject } from 'react';
import { selectDataset } from '../../store/selectors.ts';
import type { TimelineHandle } from '../../timeline/props.ts';
import { Find } from '../find/Find.tsx';
import { OwnPageLink } from '../share/OwnPageLink.tsx';
import { useAppState, useBilingual, useWords } from '../store-context.tsx';
import { KeptPart } from './KeptPart.tsx';
import { OtherLanguage } from './OtherLanguage.tsx';
import { PanelTool, ToolButton } from './ToolButton.tsx';
import { useTools } from './use-tools.ts';
import { watchCut } from '../shared/watch-cut.ts';

/** Title, search, tools, language. Where it is narrow, one button stands for the tools. */
export function TopLine({ handleRef }: { readonly handleRef: RefObject<TimelineHandle | undefined> }) {
  const { chrome } = useWords();
  const say = useBilingual();
  const dataset = useAppState(selectDataset);
  const tools = useTools();
  if (dataset === undefined) return null;
  const title = say(dataset.title);
  return (
    <header className="top-line">
      <div className="top-row">
        <h1 key={title} ref={watchCut} className="cut">
          <bdi>{title}</bdi>
        </h1>
        {dataset.draft && <p className="draft">{chrome.draft}</p>}
        <Find handleRef={handleRef} />
        <div className="tools">
          <div className="tools-in-line">
            {tools.map((tool) => (
              <ToolButton key={tool.icon} {...tool} />
            ))}
          </div>
          <OtherLanguage className="tool language" />
          <OwnPageLink />
          <div className="tools-in-list">
            <PanelTool icon="more" name={chrome.more} panel="more" />
          </div>
        </div>
      </div>
      <KeptPart />
    </header>
  );
}
