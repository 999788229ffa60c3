import { useEffect, useEffectEvent, useRef } from 'react';
import { goToReader } from '../shared/go-to.ts';
import { useAppStore } from '../store-context.tsx';

/** Opens the result at a place, or the first; what was just typed may still have to be answered. */
export function useOpening(onOpened: () => void): (place: number) => void {
  const store = useAppStore();
  const wanted = useRef<number>(undefined);
  const openWanted = () => {
    const { query, found, loaded, openEvent, showSearch } = store.getState();
    const place = wanted.current;
    if (place === undefined || found?.question.query !== query || loaded.status !== 'ready') return;
    wanted.current = undefined;
    const position = found.answer.hits[Math.max(place, 0)];
    if (position === undefined) return;
    openEvent(loaded.dataset.events.at(position).id);
    onOpened();
    showSearch(false);
    goToReader();
  };
  const whenAnswered = useEffectEvent(openWanted);
  useEffect(() => store.subscribe(() => whenAnswered()), [store]);
  return (place) => {
    wanted.current = place;
    openWanted();
  };
}
