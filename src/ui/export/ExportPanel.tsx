import { Tabs } from '@base-ui/react/tabs';
import type { RefObject } from 'react';
import type { TimelineHandle } from '../../timeline/props.ts';
import { dataWords } from '../../words/catalogue/data-words.ts';
import { useLanguage } from '../store-context.tsx';
import { DataForm } from './DataForm.tsx';
import { ExportForm } from './ExportForm.tsx';
import './export.css';

interface Props {
  readonly handleRef: RefObject<TimelineHandle | undefined>;
}

/** Everything that leaves the page: a picture of the timeline, or the events themselves. */
export function ExportPanel({ handleRef }: Props) {
  const words = dataWords[useLanguage()];
  return (
    <Tabs.Root defaultValue="picture">
      <Tabs.List className="tabs export-tabs" aria-label={words.kinds} activateOnFocus>
        <Tabs.Tab value="picture" className="tab">
          {words.picture}
        </Tabs.Tab>
        <Tabs.Tab value="data" className="tab">
          {words.data}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="picture" tabIndex={-1}>
        <ExportForm handleRef={handleRef} />
      </Tabs.Panel>
      <Tabs.Panel value="data" tabIndex={-1}>
        <DataForm />
      </Tabs.Panel>
    </Tabs.Root>
  );
}
