import type { Passage } from '../../model/passage.ts';
import { sayShortDate } from '../../words/dates.ts';
import { formatNumber } from '../../words/numbers.ts';
import { useAppStore, useWords, useDateStyle } from '../store-context.tsx';

interface Props {
  /** Those of one article. */
  readonly passages: readonly Passage[];
  readonly open: Passage;
}

/** Where one article tells of the event in several places: a number for each, with its stance and its day. */
export function PassageSteps({ passages, open }: Props) {
  const words = useWords();
  const dates = useDateStyle();
  const store = useAppStore();
  if (passages.length < 2) return null;
  return (
    <div className="steps" role="group" aria-label={words.reader.passages}>
      <span className="label" aria-hidden="true">
        {words.reader.passages}
      </span>
      {passages.map(({ id, stance, reading }, at) => {
        const number = formatNumber(at + 1, dates);
        const day = reading === null ? words.reader.givesNoDay : sayShortDate(reading.value, dates);
        const said = `${words.reader.passage} ${number}: ${words.stance[stance]} · ${day}`;
        return (
          <button
            key={id}
            type="button"
            className="step"
            aria-current={id === open.id || undefined}
            aria-label={said}
            title={said}
            onClick={() => store.getState().openPassage(id)}
          >
            {number}
          </button>
        );
      })}
    </div>
  );
}
