import { expect, test } from 'vitest';
import { ensure } from '../../src/base/assert.ts';
import { catalogue } from '../../src/words/catalogue/catalogue.ts';
import { conflictTitle } from '../../src/words/conflict-title.ts';
import { shipped } from '../find/fixture.ts';

test.each([
  ['diplomat-accuses-2019', 'The account contradicts itself', 'الرواية تناقض نفسها'],
  ['arms-for-wagner-2022', 'Accounts differ on what happened', 'تختلف الروايات فيما حدث'],
  ['vostochny-summit-2023', 'Accounts differ on the place', 'تختلف الروايات في المكان'],
])('%s: %s', (id, en, ar) => {
  const event = ensure(
    shipped.events.find((known) => known.id === id),
    'event',
  );
  const conflict = ensure(event.conflicts[0], 'conflict');
  expect(conflictTitle(conflict, event, catalogue.en)).toBe(en);
  expect(conflictTitle(conflict, event, catalogue.ar)).toBe(ar);
});
