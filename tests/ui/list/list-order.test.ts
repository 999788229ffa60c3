import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ensure } from '../../../src/base/assert.ts';
import type { TimelineEvent } from '../../../src/model/event.ts';
import { createIndex } from '../../../src/timeline/index/event-index.ts';
import { createListOrder } from '../../../src/ui/list/list-order.ts';
import { published } from '../../export/data/input.ts';
import { dataset } from '../fixture.ts';
import { openDataset } from '../../model/open-whole.ts';

const first = ensure(dataset.events[0], 'the fixture has events');

function orderOf(dates: readonly (string | null)[]) {
  const events = dates.map((date, at): TimelineEvent => ({ ...first, id: `e${at}`, date, links: [] }));
  const opened = openDataset({ ...dataset, events });
  const order = createListOrder(createIndex(opened), opened, opened.relations.undated);
  const all = Array.from(
    { length: order.total },
    (_, place) => opened.events.at(order.positionAt(place)).date,
  );
  return { order, all };
}

describe('the order of a list', () => {
  test('is that of the axis, the undated at the end, a heading a year', () => {
    const { order, all } = orderOf(['2023-09-13', null, '2019-02', '2019', '2023-09-12', '2006/..', null]);
    expect(all).toEqual(['2006/..', '2019', '2019-02', '2023-09-12', '2023-09-13', null, null]);
    expect(order.groups).toEqual([
      { year: 2006, first: 0, count: 1 },
      { year: 2019, first: 1, count: 2 },
      { year: 2023, first: 3, count: 2 },
      { year: undefined, first: 5, count: 2 },
    ]);
  });

  test('puts “no later than” a day after what happened on it, and before the day after', () => {
    const { all } = orderOf(['2019-12-30', '[..2019-12-29]', '2019-12', '[..2019-12-30]', '2019-12-29']);
    expect(all).toEqual(['2019-12', '2019-12-29', '[..2019-12-29]', '2019-12-30', '[..2019-12-30]']);
  });

  test('is that of the published file', () => {
    const opened = openDataset(published);
    const order = createListOrder(createIndex(opened), opened, opened.relations.undated);
    const ids = published.events.map((_, place) => opened.events.at(order.positionAt(place)).id);
    expect(ids).toEqual(published.events.map(({ id }) => id));
  });

  test.each([
    ['a bound at the end of a year', ['2023-12-30', '[..2023-12-31]', '2024-01-02'], [2023, 2024]],
    ['a bound before the year that begins then', ['[..2023-12-31]', '2024-01-01', '2024'], [2023, 2024]],
    ['a bound alone', ['[..2023-12-31]'], [2023]],
    ['years before the common era', ['-0043-03-15', '0000', '0001-01-01'], [-43, 0, 1]],
    ['nothing dated', [null], [undefined]],
    ['nothing at all', [], []],
  ])('puts %s under its year', (_, dates, years) => {
    expect(orderOf(dates).order.groups.map(({ year }) => year)).toEqual(years);
  });

  test('has a place for every event and an event at every place', () => {
    const date = fc.oneof(
      fc.constant(null),
      fc.integer({ min: 1000, max: 2999 }).map(String),
      fc
        .date({ min: new Date('0100-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
    );
    fc.assert(
      fc.property(fc.array(date, { maxLength: 60 }), (dates) => {
        const { order } = orderOf(dates);
        const places = dates.map((_, at) => order.placeOf(`e${at}`) ?? -1);
        expect([...places].sort((a, b) => a - b)).toEqual(dates.map((_, at) => at));
        places.forEach((place, at) => expect(order.positionAt(place)).toBe(at));
        expect(order.groups.reduce((sum, { count }) => sum + count, 0)).toBe(dates.length);
      }),
    );
  });

  test('knows no place of a stranger', () => {
    expect(orderOf(['2019']).order.placeOf('nobody')).toBeUndefined();
  });
});
