import { expect, test } from 'vitest';
import { chooseEvents, extentOf } from '../../../src/export/data/choose-events.ts';
import { openDataset } from '../../../src/model/open-dataset.ts';
import { toMs } from '../../../src/time/calendar.ts';
import { createIndex, isInView } from '../../../src/timeline/index/event-index.ts';
import { published } from './input.ts';

const dataset = openDataset(published);
const span = (from: number, to: number) => ({
  start: toMs({ year: from, month: 1, day: 1 }),
  end: toMs({ year: to, month: 1, day: 1 }),
});

test('all of time holds the undated too; a span holds what is drawn in it', () => {
  expect(chooseEvents(dataset, {})).toHaveLength(published.events.length);
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
    expect(chooseEvents(dataset, { span: span(from, to) })).toEqual(shown.toSorted((a, b) => a - b));
  }
});

test('the filter holds with a span and without', () => {
  const matches = Uint8Array.from(published.events, ({ kind }) => (kind === 'summit' ? 1 : 0));
  const kinds = (positions: readonly number[]) => positions.map((i) => published.events[i]?.kind);
  expect(new Set(kinds(chooseEvents(dataset, { matches })))).toEqual(new Set(['summit']));
  expect(chooseEvents(dataset, { matches, span: span(2019, 2020) }).length).toBeGreaterThan(0);
  expect(chooseEvents(dataset, { span: span(1900, 1901) })).toEqual([]);
});

test('the extent is that of what is drawn', () => {
  const place = published.events.findIndex(({ id }) => id === 'hanoi-summit-2019');
  expect(extentOf(dataset, [place])).toEqual({
    start: toMs({ year: 2019, month: 2, day: 1 }),
    end: toMs({ year: 2019, month: 3, day: 1 }),
  });
  expect(extentOf(dataset, [...dataset.relations.undated])).toBeUndefined();
});
