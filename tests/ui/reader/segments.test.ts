import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ensure } from '../../../src/base/assert.ts';
import { type Decoration, segmentBlock } from '../../../src/ui/reader/segments.ts';
import { dataset } from '../fixture.ts';
import { articleText } from '../quoted.ts';

const event = ensure(dataset.events[0], 'the fixture has events');
const passage = ensure(event.passages[0], 'an event has passages');

const text = articleText('security-council-2019');
const block = { start: 0, end: text.length };
const stretch = fc
  .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 200 }))
  .map(([start, length]) => ({ start, end: Math.min(start + length, text.length) }));
const marks: fc.Arbitrary<readonly Decoration[]> = fc.array(
  fc.record({
    type: fc.constant('mark' as const),
    at: stretch,
    name: fc.constantFrom('passage' as const, 'date-phrase' as const),
  }),
  { maxLength: 6 },
);

describe('the segments of a block', () => {
  test('cover it without gap or overlap, and never part joined letters', () => {
    fc.assert(
      fc.property(marks, (decorations) => {
        const segments = segmentBlock(text, block, decorations);
        expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start } of segments.slice(1)) {
          expect(text.slice(start - 1, start + 1)).not.toMatch(/^[\p{L}\p{M}]{2}$/u);
        }
      }),
    );
  });

  test('a mark marks its words and nothing but its words', () => {
    const words = 'اليوم الاثنين';
    const start = text.indexOf(words);
    const at = { start, end: start + words.length };
    const segments = segmentBlock(text, block, [{ type: 'mark', at, name: 'date-phrase' }]);
    const marked = segments.filter((segment) => segment.marks.includes('date-phrase'));
    expect(marked.map((segment) => text.slice(segment.start, segment.end))).toEqual([words]);
  });

  test('only the first words of a passage are a stop of the keyboard, and signs alone are no link', () => {
    const [outer, inner] = ['outer', 'inner'].map((id) => ({ event, passage: { ...passage, id } }));
    const said = '«one» two, three.';
    const links = ([target, start, end]: readonly [typeof outer, number, number]): Decoration => ({
      type: 'link',
      at: { start, end },
      target: ensure(target, 'two targets'),
    });
    const decorations = [
      [outer, 0, said.length],
      [inner, 1, 9],
      [inner, 11, 16],
    ] as const;
    const segments = segmentBlock(said, { start: 0, end: said.length }, decorations.map(links));
    expect(segments.map(({ start, end, link }) => [said.slice(start, end), link])).toEqual([
      ['«', undefined],
      ['one» two', 'first'],
      [', ', undefined],
      ['three', 'more'],
      ['.', undefined],
    ]);
    expect(segments.every(({ targets }) => targets.includes(ensure(outer, 'a target')))).toBe(true);
  });

  test('a decoration of another block leaves this one whole', () => {
    const [first] = segmentBlock(text, { start: 0, end: 40 }, [
      { type: 'mark', at: { start: 60, end: 70 }, name: 'passage' },
    ]);
    expect(first).toEqual({ start: 0, end: 40, targets: [], marks: [] });
  });
});
