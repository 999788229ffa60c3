import { useCallback, useEffect, useRef } from 'react';
import { goToReader } from '../shared/go-to.ts';
import { useAppStore } from '../store-context.tsx';

/**
 * Opens the result at a place, or the first; what was just typed may still have to be answered. The same function as long
 * as `onOpened` is, so that no row is rendered anew for it.
 */
export function useOpening(onOpened: () => void): (place: number) => void {
  const store = useAppStore();
  const wanted = useRef<number>(undefined);
  const openWanted = useCallback(() => {
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
  }, [store, onOpened]);
  useEffect(() => store.subscribe(openWanted), [store, openWanted]);
  return useCallback(
    (place) => {
      wanted.current = place;
      openWanted();
    },
    [openWanted],
  );
}
