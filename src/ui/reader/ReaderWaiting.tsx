import { useLayoutEffect, useRef } from 'react';
import { selectOpenEvent } from '../../store/selectors.ts';
import { goToReader } from '../shared/go-to.ts';
import { useAppState, useBilingual, useWords } from '../store-context.tsx';
import { EventTitle } from './EventTitle.tsx';

/** The title of the open event while the reader is on its way; the keyboard goes on from it to what comes in its place. */
export function ReaderWaiting() {
  const { chrome } = useWords();
  const say = useBilingual();
  const event = useAppState(selectOpenEvent);
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const shown = place.current;
    return () => {
      if (shown?.contains(document.activeElement)) goToReader();
    };
  }, []);
  if (event === undefined) return null;
  return (
    <article ref={place} className="reader">
      <header className="event-head">
        <EventTitle title={say(event.title)} />
        <p role="status">{chrome.partLoading}</p>
      </header>
    </article>
  );
}
