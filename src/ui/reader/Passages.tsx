import { Tabs } from '@base-ui/react/tabs';
import type { TimelineEvent } from '../../model/event.ts';
import type { DatasetIndex } from '../../store/dataset-index.ts';
import { selectOpenPassage } from '../../store/selectors.ts';
import { useAppState, useAppStore, useWords, useDateStyle } from '../store-context.tsx';
import { PassageSteps } from './PassageSteps.tsx';
import { PassageView } from './PassageView.tsx';
import { sayDays, sourcesOf } from './source-names.ts';
import { watchCut } from '../shared/watch-cut.ts';

interface Props {
  readonly event: TimelineEvent;
  readonly index: DatasetIndex;
}

/** Every source of the event behind a tab with the day that it gives, and in each its passages, one at a time. */
export function Passages({ event, index }: Props) {
  const { reader } = useWords();
  const dates = useDateStyle();
  const store = useAppStore();
  const open = useAppState(selectOpenPassage);
  if (open === undefined) return <p className="reader-section">{reader.noPassages}</p>;
  const sources = sourcesOf(event.passages, index.articles, dates);
  const here = event.passages.filter(({ article }) => article === open.article);
  const openSource = (id: string) => {
    const first = event.passages.find(({ article }) => article === id);
    if (first !== undefined) store.getState().openPassage(first.id);
  };
  return (
    <Tabs.Root className="passages" value={open.article} onValueChange={openSource}>
      <div className="sources">
        {sources.length > 1 && (
          <Tabs.List className="tabs" aria-label={reader.sourcesOfEvent} activateOnFocus>
            {sources.map(({ article, name, passages }) => (
              <Tabs.Tab key={article} value={article} className="tab">
                <bdi key={name} ref={watchCut} className="tab-name cut">
                  {name}
                </bdi>{' '}
                <span className="tab-day">
                  <bdi>{sayDays(passages, dates) ?? reader.givesNoDay}</bdi>
                </span>
              </Tabs.Tab>
            ))}
          </Tabs.List>
        )}
        <PassageSteps passages={here} open={open} />
      </div>
      {sources.map(({ article }) => (
        <Tabs.Panel key={article} value={article} className="passage" tabIndex={-1}>
          {article === open.article && <PassageView event={event} passage={open} index={index} />}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}
