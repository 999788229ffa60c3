import { useEffect, useState } from 'react';
import type { TimelineEvent } from '../../model/event.ts';
import { selectOpenEvent } from '../../store/selectors.ts';
import { goToPanelList } from '../shared/go-to.ts';
import { openEvent } from '../shared/open-event.ts';
import { useAppState, useAppStore } from '../store-context.tsx';
import { rowsOf } from './list-rows.ts';
import { VirtualEvents } from './VirtualEvents.tsx';

interface Props {
  readonly total: number;
  readonly eventAt: (place: number) => TimelineEvent;
}

/** Some of the events, without headings, in a panel. */
export function ShortList({ total, eventAt }: Props) {
  const store = useAppStore();
  const openId = useAppState((state) => selectOpenEvent(state)?.id);
  const [home, setHome] = useState(0);
  useEffect(goToPanelList, []);
  return (
    <VirtualEvents
      rows={rowsOf([{ year: undefined, first: 0, count: total }], 0, total, false)}
      eventAt={eventAt}
      total={total}
      home={home}
      onHome={setHome}
      openId={openId}
      onOpen={(event, byKey) => openEvent(store, event.id, byKey)}
    />
  );
}
