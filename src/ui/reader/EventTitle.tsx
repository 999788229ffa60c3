import { useState } from 'react';
import { cleanTitle, shownTitle } from '../../words/clean-title.ts';
import { useWords } from '../store-context.tsx';

/** Of a title beside the timeline, in letters. */
const mostInFourLines = 180;

/** A title without an end is cut where it would push its passage out of sight, and opens. */
export function EventTitle({ title }: { readonly title: string }) {
  const { reader } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const shown = shownTitle(title);
  const isLong = shown.length > mostInFourLines;
  return (
    <>
      <h2 id="event-title" tabIndex={-1} data-cut={isLong && !isWhole}>
        <bdi>{isWhole ? cleanTitle(title) : shown}</bdi>
      </h2>
      {isLong && (
        <button
          type="button"
          className="quiet whole-title"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? reader.lessTitle : reader.wholeTitle}
        </button>
      )}
    </>
  );
}
