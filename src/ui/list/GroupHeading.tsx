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
        <bdi>{year === undefined ? list.undated : sayDate(edtfYear(year), dates)}</bdi>
      </h2>
      <span className="event-group-count">{chrome.events(count)}</span>
    </>
  );
}

function edtfYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
