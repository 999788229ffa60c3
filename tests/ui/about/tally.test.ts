import { expect, test } from 'vitest';
import { ensure } from '../../../src/base/assert.ts';
import { tallyOf } from '../../../src/ui/about/tally.ts';
import { dataset } from '../fixture.ts';

const event = { ...ensure(dataset.events.at(0), 'an event'), passages: [], checked: null };
const listOf = (length: number) => ({ events: { length, at: () => event, positionOf: () => undefined } });

test.each([
  [50_000, undefined],
  [50_001, 50_000],
])('of %i events it says which were counted', (length, ofFirst) => {
  const tally = tallyOf({ events: listOf(length).events, articles: [] });
  expect(tally.unchecked).toBe(50_000);
  expect(tally.ofFirst).toBe(ofFirst);
});
