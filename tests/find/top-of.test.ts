import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topOf } from '../../src/find/top-of.ts';

const scored = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.boolean()), { maxLength: 60 });

test('the highest of those that match, and of one score the first, as sorting all of them would give', () => {
  fc.assert(
    fc.property(scored, fc.integer({ min: 1, max: 20 }), (events, most) => {
      const matches = Uint8Array.from(events, ([, isMatch]) => Number(isMatch));
      const sorted = events
        .map(([score], position) => ({ score, position }))
        .filter(({ score, position }) => score > 0 && matches[position] === 1)
        .sort((a, b) => b.score - a.score || a.position - b.position);
      const found = topOf(
        Uint16Array.from(events, ([score]) => score),
        matches,
        most,
      );
      expect(found).toEqual(sorted.slice(0, most).map(({ position }) => position));
    }),
  );
});
