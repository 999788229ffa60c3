import { useWords } from '../store-context.tsx';

interface Props {
  /** Places; the first is shown, the last is not. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly step: number;
  readonly onGo: (place: number) => void;
}

/** Which part of a very long list is shown, and the ways to the others. */
export function Parts({ from, to, total, step, onGo }: Props) {
  const { list } = useWords();
  return (
    <nav className="list-parts" aria-label={list.label}>
      <p role="status">{list.part(from + 1, to, total)}</p>
      <button type="button" className="quiet" disabled={from === 0} onClick={() => onGo(from - step)}>
        {list.previous}
      </button>
      <button type="button" className="quiet" disabled={to === total} onClick={() => onGo(from + step)}>
        {list.next}
      </button>
    </nav>
  );
}
