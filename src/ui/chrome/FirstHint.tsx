import { useEffect } from 'react';
import { IconButton } from '../shared/IconButton.tsx';
import { useAppState, useAppStore, useWords } from '../store-context.tsx';
import { useHand } from './use-hand.ts';

/**
 * Three gestures, told at the first visit on a line of their own, over nothing; gone for good when it is dismissed or the
 * first event is opened.
 */
export function FirstHint() {
  const store = useAppStore();
  const isWanted = useAppState((state) => state.isHinting);
  const isReading = useAppState((state) => state.eventId !== undefined);
  const isShown = useAppState((state) => state.view === 'timeline') && isWanted && !isReading;
  useEffect(() => {
    if (!isShown) return;
    return store.subscribe(({ eventId, isHinting, dismissHint }) => {
      if (isHinting && eventId !== undefined) dismissHint();
    });
  }, [isShown, store]);
  return isShown ? <Gestures /> : null;
}

function Gestures() {
  const { chrome, hint } = useWords();
  const store = useAppStore();
  const hand = useHand();
  return (
    <aside className="first-hint" aria-label={hint.label}>
      <ul>
        {hint.gestures[hand].map((gesture) => (
          <li key={gesture}>{gesture}</li>
        ))}
      </ul>
      <IconButton icon="close" label={chrome.dismiss} onPress={() => store.getState().dismissHint()} />
    </aside>
  );
}
