import { expect, test } from 'vitest';
import { subjectOf } from '../../../src/export/subject.ts';
import { pictureContext, screenRequest } from '../../../src/ui/export/picture-context.ts';
import { timeOf } from '../../../src/ui/export/data-context.ts';
import { shipped, shippedFinder } from '../../find/fixture.ts';
import { openDataset } from '../../model/open-whole.ts';
import { readyStore } from '../../store/ready-store.ts';
import { ms } from '../../timeline/view.ts';

const span = { start: ms('2010-01-01'), end: ms('2023-01-01') };
const withAnswers = { start: ms('2019-02-01'), end: ms('2019-04-26') };
const alone = { start: ms('2019-01-31'), end: ms('2019-03-02') };

test.each([
  [undefined, withAnswers],
  ['statement', withAnswers],
  ['summit', alone],
  ['sanctions', span],
] as const)(
  'data around the summit of Hanoi, of kind %s, is of the time of its picture',
  (kind, expected) => {
    const store = readyStore({ language: 'en' }, openDataset(shipped));
    const { openEvent, toggleFacet } = store.getState();
    openEvent('hanoi-summit-2019');
    if (kind !== undefined) toggleFacet('kind', kind);
    const { query, facets, setFound } = store.getState();
    const question = { query, facets };
    setFound({ question, answer: shippedFinder.answer(question), coverage: 'whole' });
    store.setState({ span });
    const state = store.getState();
    const context = pictureContext(
      state,
      { widthPx: 800, heightPx: 600, axis: 'horizontal', span },
      undefined,
    );
    const request = { ...screenRequest(state, 'light'), span: 'selection' } as const;
    expect(subjectOf(request, context).covers).toEqual(expected);
    expect(timeOf({ span: 'selection', from: '', to: '' }, state)).toEqual({ ok: true, value: expected });
  },
);
