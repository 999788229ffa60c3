import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDepthTree } from '../../src/timeline/layout/depth-tree.ts';

const interval = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('the tree says of any stretch whether so many intervals lie over each other there', () => {
  fc.assert(
    fc.property(fc.array(interval), interval, fc.integer({ min: 1, max: 8 }), (added, asked, depth) => {
      const ends = [...added, asked].flatMap(({ start, end }) => [start, end]);
      const tree = createDepthTree(Float64Array.from(ends).sort());
      for (const each of added) tree.add(each);
      const moments = Array.from({ length: asked.end - asked.start }, (_, n) => asked.start + n);
      const over = moments.map((at) => added.filter(({ start, end }) => start <= at && at < end).length);
      expect(tree.reaches(depth, asked)).toBe(Math.max(...over) >= depth);
    }),
  );
});
