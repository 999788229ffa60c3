import { useEffect, useState } from 'react';
import { selectMatchCount } from '../../store/select-matches.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useAppState, useWords } from '../store-context.tsx';

/** The counts come to rest before they are said. */
const restMs = 700;

/** Tells whoever does not see it how many events pass, and that all do again. */
export function SaidFound() {
  const { find, chrome } = useWords();
  const total = useAppState(selectDataset)?.events.length ?? 0;
  const count = useAppState(selectMatchCount);
  const [said, setSaid] = useState<number | 'all'>();
  useEffect(() => {
    const say = () => setSaid((before) => count ?? (before === undefined ? undefined : 'all'));
    const timer = setTimeout(say, restMs);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <p className="unseen" role="status">
      {said !== undefined && (said === 'all' ? chrome.events(total) : find.ofEvents(said, total))}
    </p>
  );
}
