import { isHeldBack, selectMatchCount } from '../../store/select-matches.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useAppState, useWords } from '../store-context.tsx';

/** How many events pass of how many; how far their reading is while it lasts. */
export function FoundCount() {
  const { find, chrome } = useWords();
  const total = useAppState(selectDataset)?.events.length ?? 0;
  const count = useAppState(selectMatchCount);
  const read = useAppState((state) => state.eventsRead ?? (isHeldBack(state) ? 0 : undefined));
  return (
    <p className="found-count">
      {read !== undefined
        ? find.reading(read, total)
        : count === undefined
          ? chrome.events(total)
          : find.ofEvents(count, total)}
    </p>
  );
}
