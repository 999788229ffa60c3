import type { TimelineEvent } from '../../model/event.ts';
import type { Passage } from '../../model/passage.ts';
import { findSameWords } from '../../model/same-report.ts';
import type { DatasetIndex } from '../../store/dataset-index.ts';
import { useAppStore, useWords, useDateStyle } from '../store-context.tsx';
import { sourcesOf } from './source-names.ts';

interface Props {
  readonly event: TimelineEvent;
  readonly passage: Passage;
  readonly index: DatasetIndex;
}

/** Which other sources carry the sentences of this passage: they are no second witness. */
export function SameWords({ event, passage, index }: Props) {
  const { reader } = useWords();
  const dates = useDateStyle();
  const store = useAppStore();
  const same = findSameWords(passage, event.passages);
  if (same.length === 0) return null;
  const carriers = sourcesOf(event.passages, index.articles, dates).flatMap(({ article, name }) => {
    const first = same.find((other) => other.article === article);
    return first === undefined ? [] : [{ name, passage: first.id }];
  });
  return (
    <li className="same-words">
      {reader.sameWords}{' '}
      {carriers.map(({ name, passage: id }) => (
        <button key={id} type="button" className="link" onClick={() => store.getState().openPassage(id)}>
          <bdi>{name}</bdi>
        </button>
      ))}
    </li>
  );
}
