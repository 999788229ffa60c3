import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDepthTree } from '../../src/timeline/layout/depth-tree.ts';

const interval = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 40 }))
  .map(([from, length]) => ({ from, to: from + length }));

test('the tree says of any stretch whether so many intervals lie over each other there', () => {
  fc.assert(
    fc.property(fc.array(interval), interval, fc.integer({ min: 1, max: 8 }), (added, asked, depth) => {
      const ends = [...added, asked].flatMap(({ from, to }) => [from, to]);
      const tree = createDepthTree(Float64Array.from(ends).sort());
      for (const { from, to } of added) tree.add(from, to);
      const moments = Array.from({ length: asked.to - asked.from }, (_, n) => asked.from + n);
      const over = moments.map((at) => added.filter(({ from, to }) => from <= at && at < to).length);
      expect(tree.reaches(depth, asked.from, asked.to)).toBe(Math.max(...over) >= depth);
    }),
  );
});
