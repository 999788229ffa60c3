import { expect, test } from 'vitest';
import { ensure } from '../../../src/base/assert.ts';
import { tallyOf } from '../../../src/ui/about/tally.ts';
import { dataset } from '../fixture.ts';

const event = { ...ensure(dataset.events.at(0), 'an event'), checked: null };
const listOf = (length: number) => ({ events: { length, at: () => event, positionOf: () => undefined } });

test.each([
  [50_000, undefined],
  [50_001, 50_000],
])('of %i events it says which were counted', (length, ofFirst) => {
  expect(tallyOf(listOf(length))).toMatchObject({ unchecked: 50_000, ...(ofFirst && { ofFirst }) });
  expect(tallyOf(listOf(length)).ofFirst).toBe(ofFirst);
});
