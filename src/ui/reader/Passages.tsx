import { Tabs } from '@base-ui/react/tabs';
import type { TimelineEvent } from '../../model/event.ts';
import type { EventIndex } from '../../store/event-index.ts';
import { selectOpenPassage } from '../../store/selectors.ts';
import { useAppState, useAppStore, useDateStyle, useWords } from '../store-context.tsx';
import { passageLabels } from './article-name.ts';
import { PassageView } from './PassageView.tsx';

interface Props {
  readonly event: TimelineEvent;
  readonly index: EventIndex;
}

/** Every passage of the event, one at a time, each behind a tab named after its source. */
export function Passages({ event, index }: Props) {
  const words = useWords();
  const dates = useDateStyle();
  const store = useAppStore();
  const open = useAppState(selectOpenPassage);
  if (open === undefined) return <p className="reader-section">{words.reader.noPassages}</p>;
  const labels = passageLabels(event.passages, index.articles, dates);
  return (
    <Tabs.Root
      className="passages"
      value={open.id}
      onValueChange={(id: string) => store.getState().openPassage(id)}
    >
      {event.passages.length > 1 && (
        <Tabs.List className="tabs" aria-label={words.reader.passages} activateOnFocus>
          {event.passages.map(({ id }, at) => (
            <Tabs.Tab key={id} value={id} className="tab">
              <bdi>{labels[at]?.name}</bdi>{' '}
              {labels[at]?.number !== undefined && <span>{labels[at].number}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      )}
      {event.passages.map((passage) => (
        <Tabs.Panel key={passage.id} value={passage.id} className="passage" tabIndex={-1}>
          <PassageView event={event} passage={passage} index={index} />
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  );
}
