import { ensure } from '../../base/assert.ts';
import { selectUndated } from '../../store/select-matches.ts';
import { selectDataset, selectIndex } from '../../store/selectors.ts';
import { lazyPart } from '../shared/lazy-part.tsx';
import { useAppState, useWords } from '../store-context.tsx';

const ShortList = lazyPart('in-panel', async () => {
  const { ShortList: component } = await import('../list/ShortList.tsx');
  return component;
});

/** Events that no source dates: they stand on no axis and are reached from here. */
export function UndatedList() {
  const { chrome } = useWords();
  const dataset = useAppState(selectDataset);
  const undated = useAppState(selectUndated);
  if (dataset === undefined) return null;
  return (
    <>
      <p className="panel-note">{chrome.undatedWhy}</p>
      <ShortList total={undated.length} eventAt={(place) => dataset.events.at(undated[place] ?? -1)} />
    </>
  );
}

/** Events that share one place on the axis, or one stretch of words. */
export function ChoiceList() {
  const choice = useAppState((state) => state.choice);
  const index = useAppState(selectIndex);
  if (index === undefined) return null;
  const eventAt = (place: number) =>
    ensure(index.findEvent(choice[place] ?? ''), 'a choice without its event');
  return <ShortList total={choice.length} eventAt={eventAt} />;
}
