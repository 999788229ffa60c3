import { describe, expect, test } from 'vitest';
import type { Check } from '../../../src/model/check.ts';
import { join } from '../../../src/pipeline/6-join/join.ts';
import { both, expectFaults } from './faults.ts';
import { check, input, passage, visit } from './fixture.ts';

describe('the join fails closed on dates and conflicts', () => {
  expectFaults([
    [
      'a date finer than its source',
      input([{ ...visit, date: '2023-08-15' }, check()]),
      'date-missing-basis',
      '2023-08-15',
    ],
    [
      'a bounded date that is a day',
      input([visit, check({ basis: 'bounded', date: '2023-09-05' })]),
      'date-too-fine',
      '2023-09-05',
    ],
    [
      'readings that have no day in common',
      input([
        { ...visit, passages: [...visit.passages, passage({ id: 'p2' })] },
        check({ passages: check().passages.slice(1), basis: 'inherited' }),
      ]),
      'conflict-unrecorded',
      '2023-08 have no day in common with 2023-09-04',
    ],
    [
      'a conflict where the readings agree',
      input([
        visit,
        check({ conflicts: [{ about: 'date', passages: ['p1', 'p2'], decision: both('none') }] }),
      ]),
      'conflict-spurious',
      'p1, p2',
    ],
    [
      'a coarser date than a passage gives',
      input([
        {
          ...visit,
          date: '2023-09',
          passages: [passage({ reading: { words: 'الاثنين', value: '2023-09-04' } })],
        },
        check(),
      ]),
      'date-not-finest',
      '2023-09-04',
    ],
  ]);
});

test('readings that contradict each other are said once, in whatever order they stand', () => {
  const two = [...visit.passages, passage({ id: 'p2' })];
  const again = [...two, ...two.map((one) => ({ ...one, id: `${one.id}-again` }))];
  const joined = join(input([{ ...visit, passages: again }, check()]));
  expect(joined.diagnostics.filter(({ code }) => code === 'conflict-unrecorded')).toHaveLength(1);
});

test('a recorded conflict keeps both readings and the decision', () => {
  const disputed: Check = {
    ...visit,
    date: '2023-08',
    basis: 'decided',
    passages: [...visit.passages, passage({ id: 'p2' })],
    conflicts: [{ about: 'date', passages: ['p1', 'p2'], decision: both('August, because …') }],
  };
  const joined = join(input([disputed, check({ passages: check().passages.slice(1), basis: 'inherited' })]));
  expect(joined.diagnostics).toEqual([]);
  expect(joined.dataset.events[0]?.passages.map(({ reading }) => reading?.value)).toEqual([
    '2023-08',
    '2023-09-04',
  ]);
});
