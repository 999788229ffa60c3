import { expect, test } from 'vitest';
import { chooseEvents } from '../../../src/export/data/chosen.ts';
import { toMs } from '../../../src/time/calendar.ts';
import { createIndex, isInView } from '../../../src/timeline/index/event-index.ts';
import { choose, published } from './input.ts';
import { openDataset } from '../../model/open-whole.ts';

const dataset = openDataset(published);
const span = (from: number, to: number) => ({
  start: toMs({ year: from, month: 1, day: 1 }),
  end: toMs({ year: to, month: 1, day: 1 }),
});

test('all of time holds the undated too; a span holds what is drawn in it', () => {
  expect(choose(dataset).positions).toHaveLength(published.events.length);
  const index = createIndex(dataset);
  for (const [from, to] of [
    [2006, 2007],
    [2019, 2020],
    [2010, 2012],
    [2023, 2024],
  ] as const) {
    const shown = Array.from({ length: index.count }, (_, i) => i)
      .filter((i) => isInView(index, i, span(from, to)))
      .map((i) => index.positions[i] ?? -1);
    expect(choose(dataset, { span: span(from, to) }).positions).toEqual(shown.toSorted((a, b) => a - b));
  }
});

test('the filter holds with a span and without', () => {
  const matches = Uint8Array.from(published.events, ({ kind }) => (kind === 'summit' ? 1 : 0));
  const kinds = (positions: readonly number[]) => positions.map((i) => published.events[i]?.kind);
  expect(new Set(kinds(choose(dataset, { matches }).positions))).toEqual(new Set(['summit']));
  expect(choose(dataset, { matches, span: span(2019, 2020) }).positions.length).toBeGreaterThan(0);
  expect(choose(dataset, { span: span(1900, 1901) })).toMatchObject({ positions: [], extent: undefined });
});

test('the extent is that of what is drawn', () => {
  const place = published.events.findIndex(({ id }) => id === 'hanoi-summit-2019');
  expect(choose(dataset, {}, [place]).extent).toEqual({
    start: toMs({ year: 2019, month: 2, day: 1 }),
    end: toMs({ year: 2019, month: 3, day: 1 }),
  });
  expect(choose(dataset, {}, dataset.relations.undated).extent).toBeUndefined();
});

test('a long list is looked at in steps, and given up between them', async () => {
  const long = openDataset({
    ...published,
    events: Array.from({ length: 4000 }, (_, i) => ({ ...published.events[i % 30]!, id: `e${i}` })),
  });
  const shares: number[] = [];
  const chosen = await chooseEvents(long, {}, async (share) => void shares.push(share));
  expect(chosen).toEqual(choose(long));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  const stop = async (): Promise<void> => Promise.reject(new Error('given up'));
  await expect(chooseEvents(long, {}, stop)).rejects.toThrow('given up');
});
