import { formatPoint } from '../../time/format-edtf.ts';
import { sayDate } from '../../words/dates.ts';
import { useDateStyle, useWords } from '../store-context.tsx';

interface Props {
  readonly id: string;
  /** Undefined is "undated". */
  readonly year: number | undefined;
  readonly count: number;
}

export function GroupHeading({ id, year, count }: Props) {
  const { list, chrome } = useWords();
  const dates = useDateStyle();
  return (
    <>
      <h2 id={id}>
        <bdi>
          {year === undefined ? list.undated : sayDate(formatPoint({ granularity: 'year', year }), dates)}
        </bdi>
      </h2>
      <span className="event-group-count">{chrome.events(count)}</span>
    </>
  );
}
