import { describe, expect, test } from 'vitest';
import { type ArticlePart, articleParts, type Block } from '../../../src/ui/reader/article-blocks.ts';
import { dataset } from '../fixture.ts';
import { articleText } from '../quoted.ts';

const text = articleText('vostochny-2023');
const regions = dataset.articles[0]?.regions ?? [];

function blocksOf(part: ArticlePart): readonly Block[] {
  if (part.type === 'gap') return [];
  return part.type === 'block' ? [part.block] : part.blocks;
}

describe('the parts of an article', () => {
  const parts = articleParts(text, regions);
  const blocks = parts.flatMap(blocksOf);

  test('hold every word of it once, in order', () => {
    const shown = blocks.map(({ start, end }) => text.slice(start, end)).join(' ');
    expect(shown.split(/\s+/)).toEqual(text.trim().split(/\s+/));
    expect(blocks.map(({ start }) => start)).toEqual(
      blocks.map(({ start }) => start).toSorted((a, b) => a - b),
    );
  });

  test('know the headline and the crosshead, and fold what is not the article', () => {
    expect(parts[0]).toMatchObject({ type: 'block', block: { kind: 'headline' } });
    expect(blocks.find(({ kind }) => kind === 'crosshead')).toMatchObject({});
    const folds = parts.filter(({ type }) => type === 'fold');
    expect(folds).toHaveLength(1);
    expect(folds[0]).toMatchObject({ what: { en: 'a reading-time label' } });
  });

  test.each([
    ['no regions: all of it is body', 'أ\r\n\r\nب', [], ['أ', 'ب']],
    ['blank boilerplate is no fold', 'أ\n \n', [{ start: 1, end: 4, kind: 'boilerplate' as const }], ['أ']],
    ['an empty text has no parts', '', [], []],
  ])('%s', (_, source, some, expected) => {
    const found = articleParts(source, some).flatMap(blocksOf);
    expect(found.map(({ start, end }) => source.slice(start, end))).toEqual(expected);
  });

  test('stand apart where something is left out, in order', () => {
    const source = 'أ\nب\n\n\n\nج د';
    const gaps = [
      { start: 3, end: 6 },
      { start: 8, end: 9 },
    ];
    const found = articleParts(source, [], gaps).map((part) =>
      part.type === 'gap' ? '…' : blocksOf(part).map(({ start, end }) => source.slice(start, end)),
    );
    expect(found).toEqual([['أ'], ['ب'], '…', ['ج د'], '…']);
  });
});
